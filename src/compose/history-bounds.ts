import type { Article, Fact, Facts, Place, RecordedKind } from "../model.ts";
import { type Guard, isProse } from "./guard.ts";
import type { State } from "./state.ts";

/** What may still be shown of what a record keeps; `state` is the recorded state it is part of. */
export interface HistoryBounds {
  facts: (kind: RecordedKind, id: string, facts: Facts, state: State) => Facts;
  value: (kind: RecordedKind, field: string, value: Fact, facts: Facts, state: State) => Fact;
}

/** Nothing is kept back. */
export const UNBOUND: HistoryBounds = { facts: (_kind, _id, facts) => facts, value: (_kind, _field, value) => value };

/** Words of a quotation that is published no more which stay, where the guard grants them. */
const OPENING = 8;

/** Words in a row that no two writers choose alike by chance. */
const RUN = 6;

const CUT = "[…]";

/**
 * Bounds what the records hold by the policies of today, for pages, feeds and data alike. What the dossier still
 * publishes stands as it
 * was recorded. Of words that it publishes no more, because a policy was lowered or they were withdrawn, the guard is
 * asked for the first
 * few, last of all: « Nous voterons en juin, quoi qu'il arrive, et sans lui » → « Nous voterons en juin, quoi qu'il
 * arrive, […] », and « […] » where
 * the article's share is spent.
 */
export function historyBounds(today: State, articles: readonly Article[], guard: Guard): HistoryBounds {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const told = new Set([...Object.values(today.events), ...Object.values(today.divergences)].flatMap(textsOf));
  const made = new WeakMap<Facts, Facts>();

  /** The whole of these words, and not only a part of them. */
  const grants = (place: Place, words: string) => guard.show(place) === words;

  /** Words of the article at `at`: "002 120-161". */
  const quoted = (words: string, at: Fact | undefined): string => {
    const place = placeOf(at);
    const text = place === null ? undefined : texts.get(place.article);
    if (place === null || text === undefined || [...text].slice(place.start, place.end).join("") !== words)
      return opening(words);
    if (guard.isPublished(place)) return words;
    const first = opening(words);
    const shown = first === words ? words : first.slice(0, -CUT.length - 1);
    return grants({ ...place, end: place.start + [...shown].length }, shown) ? first : CUT;
  };

  /**
   * A title or a reading may be ours or an article's words: it stands as far as its words are ours, told today, or
   * granted.
   */
  const named = (text: string, from: readonly string[]): string => {
    if (told.has(text) || !isProse(text)) return text;
    const words = text.split(/\s+/);
    const long = Math.min(RUN, words.length);
    for (let at = 0; at + long <= words.length; at++) {
      const run = words.slice(at, at + long).join(" ");
      if (from.some((id) => isKeptBack(run, id))) return [...words.slice(0, at), CUT].join(" ");
    }
    return text;
  };
  /** Words of an article that is gone cannot be told from ours. */
  const isKeptBack = (run: string, article: string): boolean => {
    const text = texts.get(article);
    if (text === undefined) return true;
    const at = text.indexOf(run);
    if (at < 0) return false;
    const start = [...text.slice(0, at)].length;
    const place = { article, start, end: start + [...run].length };
    return !guard.isPublished(place) && !grants(place, run);
  };

  const value: HistoryBounds["value"] = (kind, field, value, facts, state) => {
    if (kind === "quotations" && field === "words") return quoted(String(value), facts.at);
    if (kind === "utterances" && field === "words")
      return quoted(String(value), placeOfWords(String(value), facts, state));
    if (kind === "events" && field === "title") return each(value, (text) => named(text, ids(facts.sources)));
    if (kind === "divergences" && field === "readings") return each(value, (text) => named(text, [...texts.keys()]));
    return value;
  };

  return {
    value,
    facts: (kind, _id, facts, state) => {
      const known = made.get(facts);
      if (known) return known;
      const bound = Object.fromEntries(
        Object.entries(facts).map(([field, fact]) => [field, value(kind, field, fact, facts, state)]),
      );
      made.set(facts, bound);
      return bound;
    },
  };
}

function placeOf(at: Fact | undefined): Place | null {
  const [, article = "", start = "", end = ""] = /^(\S+) (\d+)-(\d+)$/.exec(String(at ?? "")) ?? [];
  return article === "" ? null : { article, start: Number(start), end: Number(end) };
}

/** An utterance is told by the words of one of its quotations. */
function placeOfWords(words: string, { quotations }: Facts, { quotations: recorded }: State): Fact | undefined {
  return ids(quotations)
    .map((id) => recorded[id])
    .find((facts) => facts?.words === words)?.at;
}

function ids(value: Fact | undefined): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function opening(text: string): string {
  const words = text.trim().split(/\s+/);
  if (words.length <= OPENING) return text;
  const end = text.match(new RegExp(`^\\s*(?:\\S+\\s+){${OPENING - 1}}\\S+`, "u"))?.[0] ?? "";
  return `${end} ${CUT}`;
}

function each(value: Fact, bound: (text: string) => string): Fact {
  if (typeof value === "string") return bound(value);
  if (Array.isArray(value)) return value.map((text) => bound(String(text)));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([lang, text]) => [lang, bound(String(text))]));
}

function textsOf(facts: Facts): string[] {
  const texts: string[] = [];
  for (const fact of [facts.title, facts.readings])
    if (fact !== undefined)
      each(fact, (text) => {
        texts.push(text);
        return text;
      });
  return texts;
}
