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
  /** Ends the words before a date that bounds or plans something, and so is not when it happened: "depuis ", "prévu pour le ". */
  notWhen: RegExp;
  /** Begins a clause inside a sentence: a date after it dates that clause. */
  aside: RegExp;
  /** Begins a sentence whose subject was named before: "Il a écrit au préfet". */
  pronoun: RegExp;
  /** A relative clause between commas, which dates itself alone; global. */
  relative: RegExp;
  /** Begins a clause that says who reported a thing, after the thing: ", a annoncé lundi la procureure"; global. */
  reported: RegExp;
  /** A verb that makes a clause of a run of words: "a", "ont", "était". */
  finite: RegExp;
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
