import { capital } from "../../text/capital.ts";
import { list, number, plural } from "../format/numbers.ts";
import { f } from "../messages/french.ts";
import type { Language } from "../messages/language.ts";

const UP_TO_TEN = {
  en: ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
  fr: ["aucune", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"],
} as const;

const ORDINALS = {
  en: ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"],
  fr: [
    "",
    "première",
    "deuxième",
    "troisième",
    "quatrième",
    "cinquième",
    "sixième",
    "septième",
    "huitième",
    "neuvième",
    "dixième",
  ],
} as const;

/** "two voices", "12 voices": a small number in words, as in a sentence. */
function count(n: number, one: string, other: string): string {
  return (UP_TO_TEN.en[n] ?? number(n, "en")) + plural(n, "en", { one: ` ${one}`, other: ` ${other}` });
}

/** "deux voix", "un article": `un` for a masculine noun. */
function compte(n: number, one: string, other: string, un: "un" | "une"): string {
  const zero = un === "un" ? "aucun" : "aucune";
  const word = n === 0 ? zero : n === 1 ? un : (UP_TO_TEN.fr[n] ?? number(n, "fr"));
  return word + plural(n, "fr", { one: ` ${one}`, other: ` ${other}` });
}

/** How an edition is told: its title in a few parts, and the headings and sentences of its text. */
const en = {
  /** The parts of a title, the most telling first. */
  title: (parts: readonly string[]) => capital(parts.join("; ")),
  quoted: (words: string) => `“${words}”`,
  source: (n: number, publisher: string | null) => (publisher ? `${publisher} (source ${n})` : `source ${n}`),
  about: (name: string, what: string) => `${name} – ${what.toLowerCase()}`,
  edition: (id: string) => `Edition ${Number(id)}`,
  /** The day of the edition beside the days of the affair. */
  dates: (day: string, affair: string | null) =>
    `Edition of ${day}.${affair === null ? "" : ` The events: ${affair}.`}`,
  opens: (parts: readonly string[]) => `the dossier opens with ${list(parts, "en")}`,
  articles: (n: number) => count(n, "article", "articles"),
  voices: (n: number) => count(n, "voice", "voices"),
  quotations: (n: number) => count(n, "quotation", "quotations"),
  newArticles: (n: number) => (n === 1 ? "a new article" : `${count(n, "new article", "new articles")}`),
  newVoices: (n: number, names: readonly string[]) =>
    `${n === 1 ? "a new voice" : count(n, "new voice", "new voices")}${names.length > 0 ? `, ${list(names, "en")}` : ""}`,
  newQuotations: (n: number) => (n === 1 ? "a new quotation" : count(n, "new quotation", "new quotations")),
  newEvents: (n: number) => (n === 1 ? "a new event" : count(n, "new event", "new events")),
  newDivergences: (n: number, what: string) =>
    n === 1 ? `a new difference (${what})` : count(n, "new difference", "new differences"),
  newReadings: (n: number) =>
    n === 1 ? "one more version of a known difference" : `${count(n, "", "more versions").trim()} of known differences`,
  newSources: (n: number) => `one more source for ${n === 1 ? "an event" : count(n, "event", "events")}`,
  newNames: (n: number) => (n === 1 ? "a new name" : count(n, "new name", "new names")),
  /** "a fifth wording of Anne Martin’s “je pars sans…”", "of the mayor’s letter" where the editor gave it a name. */
  wording: (nth: number, statement: string, repeated: boolean) =>
    `a ${ORDINALS.en[nth] ?? `${number(nth, "en")}th`} ${repeated ? "source for" : "wording of"} ${statement}`,
  statement: (whose: string, words: string) => `${whose ? `${whose}’s ` : ""}${words}`,
  /** What else is told anew: in its how-manieth wording, each may differ. */
  otherWordings: (n: number, repeated: boolean) => {
    const others = n === 1 ? "another statement" : count(n, "", "other statements").trim();
    if (repeated) return ` and ${n === 1 ? "a new source" : "new sources"} for ${others}`;
    return ` and ${n === 1 ? "a new wording" : "new wordings"} of ${others}`;
  },
  correction: (n: number, about: string) =>
    n === 1 ? `a correction: ${about}` : count(n, "correction", "corrections"),
  whoSaid: (words: string) => `who said ${words}`,
  changes: (n: number) => count(n, "record changed", "records changed"),
  one: "Two statements are told as one:",
  joined: (name: string, other: string) => `${name} is one with ${other}`,
  gone: (n: number, name: string) => (n === 1 ? `${name} withdrawn` : `${count(n, "record", "records")} withdrawn`),
  headings: {
    corrections: "Corrected",
    gone: "Withdrawn",
    moved: "Joined or renamed",
    articles: "New articles",
    wordings: "New wordings of known statements",
    voices: "New voices",
    quotations: "New quotations",
    divergences: "Where the sources differ",
    events: "Chronology",
    changes: "Changed",
  },
  retold: (whose: string, sources: number) =>
    `${whose ? `${whose}, ` : ""}now in ${count(sources, "source", "sources")}:`,
  knownAs: (source: string) => `Known before, in ${source}:`,
  sameWords: (source: string) => `The same words as in ${source}.`,
  saidBy: (names: string, likely: boolean, source: string) =>
    names ? `${names}${likely ? " (likely)" : ""}, in ${source}` : `Not attributed, in ${source}`,
  more: (n: number) => `And ${count(n, "more quotation", "more quotations")}.`,
  namedFirst: (n: number) => `Named for the first time${n > 0 ? ": " : ""}`,
  also: (more: string) => `also ${more}`,
  nowIn: (names: string) => `now also reported by ${names}`,
  /** Between a name and what is said of it. */
  colon: ": ",
  was: (field: string, was: string, now: string) => `${field}: was ${was}, is ${now}.`,
  why: "Why:",
  became: "In its place:",
  withArticle: (name: string) => `It went with ${name}.`,
  because: (reason: string) => `Why: ${reason}`,
  none: "not given",
  nobody: "nobody named",
  done: "told as done",
  field: {
    speakers: "Who said it",
    confidence: "Certainty",
    kind: "Kind",
    via: "Medium",
    saidOn: "Date of the words",
    words: "Words",
    at: "Place in the article",
    name: "Name",
    title: "Title",
    publisher: "Publisher",
    author: "Author",
    published: "Publication date",
    sha256: "Fingerprint of the text",
    quotations: "Versions",
    when: "Date",
    mood: "How it is told",
    actors: "Who",
    sources: "Sources",
    about: "About",
    status: "Status",
    readings: "Versions",
  } as Readonly<Record<string, string>>,
};

export type EditionWords = typeof en;

const fr: EditionWords = {
  title: (parts) => capital(parts.join("\u202f; ")),
  quoted: (words) => f`« ${words} »`,
  source: (n, publisher) => (publisher ? f`${publisher} (source ${n})` : f`la source ${n}`),
  about: (name, what) => f`${name} – ${what.toLowerCase()}`,
  edition: (id) => f`Édition ${Number(id)}`,
  dates: (day, affair) => f`Édition du ${day}.${affair === null ? "" : f` Les faits : ${affair}.`}`,
  opens: (parts) => f`le dossier s'ouvre avec ${list(parts, "fr")}`,
  articles: (n) => compte(n, "article", "articles", "un"),
  voices: (n) => compte(n, "voix", "voix", "une"),
  quotations: (n) => compte(n, "citation", "citations", "une"),
  newArticles: (n) => compte(n, "nouvel article", "nouveaux articles", "un"),
  newVoices: (n, names) =>
    compte(n, "nouvelle voix", "nouvelles voix", "une") + (names.length > 0 ? f`, ${list(names, "fr")}` : ""),
  newQuotations: (n) => compte(n, "nouvelle citation", "nouvelles citations", "une"),
  newEvents: (n) => compte(n, "nouvel événement", "nouveaux événements", "un"),
  newDivergences: (n, what) =>
    n === 1 ? f`une nouvelle divergence (${what})` : compte(n, "nouvelle divergence", "nouvelles divergences", "une"),
  newReadings: (n) =>
    n === 1
      ? f`une version de plus d'une divergence connue`
      : f`${compte(n, "", "versions de plus", "une").trim()} de divergences connues`,
  newSources: (n) => f`une source de plus pour ${compte(n, "événement", "événements", "un")}`,
  newNames: (n) => compte(n, "nouveau nom", "nouveaux noms", "un"),
  wording: (nth, statement, repeated) =>
    f`une ${ORDINALS.fr[nth] ?? `${number(nth, "fr")}e`} ${repeated ? f`source pour ${statement}` : f`formulation ${of(statement)}`}`,
  statement: (whose, words) => f`${words}${whose ? f` (${whose})` : ""}`,
  otherWordings: (n, repeated) => {
    if (n === 1)
      return repeated
        ? f` et une nouvelle source pour un autre propos`
        : f` et une nouvelle formulation d'un autre propos`;
    const others = compte(n, "", "autres propos", "un").trim();
    return repeated ? f` et de nouvelles sources pour ${others}` : f` et de nouvelles formulations de ${others}`;
  },
  correction: (n, about) => (n === 1 ? f`une correction : ${about}` : compte(n, "correction", "corrections", "une")),
  whoSaid: (words) => f`qui a dit ${words}`,
  changes: (n) => compte(n, "fiche modifiée", "fiches modifiées", "une"),
  one: f`Deux propos ne font plus qu'un :`,
  joined: (name, other) => f`${name} ne fait qu'un avec ${other}`,
  gone: (n, name) => (n === 1 ? f`retrait : ${name}` : f`${compte(n, "retrait", "retraits", "un")}`),
  headings: {
    corrections: f`Corrigé`,
    gone: f`Retiré`,
    moved: f`Réuni ou renommé`,
    articles: f`Nouveaux articles`,
    wordings: f`Nouvelles formulations de propos connus`,
    voices: f`Nouvelles voix`,
    quotations: f`Nouvelles citations`,
    divergences: f`Où les sources diffèrent`,
    events: f`Chronologie`,
    changes: f`Modifié`,
  },
  retold: (whose, sources) =>
    f`${whose ? `${whose}, ` : ""}désormais dans ${compte(sources, "source", "sources", "une")} :`,
  knownAs: (source) => f`Déjà connu, dans ${source} :`,
  sameWords: (source) => f`Les mêmes mots que dans ${source}.`,
  saidBy: (names, likely, source) =>
    names ? f`${names}${likely ? " (probable)" : ""}, dans ${source}` : f`Non attribuée, dans ${source}`,
  more: (n) => f`Et ${compte(n, "autre citation", "autres citations", "une")}.`,
  namedFirst: (n) => f`Nommés pour la première fois${n > 0 ? f` : ` : ""}`,
  also: (more) => f`aussi ${more}`,
  nowIn: (names) => f`désormais aussi dans ${names}`,
  colon: f` : `,
  was: (field, was, now) => f`${field} : ${now} (auparavant : ${was}).`,
  why: f`Motif :`,
  became: f`À sa place :`,
  withArticle: (name) => f`Retrait fait avec celui de ${name}.`,
  because: (reason) => f`Motif : ${reason}`,
  none: f`aucune indication`,
  nobody: f`personne de nommé`,
  done: f`relaté comme fait`,
  field: {
    speakers: f`Qui parle`,
    confidence: f`Certitude`,
    kind: f`Nature`,
    via: f`Média`,
    saidOn: f`Date des mots`,
    words: f`Mots`,
    at: f`Place dans l'article`,
    name: f`Nom`,
    title: f`Titre`,
    publisher: f`Éditeur`,
    author: f`Auteur`,
    published: f`Date de publication`,
    sha256: f`Empreinte du texte`,
    quotations: f`Formulations`,
    when: f`Date`,
    mood: f`Comment c'est relaté`,
    actors: f`Qui`,
    sources: f`Sources`,
    about: f`Sujet`,
    status: f`État`,
    readings: f`Versions`,
  },
};

export const EDITION_WORDS: Readonly<Record<Language, EditionWords>> = { en, fr };

/** "le courriel" → "du courriel", "la lettre" → "de la lettre", "une lettre" → "d’une lettre" */
function of(statement: string): string {
  if (/^les? /.test(statement)) return statement.replace(/^le(s?) /, (_, s) => (s ? "des " : "du "));
  return /^[aâàeéèêiîoôuhyœ]/i.test(statement) ? `d’${statement}` : `de ${statement}`;
}
