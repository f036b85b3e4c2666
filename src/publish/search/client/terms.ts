import * as french from "../../../locales/fr/search.ts";
import { foldWord } from "../../../text/fold.ts";
import { otherStems } from "../query.ts";
import type { FormsMet } from "./forms.ts";
import type { TermHits } from "./rank.ts";
import type { Pagefind, PagefindOptions, PagefindResult } from "./script.ts";

/** Another form of the same word is worth less than the word that was typed. */
const OTHER_FORM = 0.5;

/** A word itself is worth more than one that begins so. */
const WHOLE = 4;

/** A word as short as "sues" begins, by its stem, too many others, "suspend" among them: where it stands by itself, they are left out. */
const SHORT = 4;

/** Records looked into to tell a word's beginning from a slip. */
const LOOKED_INTO = 5;

const results = new Map<string, PagefindResult>();

/** A record that some term found. */
export function resultOf(id: string): PagefindResult {
  const result = results.get(id);
  if (!result) throw new Error(`No record ${id}`);
  return result;
}

/** What was asked lately, of the index alone: what was looked up while somebody paused is not looked up again. */
const answers = new Map<string, Promise<TermHits>>();
const KEPT = 40;

/** What the index answers to one term: a word, a phrase in marks, or null for every record that the filters let through. */
export function hits(pagefind: Pagefind, term: string | null, options: PagefindOptions = {}): Promise<TermHits> {
  const asked = JSON.stringify([term, options]);
  const known = answers.get(asked);
  if (known) return known;
  const answer = ask(pagefind, term, options);
  answers.set(asked, answer);
  const forget = () => answers.delete(asked);
  // A part of the index that could not be loaded holds nothing: the next search tries again.
  answer.then(({ size }) => size === 0 && forget(), forget);
  for (const oldest of [...answers.keys()].slice(0, -KEPT)) answers.delete(oldest);
  return answer;
}

async function ask(pagefind: Pagefind, term: string | null, options: PagefindOptions): Promise<TermHits> {
  const found = (await pagefind.search(term, options)).results;
  for (const result of found) results.set(result.id, result);
  return new Map(found.map(({ id, score, words }) => [id, { score, places: words }]));
}

/** What the index alone tells of a word. */
interface Looked {
  /** Records that hold it, or a word that begins so. */
  found: TermHits;
  /** Those that hold the word itself, whatever the filters. */
  whole: TermHits;
  /** Those that hold its other forms, one by one. */
  others: TermHits[];
}

/** Looks a word up, and reads no record. */
export async function lookUp(
  pagefind: Pagefind,
  word: string,
  options: PagefindOptions,
  met: Promise<FormsMet>,
): Promise<Looked> {
  const forms = met.then((met) => otherStems(word, french, met).map((stem) => hits(pagefind, `"${stem}"`, options)));
  const [found, whole, others] = await Promise.all([
    hits(pagefind, word, options),
    hits(pagefind, `"${word}"`),
    forms.then((all) => Promise.all(all)),
  ]);
  return { found, whole, others };
}

/**
 * The records that hold a word, in any form, or a word that begins so. For a word that it does not know, the index answers
 * with shorter ones ("modertion" with "modérer"): those are left out, so that the slip is told instead.
 */
export async function wordHits(word: string, { found, whole, others }: Looked): Promise<TermHits> {
  const itself = [...whole].filter(([id]) => found.has(id));
  const begun = whole.size > 0 && word.length <= SHORT ? itself : found;
  const all = new Map(whole.size > 0 || (await beginsSo(found, word)) ? begun : []);
  for (const [id, { score, places }] of all) if (whole.has(id)) all.set(id, { score: score + WHOLE, places });
  for (const other of others) {
    for (const [id, { score, places }] of other) {
      const before = all.get(id);
      all.set(id, { score: before?.score ?? score * OTHER_FORM, places: [...(before?.places ?? []), ...places] });
    }
  }
  return all;
}

async function beginsSo(found: TermHits, word: string): Promise<boolean> {
  const beginning = foldWord(word).replace(/[^\p{L}\p{N}]+$/u, "");
  const first = [...found].slice(0, LOOKED_INTO);
  const contents = await Promise.all(first.map(async ([id]) => (await resultOf(id).data()).content.split(" ")));
  return first.some(([, { places }], at) =>
    places.some((place) => foldWord(contents[at]?.[place] ?? "").startsWith(beginning)),
  );
}
