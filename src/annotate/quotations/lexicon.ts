import { perObject } from "../../text/per-object.ts";
import type { QuotationLocale, QuotationWords, VerbClass } from "./locale.ts";

/** What a form of a verb can be; a form may be several ("dit": il dit, il a dit). */
export const SINGULAR = 1;
export const PLURAL = 2;
export const OTHER_PERSON = 4;
export const PRESENT_PARTICIPLE = 8;
export const PAST_PARTICIPLE = 16;
export const INFINITIVE = 32;

export interface VerbForm {
  infinitive: string;
  class: VerbClass;
  /** Sum of what the form can be. */
  shape: number;
}

export interface Lexicon {
  verbs: ReadonlyMap<string, VerbForm>;
  words: QuotationWords;
  /** "a", "ont", "était": third persons of the auxiliaries. */
  auxiliaries: ReadonlySet<string>;
  /** Words that no noun phrase goes through: "que", "qui", "a", "est", "va". */
  functionWords: ReadonlySet<string>;
  locale: QuotationLocale;
}

/** The locale's tables, read once. */
export const lexiconOf = perObject((locale: QuotationLocale): Lexicon => {
  const { words } = locale;
  const auxiliaries = new Set([...words.haveSingular, ...words.havePlural, ...words.beSingular, ...words.bePlural]);
  const functionWords = new Set([
    ...[...auxiliaries, ...words.subordinators, ...words.conjunctions, ...words.haveParticiple],
    ...[...words.negations, ...words.reflexives, ...words.pronouns.keys(), ...words.impersonal, ...words.otherFinite],
  ]);
  return { verbs: readVerbs(locale), words, auxiliaries, functionWords, locale };
});

const GROUPS = [SINGULAR, PLURAL, OTHER_PERSON, PRESENT_PARTICIPLE, PAST_PARTICIPLE];

function readVerbs({ verbs, words }: QuotationLocale): Map<string, VerbForm> {
  const classes = new Map<string, VerbClass>();
  for (const [name, list] of Object.entries(verbs.classes)) {
    for (const infinitive of list.split(/\s+/))
      if (!classes.has(infinitive)) classes.set(infinitive, name as VerbClass);
  }
  const paradigms = verbs.paradigms
    .trim()
    .split("\n")
    .map((line) => line.split(" ").map((group) => group.split(",").map((ending) => (ending === "-" ? "" : ending))));

  const forms = new Map<string, VerbForm>();
  const add = (form: string, infinitive: string, shape: number) => {
    if (words.homographs.has(form)) return;
    const known = forms.get(form);
    // "dit" is of dire before it is of another verb: the list's order decides, the shapes of one verb add up.
    if (known) known.shape |= known.infinitive === infinitive ? shape : 0;
    else forms.set(form, { infinitive, class: classes.get(infinitive) ?? "say", shape });
  };
  for (const entry of verbs.list.trim().split(/\s+/)) {
    const [stem = "", ending = "", paradigm = "0"] = entry.split("|");
    const infinitive = stem + (ending === "-" ? "" : ending);
    add(infinitive, infinitive, INFINITIVE);
    paradigms[Number(paradigm)]?.forEach((endings, group) => {
      for (const suffix of endings) add(stem + suffix, infinitive, GROUPS[group] ?? 0);
    });
  }
  return forms;
}
