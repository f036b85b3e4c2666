import type { Localised } from "../model.ts";

/** What linking knows of a language. */
export interface LinkLocale {
  /** Takes the ending off a lower-case word, accents kept: "suspendues" → "suspendu". */
  stem: (word: string) => string;
  /** Numbers in words, folded, but those that are articles too: "douze" → 12. */
  numerals: ReadonlyMap<string, number>;
  /** What beside a figure says that it is no exact one: "au moins", "au plus", "environ". */
  bounds: readonly { bound: "least" | "most" | "about"; before: RegExp; after: RegExp }[];
  /** Matches right after a verb of saying, or its subject, to whom the words were said: group `to`. */
  addressee: RegExp;
  /** Names, folded, of one and the same public: "presse", "journalistes". */
  publics: readonly (readonly string[])[];
  /** "dans dix-huit mois": groups `count` and `unit`. */
  ahead: RegExp;
  /** How many hours a unit lasts, by its stem. */
  units: ReadonlyMap<string, number>;
  /** Words that stand in every text and tell no two sentences apart, case and accents folded. */
  functionWords: ReadonlySet<string>;
  /** Our own words for acts, by family and whether they are told of who did them: "arrest patient"; see `happenings/names.ts`. */
  actNames: ReadonlyMap<string, Localised>;
  /** What our own words become before a vowel, language by language: "de Anne" → "d’Anne". */
  elisions: readonly (readonly [RegExp, string])[];
  /** Who decides for many, by word: "ministre", "tribunal"; folded. */
  authorities: ReadonlySet<string>;
  /** Verbs that tell a state, no act: "être". */
  states: ReadonlySet<string>;
  /** Families of roles of which a person holds one in one organization: "fondateur" or "cofondateur"; heads, folded. */
  rivalRoles: readonly (readonly string[])[];
  /** Offices that are told apart by their complement alone: "ministre de la Mer", "ministre du Travail"; folded. */
  portfolios: ReadonlySet<string>;
  /** Ends a role that is no longer held, folded: "ancien ministre". */
  former: RegExp;
  /** Months and days of the week, folded: a date is no name. */
  calendar: ReadonlySet<string>;
  /** Names of countries, regions and towns, folded, hyphens as spaces: a country alone names no affair. */
  places: ReadonlySet<string>;
  /** A noun that stands before a name and says what of it: "usine de Vaubert"; global. */
  headed: (name: string) => RegExp;
  /** Names an affair: "l'affaire Delmas", "le scandale de l'eau"; groups `noun`, `link`, `name`; global. */
  affair: RegExp;
  /** Ends in a definite article, with the space behind it if there is one. */
  article: RegExp;
}
