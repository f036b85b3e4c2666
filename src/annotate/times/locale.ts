import type { PartOfDay, Relation, Season, Unit } from "./draft.ts";

/**
 * A pattern of one parser. `pattern` is the source of a regular expression with named groups, matched where a token of
 * `starts` begins ("#" stands for any number), without regard to case; it may look back. No group may repeat without bound.
 */
export interface TimeRule {
  starts: readonly string[];
  pattern: string;
}

/** A day that returns each year: a fixed date, or days after Easter Sunday. */
export type Holiday = { month: number; day: number } | { easter: number };

/** How the clauses of a language tell past from future. Words are in lower case. */
export interface TenseLocale {
  /** Forms that alone are past, future or open: "était", "sera", "doit". */
  past: ReadonlySet<string>;
  future: ReadonlySet<string>;
  /** "soit" before a number: the same said otherwise. */
  restating: ReadonlySet<string>;
  /** Auxiliaries of a compound past, with any participle ("a annoncé") or with those of motion only ("est né"). */
  have: ReadonlySet<string>;
  be: ReadonlySet<string>;
  /** "y" in "il y a". */
  there: ReadonlySet<string>;
  /** "va" before an infinitive. */
  go: ReadonlySet<string>;
  /** "s'": a reflexive makes any participle after "est" a past. */
  reflexive: ReadonlySet<string>;
  present: ReadonlySet<string>;
  /** Of a whole word. */
  participle: RegExp;
  /** A participle that needs no auxiliary to be known as one: "publié", "volée". */
  bareParticiple: RegExp;
  infinitive: RegExp;
  motion: RegExp;
  /** Participles that set a date: "est prévu", "a été fixé au". */
  scheduled: RegExp;
  /** The article that an expression may stand behind: "le" of "le mercredi à 23 h 04". */
  the: ReadonlySet<string>;
  /** Participles of what is said of a day to come as well: "organisé samedi". */
  arranged: RegExp;
  /** "au", between such a participle's object and the day. */
  aimed: ReadonlySet<string>;
  /** "a appelé à", "a décidé de": with an infinitive they tell what is to come. */
  planning: RegExp;
  linking: ReadonlySet<string>;
  pastEnding: RegExp;
  futureEnding: RegExp;
  presentEnding: RegExp;
  /** Words that end like a verb and are none: "trait", "front". */
  notVerbs: ReadonlySet<string>;
  /** Words that begin a clause of its own: "que", "qui", "mais". */
  clause: ReadonlySet<string>;
}

/** All that the time engine knows of a language. Keys of the dictionaries are lower case, with a straight apostrophe. */
export interface TimeLocale {
  rules: Readonly<Record<string, TimeRule>>;
  months: Readonly<Record<string, number>>;
  weekdays: Readonly<Record<string, number>>;
  numbers: Readonly<Record<string, number>>;
  /** What stands between the tens and the rest: "-", "-et-". */
  numberJoint: RegExp;
  republicanMonths: Readonly<Record<string, number>>;
  ordinals: Readonly<Record<string, number>>;
  fractions: Readonly<Record<string, number>>;
  units: Readonly<Record<string, Unit>>;
  /** How many of `units` a word is worth where it is not one: "quinzaine" 15 days, "trimestre" 3 months. */
  multiples: Readonly<Record<string, { amount: number; unit: Unit }>>;
  /** "demi-heure" → 30 minutes. */
  lengths: Readonly<Record<string, { amount: number; unit: Unit }>>;
  /** "début" -1, "milieu" 0, "fin" 1. */
  edges: Readonly<Record<string, -1 | 0 | 1>>;
  relations: Readonly<Record<string, Relation>>;
  /** Relations that count from the last date mentioned: "suivant". */
  fromMention: ReadonlySet<string>;
  seasons: Readonly<Record<string, Season>>;
  parts: Readonly<Record<string, PartOfDay>>;
  /** "hier" -1, "demain" 1. */
  deicticDays: Readonly<Record<string, number>>;
  /** "la veille" -1, counted from the last date mentioned. */
  anaphoricDays: Readonly<Record<string, number>>;
  holidays: Readonly<Record<string, Holiday>>;
  /** "récemment" → PAST_REF. */
  vague: Readonly<Record<string, string>>;
  sets: Readonly<Record<string, string>>;
  /** Words that say a direction: "il y a" -1, "dans" 1. */
  directions: Readonly<Record<string, -1 | 1>>;
  /** Place or abbreviation → IANA zone, or null for somebody's local clock. */
  zones: Readonly<Record<string, string | null>>;
  zoneLetters: Readonly<Record<string, string>>;
  /** Words before an expression, tested on the few characters that stand there. */
  before: {
    approximate: RegExp;
    future: RegExp;
    past: RegExp;
    /** "fixé au 12 juin": a date that is set, wherever it lies. */
    set: RegExp;
    between: RegExp;
    /** "de ", before the first of two points. */
    from: RegExp;
    /** "avant ", "après le" before a date with its year; the group `before` tells which. */
    bounds: RegExp;
    /** "dans", before a part of day that stands alone. */
    part: RegExp;
    /** "tard dans la soirée": a part of day that needs no preposition, tested on the words themselves. */
    loosePart: RegExp;
    /** "n°", "1 " before digits that are no year; "en", "depuis" before digits that are one. */
    number: RegExp;
    year: RegExp;
    /** "rue du ", before a date that names a place. */
    street: RegExp;
    /** "La Gazette du ", before a weekday that is of its name. */
    paper: RegExp;
    inYear: RegExp;
    /** "aux alentours de" within a joined expression. */
    within: RegExp;
    /** "Théo, ", "un homme de ": what follows is an age. */
    age: RegExp;
    /** "âgé de ": what follows is an age in any unit. */
    aged: RegExp;
    /** "publié à 22 ans" is an age, "condamné à 10 ans" is not. */
    atAge: RegExp;
    sentenced: RegExp;
    /** "un maçon de ": a noun before a two-figure number of years is a person's, unless it is one of `lasting` ("peine de"). */
    noun: RegExp;
    lasting: RegExp;
  };
  after: {
    /** "ans" in "âgé de 26 ans" needs no help; ", demeurant" after a bare age does. */
    age: RegExp;
    /** "de prison", after a number of years. */
    term: RegExp;
    approximate: RegExp;
    /** "soldats", after digits that may be a year; `unit` even after "en". */
    counted: RegExp;
    unit: RegExp;
  };
  /** What may stand between two drafts that form one expression. */
  joints: {
    range: RegExp;
    dash: RegExp;
    and: RegExp;
    /** ", aux alentours de " between a day and an hour. */
    modifier: RegExp;
    preposition: RegExp;
    /** " (" or ", soit " between an hour and the same on another clock. */
    twin: RegExp;
    /** From a day to its part, " en "; from a part to its day, " de ". */
    toPart: RegExp;
    fromPart: RegExp;
    /** " et ", " à " between two weekdays that follow each other. */
    chain: RegExp;
    /** What leads an aside: ", " or " (". */
    aside: RegExp;
  };
  /** "lettre", "message": writings with a date of their own. */
  writings: RegExp;
  yearsOfAge: RegExp;
  tense: TenseLocale;
}
