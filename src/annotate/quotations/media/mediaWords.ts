import type { Sequences } from "../sequences.ts";

/** Words by which a locale tells of media and of what they relay. */
export interface MediaWords {
  /** Media and networks that relay words: "AFP", "Twitter". */
  media: ReadonlySet<string>;
  /** Names of media that are written without a capital: "franceinfo". */
  smallMedia: ReadonlySet<string>;
  /** "Monde" in "du Monde", whose article is part of the title. */
  shortTitles: ReadonlySet<string>;
  /** "auprès de": a medium or anybody else follows. */
  beside: Sequences;
  /** "interrogé", "joint": whom a medium asks. */
  asking: ReadonlySet<string>;
  /** "indiquer": what a known medium does with another's words, too. */
  noting: ReadonlySet<string>;
  /** "podcast", "réseau": a name right after them is a medium's. */
  announcing: ReadonlySet<string>;
  /** "information" in "le site d'information X". */
  coverage: ReadonlySet<string>;
  /** "matinale", "journaliste": "de" and a known medium follow. */
  programmes: ReadonlySet<string>;
  /** "paru", "diffusé": where follows. */
  publishing: ReadonlySet<string>;
  /** "épinglé" at the head of a sentence: what follows is what others say of its subject. */
  blamed: ReadonlySet<string>;
  /** "chroniqueur": "à" after them tells where they work. */
  journalists: ReadonlySet<string>;
  /** "après", "contre": before what one speaks of. */
  against: ReadonlySet<string>;
  /** "roman": who publishes it is no medium. */
  works: ReadonlySet<string>;
  /** "loi", "enquête": "sur" after them tells what they are about. */
  topics: ReadonlySet<string>;
  /** "parlement", "cour": what speaks and is spoken to, and is no medium. */
  assemblies: ReadonlySet<string>;
  /** "communiqué", "audience", "sénat": where something is said that is no medium. */
  occasions: ReadonlySet<string>;
  /** "au micro de", "dans les colonnes de": a medium follows. */
  relays: Sequences;
  /** "obtenue", "publiée": with an agent, who relayed the words. */
  relayParticiples: ReadonlySet<string>;
  /** "que X a pu consulter", "dont X a obtenu copie": pronouns, and the verbs that make X a relay. */
  relayedPronouns: ReadonlySet<string>;
  relayVerbs: ReadonlySet<string>;
  /** "quotidien", "hebdomadaire": a name after them is a medium's. */
  newspapers: ReadonlySet<string>;
  /** "déclarer à X": an organization that is told so is a medium. */
  telling: ReadonlySet<string>;
  /** "rapporter": what a medium does with another's words. */
  retelling: ReadonlySet<string>;
  /** "invité", "entretien": the medium's name follows, after "de", "à" and what else there is. */
  hosting: ReadonlySet<string>;
  /** Infinitives that say where: "tweeter" → "Twitter". */
  mediumVerbs: ReadonlyMap<string, string>;
  /** "confier": one confides in a medium, whatever its name. */
  confiding: ReadonlySet<string>;
  /** Words in the names of media: "News", "Radio", "Gazette". */
  mediaWords: ReadonlySet<string>;
  /** Words before a medium at the head of a sentence: "dans", "sur", "à". */
  mediumPrepositions: ReadonlySet<string>;
  /** Words for a medium: "journal", "entretien", "plateau". */
  mediumNouns: ReadonlySet<string>;
}
