import type {
  Actor,
  AnnotatedArticle,
  Divergence,
  DossierEvent,
  Place,
  Quotation,
  Reading,
  Utterance,
} from "../../model.ts";
import { foldWord } from "../../text/fold.ts";
import { append } from "../append.ts";
import type { ReadOnce } from "../readings.ts";

/** All that a divergence can be found in. */
export interface Linked {
  articles: readonly AnnotatedArticle[];
  actors: readonly Actor[];
  events: readonly DossierEvent[];
  utterances: readonly Utterance[];
  /** By id. */
  quotations: ReadonlyMap<string, Quotation>;
  once: ReadOnce;
}

/** Finds the divergences of one kind. */
export type Finder = (linked: Linked) => Divergence[];

export function divergence(
  kind: Divergence["kind"],
  about: string,
  readings: Reading[],
  status: Divergence["status"] = "open",
): Divergence {
  return {
    id: `${kind}-${about}`,
    kind,
    about,
    status,
    readings,
    note: null,
    title: null,
    stake: null,
    corrected: null,
  };
}

/** Groups places by what they say, in reading order; `fold` makes two sayings one. */
export function readingsOf<P extends Place>(
  places: readonly P[],
  say: (place: P) => string,
  fold: (text: string) => string = foldWord,
): Reading[] {
  const groups = new Map<string, Reading>();
  for (const place of places) {
    const value = say(place);
    const group = groups.get(fold(value)) ?? { value, evidence: [] };
    group.evidence.push({ article: place.article, start: place.start, end: place.end });
    groups.set(fold(value), group);
  }
  return [...groups.values()];
}

/** How many articles hold these places. */
export function sources(places: readonly Place[]): number {
  return new Set(places.map(({ article }) => article)).size;
}

/**
 * True where two articles do not say the same: each has something that the other has not. An article that takes up its own
 * words in another form disagrees with nobody, nor do two that both give both forms.
 * @param say what a place says, all of it that matters here
 * @param same whether the second says the first
 */
export function sourcesDiffer<P extends Place>(
  places: readonly P[],
  say: (place: P) => string,
  same: (a: P, b: P) => boolean = (a, b) => say(a) === say(b),
): boolean {
  const told = new Map<string, Map<string, P>>();
  for (const place of places) {
    const said = told.get(place.article) ?? new Map<string, P>();
    told.set(place.article, said.set(say(place), place));
  }
  // A thousand articles that say one thing are two.
  const alike = new Map<string, P[][]>();
  for (const said of told.values()) append(alike, [...said.keys()].sort().join("\n"), [...said.values()]);
  const articles = [...alike.values()].flatMap((ones) => ones.slice(0, 2));
  const lacks = (a: readonly P[], b: readonly P[]) => a.some((one) => !b.some((other) => same(one, other)));
  return articles.some((a, at) => articles.slice(at + 1).some((b) => lacks(a, b) && lacks(b, a)));
}

/** The renderings of an utterance that several quotations give. */
export function membersOf(utterance: Utterance, { quotations }: Linked): Quotation[] {
  return utterance.quotations.length < 2 ? [] : utterance.quotations.flatMap((id) => quotations.get(id) ?? []);
}
