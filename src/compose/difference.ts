import { type Facts, RECORDED, type RecordedKind } from "../model.ts";
import type { HistoryRecord } from "../read/history.ts";
import type { OverrideInput } from "../read/schema.ts";
import { reasonFor } from "./reasons.ts";
import type { State } from "./state.ts";

/** What an edition will say of itself, but for its date and note. */
export type Difference = Pick<HistoryRecord, "added" | "changed" | "withdrawn">;

/**
 * What `now` adds to, changes in and withdraws from `before`; null where nothing. The editor's corrections tell why, where
 * they name the quotation; what took the place of a thing that is gone is found by its place, name or renderings.
 */
export function difference(before: State, now: State, overrides: readonly OverrideInput[]): Difference | null {
  const result: Difference = { added: none(), changed: none(), withdrawn: none() };
  const quotation = (id: string) => now.quotations[id] ?? before.quotations[id];
  for (const kind of RECORDED) {
    for (const [id, facts] of Object.entries(now[kind])) {
      const old = before[kind][id];
      if (!old) {
        result.added[kind][id] = facts as HistoryRecord["added"][RecordedKind][string];
        continue;
      }
      const fields = changedFields(old, facts);
      if (Object.keys(fields).length === 0) continue;
      result.changed[kind][id] = {
        fields,
        ...why(reasonFor(kind, id, old, quotation, overrides, Object.keys(fields))),
      };
    }
    for (const [id, facts] of Object.entries(before[kind])) {
      if (id in now[kind]) continue;
      result.withdrawn[kind][id] = {
        ...successor(kind, facts, now),
        ...why(reasonFor(kind, id, facts, quotation, overrides, null)),
      };
    }
  }
  const parts = RECORDED.flatMap((kind) => [result.added[kind], result.changed[kind], result.withdrawn[kind]]);
  return parts.some((part) => Object.keys(part).length > 0) ? result : null;
}

function why(reason: Record<string, string> | undefined): { why?: Record<string, string> } {
  return reason ? { why: reason } : {};
}

function none<T>(): Record<RecordedKind, Record<string, T>> {
  return Object.fromEntries(RECORDED.map((kind) => [kind, {}])) as Record<RecordedKind, Record<string, T>>;
}

type Fields = HistoryRecord["changed"][RecordedKind][string]["fields"];

function changedFields(old: Facts, facts: Facts): Fields {
  const fields: Fields = {};
  for (const name of new Set([...Object.keys(old), ...Object.keys(facts)])) {
    const [was, now] = [old[name] ?? null, facts[name] ?? null];
    if (JSON.stringify(was) !== JSON.stringify(now)) fields[name] = { was, now } as Fields[string];
  }
  return fields;
}

/**
 * The thing that took the place of one that is gone: the quotation at the same place of the article, the actor that bears its
 * name now, the utterance that most of its renderings moved to.
 */
function successor(kind: RecordedKind, facts: Facts, now: State): { became?: string } {
  const heirs = Object.entries(now[kind]).map(([id, other]) => ({ id, weight: likeness(kind, facts, other) }));
  const [best] = heirs.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  return best ? { became: best.id } : {};
}

function likeness(kind: RecordedKind, a: Facts, b: Facts): number {
  if (kind === "quotations") return overlap(String(a.at), String(b.at));
  if (kind === "actors") return a.name === b.name ? 1 : 0;
  if (kind === "articles") return a.sha256 === b.sha256 ? 1 : 0;
  if (kind === "utterances") return shared(a.quotations, b.quotations);
  if (kind === "divergences") return a.kind === b.kind && a.about === b.about ? 1 : 0;
  return JSON.stringify(a.title) === JSON.stringify(b.title) ? 1 : 0;
}

/** "001 10-40" and "001 10-52" → 30. */
function overlap(a: string, b: string): number {
  const [x, y] = [a, b].map((at) => /^(\S+) (\d+)-(\d+)$/.exec(at));
  if (!x || !y || x[1] !== y[1]) return 0;
  return Math.max(0, Math.min(Number(x[3]), Number(y[3])) - Math.max(Number(x[2]), Number(y[2])));
}

function shared(a: Facts[string] | undefined, b: Facts[string] | undefined): number {
  return Array.isArray(a) && Array.isArray(b) ? a.filter((id) => b.includes(id)).length : 0;
}

/** The difference in lines: "quotations: + 001-…", for whoever must record it. */
export function tellDifference({ added, changed, withdrawn }: Difference): string[] {
  return RECORDED.flatMap((kind) => [
    ...Object.keys(added[kind]).map((id) => `${kind}: added ${id}`),
    ...Object.entries(changed[kind]).map(([id, { fields }]) => {
      const told = Object.entries(fields).map(
        ([name, { was, now }]) => `${name} was ${JSON.stringify(was)}, is ${JSON.stringify(now)}`,
      );
      return `${kind}: changed ${id}: ${told.join("; ")}`;
    }),
    ...Object.entries(withdrawn[kind]).map(
      ([id, { became }]) => `${kind}: gone ${id}${became ? ` (now ${became})` : ""}`,
    ),
  ]);
}
