import type { MediaWords } from "./media/mediaWords.ts";
import type { Sequences } from "./sequences.ts";
import type { SourceWeights } from "./weights.ts";
/** What a verb beside a quotation does with words; the locale's list explains each class. */
export type VerbClass = "say" | "act" | "think" | "gesture" | "name" | "made";

export interface QuoteMark {
  open: string;
  close: string;
}

export interface Determiner {
  gender: "m" | "f" | null;
  plural: boolean;
}

export interface Pronoun extends Determiner {
  /** "celui-ci": the last one named rather than the last subject. */
  near: boolean;
}

/** Sets of words in lower case, apostrophes straight; a set is named after what its words do. */
export interface QuotationWords extends MediaWords {
  /** Finite forms of the auxiliaries, third person: "a", "avait"; "est", "était". */
  haveSingular: ReadonlySet<string>;
  havePlural: ReadonlySet<string>;
  beSingular: ReadonlySet<string>;
  bePlural: ReadonlySet<string>;
  /** "ayant", "avoir", "être", "étant", "été". */
  haveParticiple: ReadonlySet<string>;
  haveInfinitive: ReadonlySet<string>;
  beInfinitive: ReadonlySet<string>;
  beParticiple: ReadonlySet<string>;
  been: ReadonlySet<string>;
  /** "à" for "a", as haste writes it before a participle. */
  misspelt: ReadonlySet<string>;
  /** "fait", "laissait": make a report of the verb after them ("fait savoir"). */
  causatives: ReadonlySet<string>;
  /** "état" in "fait état de", "avant" in "met en avant": make a report of such a verb before them. */
  lightVerbNouns: ReadonlySet<string>;
  causativeParticiples: ReadonlySet<string>;
  infinitiveEndings: readonly string[];
  /** What follows the "il" of nobody: "faut", "s'agit"; "il est difficile de". */
  impersonalVerbs: ReadonlySet<string>;
  /** Verbs that stand before an infinitive and finite forms that show a clause: "va", "veut", "peut", "doit". */
  otherFinite: ReadonlySet<string>;
  /** "aime", "tient": before the infinitive of a verb of saying. */
  modals: ReadonlySet<string>;
  /** "en chef", "en exercice": part of a title. */
  ranks: ReadonlySet<string>;
  /** Unstressed pronouns before a verb: "se", "lui", "l'". */
  clitics: ReadonlySet<string>;
  reflexives: ReadonlySet<string>;
  /** "en" in "en criant". */
  gerunds: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  /** May stand between an auxiliary and its participle: "aussi", "déjà". */
  adverbs: ReadonlySet<string>;
  adverbEndings: readonly string[];
  /** "il", "elle", "celui-ci": subjects that stand for somebody. Values tell gender and number. */
  pronouns: ReadonlyMap<string, Pronoun>;
  /** Nobody in particular: "on", "nous", "je", "vous", "tu". */
  impersonal: ReadonlySet<string>;
  /** "il y a", "il n'y avait": somebody is there, or something was long ago. */
  thereIs: Sequences;
  /** "on": whoever it may be. */
  anyone: ReadonlySet<string>;
  relative: ReadonlySet<string>;
  /** The same after a preposition: "qui", "lequel". */
  relativesAfter: ReadonlySet<string>;
  /** Determiners; those of `indefinite` bring in somebody not known yet. */
  determiners: ReadonlyMap<string, Determiner>;
  indefinite: ReadonlySet<string>;
  /** "un", "une": open the explanation of a term. */
  articles: ReadonlySet<string>;
  /** "numéro" before "un". */
  ranking: ReadonlySet<string>;
  possessive: ReadonlySet<string>;
  /** Possessives of several owners: "leur". */
  theirs: ReadonlySet<string>;
  /** "l'intéressé": the one whom the sentence before concerns. */
  concerned: ReadonlySet<string>;
  /** "départementale" in "la présidente départementale": of how much, rather than of what. */
  scopes: ReadonlySet<string>;
  /** "ex-" in "ex-ministre". */
  former: RegExp;
  /** "président", "maire": offices that stand for their bearer. */
  offices: ReadonlySet<string>;
  /** Whoever bears these is introduced with them: "le procureur", "l'évêque" is nobody whom the text merely named. */
  introduced: ReadonlySet<string>;
  /** Articles that open names of foreign papers: "De Morgen". */
  foreignArticles: ReadonlySet<string>;
  /** What somebody is before a court, and nobody else in the story. */
  parties: ReadonlySet<string>;
  demonstratives: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  /** "de", "du": complements that belong to the noun before them. */
  genitives: ReadonlySet<string>;
  /** "des": a preposition after a noun, an article elsewhere. */
  partitives: ReadonlySet<string>;
  /** "du", "des": preposition and article in one. */
  contracted: ReadonlySet<string>;
  /** "pour" before a charge. */
  purposes: ReadonlySet<string>;
  /** "dernier" in "ce dernier". */
  latter: ReadonlySet<string>;
  /** "premier", "autre": which of two. */
  ordinals: ReadonlyMap<string, number>;
  /** "ceux", "celle" before "qui". */
  those: ReadonlyMap<string, Determiner>;
  /** Coordinators within a noun phrase: "et", "ou". */
  joining: ReadonlySet<string>;
  /** Verbs that report only with a reflexive pronoun: "se présenter comme". */
  onlyReflexive: ReadonlySet<string>;
  /** Forms that belong to another verb more often: "vit" (vivre), not of "voir". */
  homographs: ReadonlySet<string>;
  /** Endings that only verbs have: "-ez". */
  finiteEndings: readonly string[];
  /** Endings of verbs, third person plural, that no plural noun or adjective has. */
  pluralVerbEndings: readonly string[];
  feminineEndings: readonly string[];
  masculineEndings: readonly string[];
  /** Endings of the nouns that open names of bodies: "Organisation", "Comité". */
  organizationGenders: readonly (readonly [string, "m" | "f"])[];
  /** "-é", "-ées" */
  pastEndings: readonly string[];
  /** "représentant": endings of present participles. */
  participleEndings: readonly string[];
  /** "écoutante", "conteuse": endings of nouns for women at work, hardly of things. */
  agentEndings: readonly string[];
  conjunctions: ReadonlySet<string>;
  /** "si" before what is only supposed. */
  supposing: ReadonlySet<string>;
  /** Infinitives of verbs that say something is not so: "nier avoir dit". */
  denying: ReadonlySet<string>;
  /** "comme" before "le dit X": leads to what X says. */
  comparing: ReadonlySet<string>;
  coordinators: ReadonlySet<string>;
  subordinators: ReadonlySet<string>;
  /** "selon", "d'après": name the source of what they frame. */
  according: Sequences;
  /** "à ses yeux": the same, of whoever was named last; the possessive is their second word. */
  accordingOwn: Sequences;
  /** "pour": the same, only at the head of a sentence or after the quotation. */
  accordingAtHead: Sequences;
  /** "par la voix de": who speaks for a body. */
  voices: Sequences;
  /** "appel", "aveu", "propos": nouns that report words. */
  reportingNouns: ReadonlySet<string>;
  /** Infinitives whose object in marks is a work: "a publié « … »". */
  titleVerbs: ReadonlySet<string>;
  /** Roles that go by several names: "chef de l'état" → "président". */
  equivalents: ReadonlyMap<string, string>;
  /** "c'est ainsi que", "voilà comment": open the clause that says whose the words before are. */
  clefts: ReadonlySet<string>;
  /** People of a place, folded: "francais", what ends like them, and what only does ("gardien", "Ukraine"). */
  origins: ReadonlySet<string>;
  originForm: RegExp;
  notOrigins: ReadonlySet<string>;
  /** "magistrat": heads of the offices that it may stand for. */
  hypernyms: ReadonlyMap<string, ReadonlySet<string>>;
  /** "propos", "mots": what stands after them are the words themselves. */
  wordingNouns: ReadonlySet<string>;
  /** "lettre", "communiqué": speak for their author. */
  documents: ReadonlySet<string>;
  /** "émission", "film", "surnom": what stands in marks after them is a name or a term. */
  naming: ReadonlySet<string>;
  /** "désigne", "signifie": beside words that it explains. */
  meaning: ReadonlySet<string>;
  /** "entend" in "par « … », on entend". */
  understanding: ReadonlySet<string>;
  /** "slogan", "devise": what they are is a name or motto. */
  mottos: ReadonlySet<string>;
  /** "mis en examen pour", "inscription": wording of charges, laws, walls. */
  charges: ReadonlySet<string>;
  inscriptions: ReadonlySet<string>;
  /** Heads of noun phrases that are times, not speakers: "matin", "veille". */
  times: ReadonlySet<string>;
  /** "fois" after a number: how often. */
  multiples: ReadonlySet<string>;
  /** "h", "heures" after a number: a clock time. */
  hours: ReadonlySet<string>;
  /** Words before a noun that are not its head: "ancien", "jeune". */
  prenominal: ReadonlySet<string>;
  /** Nouns that can stand for anybody in view: "l'homme", "l'élu"; `persons` says more of them ("le juge"). */
  anybody: ReadonlySet<string>;
  /** The same for organizations: "l'entreprise", "le club". */
  anyOrganization: ReadonlySet<string>;
  /** "ajouter": whoever does so has spoken before. */
  addingVerbs: ReadonlySet<string>;
  /** "devenue", "constitue": say what a thing is. */
  copulas: ReadonlySet<string>;
  /** "dénoncer", "saluer": praise or blame. */
  appraising: ReadonlySet<string>;
  /** "juger": what stands after its object is an opinion of it. */
  judging: ReadonlySet<string>;
  /** "appeler": gives a name when a few words in marks follow at once. */
  callingVerbs: ReadonlySet<string>;
  /** "Me" → what its bearers are. */
  titles: ReadonlyMap<string, readonly string[]>;
  /** Nouns for a person and for an organization, as descriptions use them. */
  persons: ReadonlySet<string>;
  organizations: ReadonlySet<string>;
  /** "vigneron", "sismologue": people too, of whom a description does not say which one. */
  occupations: ReadonlySet<string>;
  /** Organizations whose description is their name: "préfecture de l'Ariège". */
  institutions: ReadonlySet<string>;
  /** "van", "und": small words within foreign names. */
  particles: ReadonlySet<string>;
  /** "citer": the words are those of its object. */
  citing: ReadonlySet<string>;
  /** "chez", "du côté de": among whom "on" speaks. */
  housing: Sequences;
  /** "sur": what one speaks on. */
  channels: ReadonlySet<string>;
  /** "dans": the name of a paper, with its article, follows. */
  inside: ReadonlySet<string>;
  /** "signé", "rédigée": with an agent, whose a document is. */
  signing: ReadonlySet<string>;
  /** "créer": the object in marks is what the thing is called. */
  making: ReadonlySet<string>;
  /** "» : PLUTÔT FAUX.": what a page that weighs rumours says right behind each. */
  verdict: RegExp;
  /** "cris" in "aux cris de": a crowd's. */
  chants: ReadonlySet<string>;
  /** "par": names who did what a participle tells. */
  agents: ReadonlySet<string>;
  /** "à", "au" before an addressee. */
  addressing: ReadonlySet<string>;
  /** Prepositions whose noun takes no article and names nothing: "mettre en place". */
  bareNounPrepositions: ReadonlySet<string>;
  /** Abbreviations whose full stop ends no sentence: "M", "Mme". */
  abbreviations: ReadonlySet<string>;
  /** First and second person, spoken register: "je", "nous", "votre". */
  spoken: ReadonlySet<string>;
  /** Those by which the writer tells of his own steps: "j'", "nous". */
  writers: ReadonlySet<string>;
  /** Those by which somebody speaks of himself alone: "je", "mon". */
  oneself: ReadonlySet<string>;
  /** Nouns in the singular for two: "couple", "duo". */
  couples: ReadonlySet<string>;
  /** Countries by their names, folded: "turquie". */
  countries: ReadonlySet<string>;
}

export interface QuotationLocale {
  marks: readonly QuoteMark[];
  /** Marks that open and close with the same sign. */
  straight: string;
  verbs: { paradigms: string; list: string; classes: Readonly<Record<VerbClass, string>> };
  /** "t" in "a-t-il": a letter between a verb and its pronoun. */
  liaison: string;
  words: QuotationWords;
  /** What each clue weighs when the source of words is chosen. */
  sources: SourceWeights;
}
