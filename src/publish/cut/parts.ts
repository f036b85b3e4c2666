import { append } from "../../link/append.ts";
import type { Dossier } from "../../model.ts";
import { perObject } from "../../text/per-object.ts";
import { CUT_KINDS, type CutKind, type Entry, OTHERS, UNTOLD } from "./kinds.ts";

/** Elements of HTML up to which a page stays whole, and which a part of a longer one does not pass unless one entry does. */
const [WHOLE, PART] = [3000, 1200];

/** A page of those that one long page was cut into. */
export interface Part {
  /** Under the root of a language: "chronology/part/2018-12-2.html". */
  path: string;
  /** "2018-12", "a", or OTHERS. */
  key: string;
  /** Its place among those of one key, from 1; 0 where it is the only one. */
  number: number;
  entries: readonly Entry[];
}

/** The parts of a kind of page; none where the page is short enough to stay whole. */
export function partsOf(dossier: Dossier, name: CutKind["name"]): readonly Part[] {
  return allParts(dossier).get(name) ?? [];
}

/**
 * Where something that a cut page lists now stands: "chronology.html#e-x" → "chronology/part/2018-12.html#e-x"; any other address as
 * it is. The old address leads there too.
 */
export function placed(dossier: Dossier, address: string): string {
  const at = address.indexOf("#");
  if (at < 0 || allParts(dossier).size === 0) return address;
  return (places(dossier).get(address) ?? address.slice(0, at)) + address.slice(at);
}

const allParts = perObject((dossier: Dossier): ReadonlyMap<string, readonly Part[]> => {
  const cuts = CUT_KINDS.map((kind) => [kind.name as string, cut(kind, dossier)] as const);
  return new Map(cuts.filter(([, parts]) => parts.length > 0));
});

function cut({ name, entries: list }: CutKind, dossier: Dossier): Part[] {
  const entries = list(dossier);
  if (entries.reduce((sum, { weight }) => sum + weight, 0) <= WHOLE) return [];
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) append(groups, entry.key, entry);
  const sorted = [...groups].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return sorted.flatMap(([key, all]) => {
    const pieces = piecesOf(all);
    return pieces.map((piece, at): Part => {
      const number = pieces.length > 1 ? at + 1 : 0;
      return { path: `${name}/part/${key}${number > 1 ? `-${number}` : ""}.html`, key, number, entries: piece };
    });
  });
}

/** Letters and months first. */
const rank = (key: string) => [OTHERS, UNTOLD].indexOf(key);

function piecesOf(entries: readonly Entry[]): Entry[][] {
  const pieces: Entry[][] = [];
  let room = 0;
  for (const entry of entries) {
    if (entry.weight > room || pieces.length === 0) {
      pieces.push([]);
      room = PART;
    }
    pieces.at(-1)?.push(entry);
    room -= entry.weight;
  }
  return pieces;
}

/** By address in the whole page, the part that holds it: the first, where several do. */
const places = perObject((dossier: Dossier): ReadonlyMap<string, string> => {
  const fresh = new Map<string, string>();
  for (const [name, parts] of allParts(dossier)) {
    for (const { path, entries } of parts) {
      for (const anchor of entries.flatMap(({ anchors }) => anchors)) {
        const address = `${name}.html#${anchor}`;
        if (!fresh.has(address)) fresh.set(address, path);
      }
    }
  }
  return fresh;
});
