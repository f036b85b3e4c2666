import { words } from "../../../text/word-list.ts";
import { agentVerbStems } from "./words/agentVerbStems.ts";
import { firmVerbStems } from "./words/firmVerbStems.ts";
import { foreignParticles } from "./words/foreignParticles.ts";
import { personalVerbStems } from "./words/personalVerbStems.ts";

export { auxiliaries } from "./words/auxiliaries.ts";
export { currencies } from "./words/currencies.ts";
export { demonyms } from "./words/demonyms.ts";
export { determiners } from "./words/determiners.ts";
export { joints } from "./words/joints.ts";
export { months } from "./words/months.ts";
export { namePrepositions } from "./words/namePrepositions.ts";
export { notDemonyms } from "./words/notDemonyms.ts";
export { ordinary } from "./words/ordinary.ts";
export { predicates } from "./words/predicates.ts";
export { reporterNouns } from "./words/reporterNouns.ts";
export { stops } from "./words/stops.ts";
export { willVerbs } from "./words/willVerbs.ts";
export { foreignParticles };

/** "-ment" adverbs and participles that open a sentence: "Notamment", "Évoquant". Folded. */
export const ordinaryForm =
  /^(?:\p{L}[\p{L}-]*-(?:il|ils|elle|elles|on|iel|je|tu|nous|vous|ce)|\p{L}{4,}ment|\p{L}{3,}ant|\p{L}{4,}ees?)$/u;

/** People of a place: "les Français", "une Marseillaise". Folded. */
export const demonym =
  /^\p{L}{2,}(?:ais|aise|aises|ois|oise|oises|ien|ienne|iens|iennes|eens?|eennes?|ains|aines?|ards?|ardes?|iotes?)$/u;

/** Verbs of saying and deciding, in any of their forms: their subject is somebody. */
export const agentVerb = new RegExp(
  `^(?:${agentVerbStems.join("|")})(?:e|es|ent|ait|aient|a|ant|erent|era|eront|u|us|ue|it|i|is|d|)$`,
);

/** Verbs of firms, folded. */
export const firmVerb = new RegExp(
  `^(?:${firmVerbStems.join("|")})(?:e|es|ent|ait|aient|a|ant|era|eront|erait|u|it|s|t|sent|sait|ra|ront|nt)$`,
);

/** Verbs of a person alone, folded: a firm announces and a club recalls, but neither smiles. */
export const personalVerb = new RegExp(
  `^(?:${personalVerbStems.join("|")})(?:e|es|ent|ait|aient|a|ant|erent|it|t|s|re|z|nt|tait|taient|)$|^(?:decede|decedee|meurt|mourut)$`,
);

export const participle = /\p{L}{2,}(?<!t)ée?s?$/u;
export const ageBounds = words("moins plus");
export const ageNouns = words("ans an");

export const nameNouns = words("nom prenom pseudonyme");

export const articles = words("l' le la les");
export const pluralArticles = words("les des aux");
export const articleGender = new Map([
  ["le", "m"],
  ["la", "f"],
  ["du", "m"],
  ["au", "m"],
] as const);
export const singularDeterminers = words("un une chaque aucun aucune ce cet cette");
export const genitives = words("de du d' des");
export const bareGenitives = words("de d'");
export const doublingPrepositions = words("a par pour contre dans sur");
export const purposes = words("contre pour");
export const withoutPrepositions = words("sans");
export const struggleNouns = words("lutte combat");
export const coordinators = words("et ou ni");
export const particles: ReadonlySet<string> = new Set([...words("de du d' des le la l'"), ...foreignParticles]);
export const directions = words("nord sud est ouest");
export const weekdays = words("lundi mardi mercredi jeudi vendredi samedi dimanche");
export const measures = words("minutes heures jours mois ans siecles millions");
export const ourDeterminers = words("notre nos");
export const answers = words("oui non si ouais voila");
export const unnamed = words("contre_x");
export const apostrophes = words("o' n' m' t' k' dell' dall' sant'");
/** "Guivarc'h", "Ra'ad": an apostrophe that elides no French word. */
export const innerApostrophe =
  /^(?!(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu|aujourd|entr|grand|prud)'$).*(?:\p{L}{2}|-c)'$/u;
/** "M'barek", and beside another capital "Sidi M'hamed": before a consonant nothing is elided. */
export const tiedSpelling = /^(?: [mn]'h\p{L}| ?[mn]'[b-df-gj-np-tv-xz]\p{L})/u;
