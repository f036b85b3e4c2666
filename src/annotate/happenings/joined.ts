import type { Clause } from "../clauses/clause.ts";
import { wordAt } from "../clauses/items.ts";
import type { Reader } from "./happening.ts";

/** The clause to which "et" or "puis" joins one: "confirme qu'il a été entendu [et qu'il a été inculpé]". */
export function joinedTo({ read: { items, clauses }, locale }: Reader, clause: Clause): Clause | null {
  const { kind, parent, parts } = clause;
  if (!locale.happenings.continues.has(wordAt(items, parts[0]?.start ?? 0))) return null;
  if (kind === "coordinate") return parent;
  return (
    clauses.slice(0, clauses.indexOf(clause)).findLast((one) => one.kind === kind && one.parent === parent) ?? null
  );
}
