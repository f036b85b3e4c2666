import type {
  Actor,
  AnnotatedArticle,
  Divergence,
  DossierEvent,
  Place,
  Quotation,
  Reading,
  Utterance,
} from "../model.ts";
import { slice } from "../text/codepoints.ts";
import { foldWord } from "../text/fold.ts";
import { bareWords } from "./content-words.ts";

interface Linked {
  articles: readonly AnnotatedArticle[];
  actors: readonly Actor[];
  events: readonly DossierEvent[];
  utterances: readonly Utterance[];
  quotations: readonly Quotation[];
}

/** Where the sources disagree, in the order a reader meets them: who, when, what was said. */
export function linkDivergences(linked: Linked): Divergence[] {
  return [
    ...nameDivergences(linked),
    ...roleDivergences(linked),
    ...timeDivergences(linked),
    ...wordingDivergences(linked),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** "John Matze" / "John Matz": spellings of one full name that differ by a letter or two, accents and case aside. */
function nameDivergences({ actors, articles }: Linked): Divergence[] {
  const texts = new Map(articles.map(({ article }) => [article.id, article.text]));
  return actors.flatMap((actor) => {
    const spellings = readings(actor.mentions, (place) =>
      slice(texts.get(place.article) ?? "", place.start, place.end),
    );
    const full = spellings.filter(({ value }) => value.includes(" ") && isSpelling(value, actor.name));
    const distinct = new Set(full.map(({ value }) => foldWord(value)));
    return actor.kind === "person" && distinct.size > 1 ? [divergence("name", actor.id, full)] : [];
  });
}

function isSpelling(a: string, b: string): boolean {
  const [x, y] = [foldWord(a), foldWord(b)];
  return x.split(" ").length === y.split(" ").length && distance(x, y) <= 2;
}

/** Levenshtein; names are short. */
function distance(a: string, b: string): number {
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** "fondateur" here, "cofondateur" there: the head of the role each source gives one person. */
function roleDivergences({ actors }: Linked): Divergence[] {
  return actors.flatMap((actor) => {
    if (actor.kind !== "person") return [];
    const roles = readings(actor.roles, ({ role }) => role);
    const heads = new Set(roles.map(({ value }) => foldWord(value).split(/[\s']+/)[0]));
    const sources = new Set(actor.roles.map(({ article }) => article));
    return heads.size > 1 && sources.size > 1 ? [divergence("role", actor.id, roles)] : [];
  });
}

/** Clocks that read differently: reconciled where every reading is the same instant. */
function timeDivergences({ events }: Linked): Divergence[] {
  return events.flatMap((event) => {
    const times = readings(event.clocks, ({ exact }) => exact);
    const sources = new Set(event.clocks.map(({ article }) => article));
    if (times.length < 2 || sources.size < 2) return [];
    const instants = new Set(event.clocks.map(({ instant, local }) => instant ?? local));
    return [divergence("time", event.id, times, instants.size === 1 ? "reconciled" : "open")];
  });
}

/** One utterance rendered in different words. */
function wordingDivergences({ utterances, quotations }: Linked): Divergence[] {
  const byId = new Map(quotations.map((quotation) => [quotation.id, quotation]));
  return utterances.flatMap((utterance) => {
    if (utterance.identical || utterance.quotations.length < 2) return [];
    const members = utterance.quotations.flatMap((id) => byId.get(id) ?? []);
    const words = readings(members, ({ exact }) => exact, bareWords);
    // A fragment of a longer quotation says nothing else.
    const folded = words.map(({ value }) => bareWords(value));
    const differ = folded.some((a) => folded.some((b) => !a.includes(b) && !b.includes(a)));
    return differ ? [divergence("wording", utterance.id, words)] : [];
  });
}

/** Groups places by what they say, in reading order. */
function readings<P extends Place>(
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

function divergence(
  kind: Divergence["kind"],
  about: string,
  readings: Reading[],
  status: Divergence["status"] = "open",
): Divergence {
  return { id: `${kind}-${about}`, kind, about, status, readings, note: null };
}
