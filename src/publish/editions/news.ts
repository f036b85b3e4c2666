import type { Change, Edition, Facts, RecordedKind, Withdrawn } from "../../model.ts";
import { foldWord } from "../../text/fold.ts";
import { countVersions } from "../../text/versions.ts";
import { compare } from "../data/order.ts";

/** A statement known before, as one more source renders it. */
export interface NewWording {
  utterance: string;
  /** How many sources print it now: 5 for a fifth source. */
  sources: number;
  /** In how many forms it is printed now: 4 for a fourth wording. */
  versions: number;
  /** The new renderings, and one that was known before. */
  quotations: string[];
  known: string;
  /** The new ones say it in words that were known before. */
  repeated: boolean;
}

/** Something known before that has more of a list than it had: sources of an event, readings of a divergence. */
export interface Gain {
  id: string;
  more: string[];
}

/** What an edition changed, by what it means to a reader; everything it records stands in one of these and in no other. */
export interface News {
  articles: string[];
  /** Actors quoted for the first time. */
  voices: string[];
  /** Actors named for the first time, and not quoted. */
  named: string[];
  wordings: NewWording[];
  quotations: string[];
  divergences: string[];
  readings: Gain[];
  events: string[];
  sources: Gain[];
  /** What the editor put right, with a reason. */
  corrections: Change[];
  changes: Change[];
  gone: Withdrawn[];
  /** What another thing took the place of: joined to it, or renamed. */
  moved: Withdrawn[];
}

/** Reads an edition's record, and nothing else: the same edition is told the same for ever. */
export function newsOf(edition: Edition): News {
  const { added, facts } = edition;
  const wordings = wordingsOf(edition).sort((a, b) => rank(a) - rank(b) || compare(a.utterance, b.utterance));
  const quoted = new Set(wordings.flatMap(({ quotations }) => quotations));
  const plain = edition.changes.filter(({ why }) => why === null);
  const readings = gains(plain, "divergences", "readings");
  const sources = gains(plain, "events", "sources");
  const told = (change: Change) =>
    change.kind === "utterances" ||
    isToldAsWording(change.kind, facts.divergences[change.id]) ||
    readings.some(({ id }) => change.kind === "divergences" && id === change.id) ||
    sources.some(({ id }) => change.kind === "events" && id === change.id);
  const gone = edition.gone.filter(({ kind, facts }) => !isToldAsWording(kind, facts));
  return {
    articles: added.articles,
    voices: edition.voices,
    named: added.actors.filter((id) => !edition.voices.includes(id)),
    wordings,
    quotations: added.quotations.filter((id) => !quoted.has(id)).sort(byPlace(facts.quotations)),
    divergences: added.divergences.filter((id) => !isToldAsWording("divergences", facts.divergences[id])),
    readings: readings.filter(({ id }) => !isToldAsWording("divergences", facts.divergences[id])),
    events: added.events,
    sources,
    corrections: edition.changes.filter(({ why }) => why !== null),
    changes: plain.filter((change) => !told(change)),
    gone: gone.filter(({ became }) => became === null),
    moved: gone.filter(({ became }) => became !== null),
  };

  /** A divergence of wording between the renderings of a statement is told with the statement. */
  function isToldAsWording(kind: RecordedKind, divergence: Facts | undefined): boolean {
    return kind === "divergences" && divergence?.kind === "wording" && String(divergence.about) in facts.utterances;
  }
}

/** Statements that gained a rendering from a source that did not render them before. */
function wordingsOf({ added, changed, facts }: Edition): NewWording[] {
  const isNew = new Set(added.quotations);
  return [...added.utterances, ...changed.utterances].flatMap((utterance) => {
    // A rendering that no record tells of cannot be told.
    const all = list(facts.utterances[utterance]?.quotations).filter((id) => id in facts.quotations);
    const sourceOf = (id: string) => String(facts.quotations[id]?.at).split(" ")[0] ?? "";
    const before = all.filter((id) => !isNew.has(id));
    const heard = new Set(before.map(sourceOf));
    const quotations = all.filter((id) => isNew.has(id) && !heard.has(sourceOf(id)));
    const [known] = before;
    if (!known || quotations.length === 0) return [];
    const said = (id: string) =>
      foldWord(String(facts.quotations[id]?.words))
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim();
    const words = new Set(before.map(said));
    const repeated = quotations.every((id) => words.has(said(id)));
    const sources = new Set(all.map(sourceOf)).size;
    const versions = countVersions(all.map((id) => ({ article: sourceOf(id), words: said(id) })));
    return [{ utterance, sources, versions, quotations, known, repeated }];
  });
}

/** The most retold first; one that only repeats known words last. */
function rank({ sources, repeated }: NewWording): number {
  return (repeated ? 1000 : 0) - sources;
}

/** Changes that add to one list, and to nothing else. */
function gains(changes: readonly Change[], kind: RecordedKind, field: string): Gain[] {
  return changes.flatMap((change) => {
    const fields = Object.entries(change.fields);
    const [only] = fields;
    if (change.kind !== kind || fields.length !== 1 || only?.[0] !== field) return [];
    const [was, now] = [list(only[1].was), list(only[1].now)];
    const more = now.filter((one) => !was.includes(one));
    return was.every((one) => now.includes(one)) && more.length > 0 ? [{ id: change.id, more }] : [];
  });
}

function list(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** "001 10-40" before "001 90-120": as a reader of the articles meets the words. */
function byPlace(quotations: Readonly<Record<string, Facts>>) {
  const key = (id: string) => {
    const [article = "", span = ""] = String(quotations[id]?.at).split(" ");
    return `${article} ${(span.split("-")[0] ?? "").padStart(9, "0")}`;
  };
  return (a: string, b: string) => compare(key(a), key(b)) || compare(a, b);
}
