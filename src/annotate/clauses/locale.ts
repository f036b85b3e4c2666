import type { Mood } from "../../model.ts";

/** What a language's clauses are made of. Words are in lower case with a straight apostrophe. */
export interface ClauseLocale {
  /** Paradigms and the stems that follow them; see `verbs.ts`. */
  verbTable: string;
  /** Words that look like a verb and are none where newspapers use them: "contre", "montre". */
  notVerbs: ReadonlySet<string>;
  have: string;
  be: string;
  /** Verbs whose infinitive tells what happens, and what they make of it: "devra quitter", "a fait saisir". */
  modals: ReadonlyMap<string, Mood | null>;
  /** Of them those that in the conditional of the past say what was not done: "aurait dû quitter". */
  duty: ReadonlySet<string>;
  /** Verbs that go with "être" in the active: "est parti". */
  motion: ReadonlySet<string>;
  /** Participles that describe: "armé", "situé"; a date after them is the main verb's. */
  descriptive: ReadonlySet<string>;
  /** Verbs that report: what follows ", a annoncé" says who said it; by infinitive. */
  reporting: ReadonlySet<string>;
  /** Those, and the acts one does with words: "dénoncer", "promettre". */
  quoting: ReadonlySet<string>;
  /** After a comma no verb: ", soit 8 400 habitants". */
  amounting: ReadonlySet<string>;
  /** After them no finite verb stands: "une marche", "de police". */
  determiners: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  /** Articles that are pronouns too: "le", "les". */
  articles: ReadonlySet<string>;
  /** Right after them stands a verb: "qui", "il", "ne", "se". */
  beforeVerb: ReadonlySet<string>;
  /** What stands between "pour" and its infinitive: "pour ne pas l'avoir". */
  clitics: ReadonlySet<string>;
  /** "ne … que" begins no clause. */
  negations: ReadonlySet<string>;
  /** "se": what follows is no passive. */
  reflexives: ReadonlySet<string>;
  /** What stands between an auxiliary and its participle: "pas", "aussi"; adverbs by their ending. */
  between: RegExp;
  /** Pronouns that follow a verb with a hyphen: "a-t-il". */
  inverted: RegExp;
  relatives: ReadonlySet<string>;
  /** "que": completes a verb of saying, and is a relative elsewhere. */
  that: ReadonlySet<string>;
  /** Opens where something was done: "à", "au". */
  settings: ReadonlySet<string>;
  /** Articles that hold a preposition and complete a noun: "du". */
  contracted: ReadonlySet<string>;
  /** By their first word: a clause that dates itself begins with them. */
  conjunctions: ReadonlyMap<string, Conjunction>;
  /** Of them those that join one noun to another too: "ainsi que". */
  adding: ReadonlySet<string>;
  /** Stands before the verb of "il était 7 heures". */
  clock: ReadonlySet<string>;
  /** What may stand between it and the hour: "un peu plus". */
  amounts: ReadonlySet<string>;
  /** Begins what happened at such an hour: "lorsque". */
  when: ReadonlySet<string>;
  coordinators: ReadonlySet<string>;
  /** What puts an infinitive in a clause of its own: "pour", "afin de", "après". */
  purpose: ReadonlySet<string>;
  /** "à", "de": an infinitive after them is governed by the verb before. */
  linking: ReadonlySet<string>;
  /** "en" + present participle. */
  gerund: ReadonlySet<string>;
}

/** "lorsque"; "alors que". */
export interface Conjunction {
  /** What its first word must stand before; null for anything. */
  before: ReadonlySet<string> | null;
  /** Of how many words it is. */
  takes: 1 | 2;
}
