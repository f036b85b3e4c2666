import type { Gender } from "./candidate.ts";

/** What a language knows of names: word lists and patterns. Words are in lower case with a straight apostrophe. */
export interface ActorLocale {
  /** "jean" → m; null where both bear it ("camille"). */
  givenNames: ReadonlyMap<string, Gender | null>;
  /** "m" → masculine, "mme" → feminine; `dot` where a full stop may follow. */
  civilities: ReadonlyMap<string, { gender: Gender | null; plural: boolean }>;
  /** Nouns of function that stand before or after a person's name: "ministre", "présidente". */
  roles: ReadonlyMap<string, Gender | null>;
  /** Words that go before a role noun: "ancien", "vice", "premier". */
  roleModifiers: ReadonlySet<string>;
  /** Nouns that begin the name of an organization: "syndicat", "ministère". */
  organizationHeads: ReadonlyMap<string, Gender>;
  /** Nouns that announce an organization or a service but are no part of its name: "entreprise", "réseau". */
  organizationTypes: ReadonlyMap<string, Gender>;
  /** Words inside an organization's name in lower case. */
  organizationWords: ReadonlySet<string>;
  /** Endings of adjectives of such names: "national", "européenne". */
  organizationAdjective: RegExp;
  /** Capitalised words that make a whole run an organization: "News", "Agency". */
  organizationTails: ReadonlySet<string>;
  /** Particles inside a person's surname: "de", "van". */
  particles: ReadonlySet<string>;
  /** Joints inside an organization's name: "de", "des", "et". */
  joints: ReadonlySet<string>;
  /** Articles and elisions, never a name by themselves. */
  articles: ReadonlySet<string>;
  /** Capitalised words that are no names: function words, months, nationalities. */
  ordinary: ReadonlySet<string>;
  ordinaryForm: RegExp;
  /** After a sentence's first word, these tell that the word is the subject: "a", "est", "ne". */
  predicates: ReadonlySet<string>;
  demonym: RegExp;
  demonyms: ReadonlySet<string>;
  /** Countries, regions, towns. */
  places: ReadonlySet<string>;
  /** Nouns followed by a place's name: "rue", "gare". */
  placeHeads: ReadonlySet<string>;
  /** Prepositions of place. */
  placePrepositions: ReadonlySet<string>;
  /** Seats that stand for an institution: "matignon". */
  seats: ReadonlySet<string>;
  /** Feminine names of organizations without an article, and the gender of the rest. */
  works: ReadonlySet<string>;
}
