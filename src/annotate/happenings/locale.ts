import type { Mood } from "../../model.ts";
import type { Gender } from "../analysis.ts";
import type { ClauseLocale } from "../clauses/locale.ts";

/** What a language's happenings are told with. Words are in lower case with a straight apostrophe. */
export interface HappeningLocale extends Pick<ClauseLocale, "be" | "reporting"> {
  /** Families of acts: a name, a weight, verbs, "|", nouns; see `families.ts`. */
  families: string;
  /** A date that names its day by itself: "le 3 mai", "03/05/2018". */
  explicit: RegExp;
  /** Refers to a day told before: "ce jour-là". */
  anaphoric: RegExp;
  /** A time that is counted from another day, its article's or one told before: "hier", "ce matin", "la veille". */
  deictic: RegExp;
  /** A distance that nobody counts in days: "deux semaines plus tard". */
  roughly: RegExp;
  /** Ends a day that is counted from another: "la veille", "le surlendemain". */
  beside: RegExp;
  /** Ends the words before a date that only bounds something: "depuis", "jusqu'au". */
  bound: RegExp;
  /** Ends the words before the date on which a state began: "depuis". */
  since: RegExp;
  /** What tells of a state that lasts, whatever stands behind it. */
  lasting: ReadonlySet<string>;
  /** Verbs of a state, with "se" before a reflexive one: "valoir". */
  states: ReadonlySet<string>;
  /** What opens a sentence that goes back before the story. */
  earlier: RegExp;
  /** "pour": a date of what is planned. */
  aim: RegExp;
  /** Ends the words before a date that belongs to the noun before: "du", "de". */
  ofNoun: RegExp;
  /** Ends the words before such a date where it dates the verb all the same: "dans la nuit du", "de lundi". */
  ofVerb: RegExp;
  /** Sets a noun as the occasion of the verb: "lors du débat du 3 mai". */
  occasion: RegExp;
  /** Begins what goes before the verb and has a time of its own: "Depuis sa victoire le 29 janvier". */
  background: RegExp;
  /** Sets a noun apart from the time of the verb: "avant son procès le 12 mars". */
  apart: RegExp;
  /** What an act is done for, and then a comma: "pour une réunion publique, jeudi". */
  planned: RegExp;
  /** Whose participle tells what the main act is done in: "réunis vendredi, …". */
  settings: ReadonlySet<string>;
  /** Those of them that do so behind their noun as well: "le conseil, réuni lundi, …". */
  meetings: ReadonlySet<string>;
  /** Joins an act to the one before it, of the same day: "puis". */
  continues: ReadonlySet<string>;
  /** Families of what an act does on its own day: "l'incendie de mardi a fait deux morts". */
  consequences: ReadonlySet<string>;
  /** Verbs that only say that an act was: "survenir". */
  occurring: ReadonlySet<string>;
  /** Verbs that tell how an act went on its day: "la marche du 3 mai s'est tenue", "… a réuni 300 personnes". */
  attended: ReadonlySet<string>;
  /** Verbs of which a passive tells what is to come: "prévu", "attendu". */
  scheduled: ReadonlySet<string>;
  /** Verbs of which the passive tells that something is not on its day: "reporté", "annulé". */
  calledOff: ReadonlySet<string>;
  /** Those of them that give it another: "est avancé au 10". */
  moving: ReadonlySet<string>;
  /** Verbs that say how far an act has come, whose infinitive has their day: "a recommencé à travailler lundi". */
  phases: ReadonlySet<string>;
  /** What a verb makes of the infinitive it governs: "appelle à manifester", "accusé d'avoir volé". */
  governed: ReadonlyMap<string, Mood>;
  /** Joins a name to the noun it completes: "l'entourage de Claire Petit" is not she. */
  ofName: ReadonlySet<string>;
  /** Verbs of saying that vouch for what they say: "annoncer", "révéler"; what others say is alleged. */
  vouching: ReadonlySet<string>;
  /** Those of them that vouch for it only where an authority says so: "préciser". */
  relaying: ReadonlySet<string>;
  /** Begins a subject that is one: "le parquet". */
  authorities: RegExp;
  /** Verbs of a hearing, and of an interview. */
  asked: ReadonlySet<string>;
  /** Beside such a verb: whoever hears, "par les gendarmes", and the press, "à notre micro". */
  hearing: RegExp;
  press: RegExp;
  /** Before the name of a medium, and those names in one word: "sur" "francebleu". */
  mediaPrepositions: ReadonlySet<string>;
  media: ReadonlySet<string>;
  negation: ReadonlySet<string>;
  /** Behind "ne" and its verb, what only restricts it: "[n'a porté plainte] que". */
  onlyThen: RegExp;
  /** Begins a subject that was named before: "il", "cette décision", "son avocat". */
  unresolved: RegExp;
  /** Ends a subject that is one beside another told before: "douze autres". */
  others: RegExp;
  /** In a verb: "il a fallu évacuer", which nobody has to. */
  needs: RegExp;
  /** "y": "il y a deux morts". */
  there: ReadonlySet<string>;
  /** A verb, with "y" or "se" before it, "être" in the passive and "avoir" in a compound, and the words after it, of which "il" is nobody: "y avoir deux morts". */
  ofNobody: RegExp;
  /** A personal pronoun that a person of that gender can stand for. */
  pronouns: ReadonlyMap<string, Gender>;
  /** Joins a clause to what went before and is no part of it: "En effet, ", "Mais ". */
  connective: RegExp;
  /** Begins what a title can do without: "après", "lors de". */
  adjunct: RegExp;
  /** Begins an object: "la", "un". */
  articles: ReadonlySet<string>;
  /** Those of what was not named before: "un". */
  indefinite: ReadonlySet<string>;
  /** What a participle goes without, of one thing and of several: "survenu", "fermé". */
  auxiliaries: Readonly<Record<"moved" | "done", readonly [string, string]>>;
  /** Presents who did what the relative clause tells: "ce sont". */
  presents: RegExp;
  /** Presents a number by what they do: "ils étaient 2 000 à défiler". */
  numbers: RegExp;
  /** Articles that tell a gender, and the participles that agree with it. */
  genders: readonly { gender: Gender; articles: ReadonlySet<string>; participles: RegExp }[];
  /** Families of which one may tell the other's event: an attack, its dead. */
  calamities: ReadonlySet<string>;
  /** Families whose noun is news where it stands without a verb: "Attentat à Ankara", but not "Procès de deux élus". */
  abrupt: ReadonlySet<string>;
  /** Participles that say of an act that it was none: "déjoué". */
  undoing: ReadonlySet<string>;
  /** Before a noun, what describes an act: "violent", "nouvelle". */
  epithets: ReadonlySet<string>;
  /** Words that say how a number is meant: "au moins", "près de". */
  measures: ReadonlySet<string>;
  /** Numbers in letters. */
  numerals: ReadonlySet<string>;
  /** What puts an act after one that another sentence told: "peu après". */
  later: RegExp;
  /** Names one of two: "signée entre la région". */
  halved: RegExp;
  /** Begins a subject that is a share of people: "59 % des", "sept Français sur dix". */
  share: RegExp;
  /** A subject that stands for nobody: "on". */
  impersonal: ReadonlySet<string>;
  /** Verbs with which it sums up what there was: "on a compté". */
  counting: ReadonlySet<string>;
  /** Those of one thing. */
  singular: ReadonlySet<string>;
  /** Begins a noun phrase, articles and numerals: "deux", "plusieurs". */
  openers: ReadonlySet<string>;
  /** Ties an infinitive to its verb, so that neither stands without the other: "à", "de". */
  links: ReadonlySet<string>;
  /** Begins what a title does without rather than be none: "dans", "devant". */
  circumstance: RegExp;
  /** Begins the complement of a noun: "de". */
  complement: RegExp;
  /** A noun that only says how much of its complement: "dizaine". */
  amount: RegExp;
  /** Begins what only says who says so: "selon". */
  attribution: RegExp;
  /** Verbs that say nothing without what follows: "mettre en examen". */
  light: ReadonlySet<string>;
  /** Verbs that carry an act in their noun: "mener une perquisition", "une explosion s'est produite". */
  support: ReadonlySet<string>;
  /** Verbs whose object names the act that they decide: "voter la suspension". */
  deciding: ReadonlySet<string>;
  /** Behind such a verb, what only reports: "faire état de". */
  reports: RegExp;
  /** Says that an act is the subject's own: "sa démission". */
  ownership: ReadonlySet<string>;
  /** Wants a word that says what it denies: "ne", which without one only restricts, "n'a été prévenue [qu'à midi]". */
  restricts: RegExp;
  negates: RegExp;
  /** Never ends a title. */
  dangling: RegExp;
  /** Pronouns and negation that stand before their verb and belong to it: "ne", "se", "lui". */
  clitics: ReadonlySet<string>;
  /** Opens what a subject can do without: "pour", "contre". */
  adjuncts: ReadonlySet<string>;
  /** Before or in a verb they stand for somebody or something named elsewhere: "l'a condamné", "s'y est rendu". */
  objectPronouns: ReadonlySet<string>;
  /** Reflexive, they tell of a meeting or an accident, never of a person: "se tenir". */
  takesPlace: ReadonlySet<string>;
  /** Between commas they set a subject against another: "la mairie, elle, a". */
  apartFrom: ReadonlySet<string>;
  /** Joins the members of a list: "et". */
  joins: ReadonlySet<string>;
  /** Joins the two ends of a span: "de lundi à mercredi". */
  until: ReadonlySet<string>;
  /** An adverb, by its ending. */
  adverb: RegExp;
  /** Begins a subject, though its first word opens adverbials: "plus de cent", "près d'un tiers". */
  quantity: RegExp;
  /** Opens how far off something is: "un mois avant", "quelques heures après". */
  distance: RegExp;
  /** Opens an adverbial, never a subject: "dans", "à". */
  adverbial: ReadonlySet<string>;
}
