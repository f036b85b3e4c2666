import type { Actor, Dossier } from "../../model.ts";
import type { DossierInput } from "../../read/schema.ts";
import { distance } from "../../text/distance.ts";
import { slug } from "../../text/fold.ts";
import { localise } from "../../text/localise.ts";
import type { Doubt } from "./doubt.ts";
import { actorEntry, isListed, someOf } from "./names.ts";

/** A name inside another, "Macron" and "Emmanuel Macron"; two names a letter apart, "LREM" and "LaREM". */
const INSIDE = 0.5;
const SAME_BEARER = 0.65;
const MISSPELT = 0.6;
/** Shorter names are a letter apart by chance. */
const LEAST = 4;
/** A word that more names share tells nothing: "ministère", "Paris". */
const SHARED = 6;

/** Pairs of names that may be one actor, unless the editor lists both. Compared where they share a word, or all letters but one. */
export function doubledNames({ actors }: Dossier, input: DossierInput): Doubt[] {
  const listed = isListed(input);
  const pairs = new Map<string, Doubt>();
  for (const bucket of buckets(actors)) {
    for (const [at, a] of bucket.entries()) {
      for (const b of bucket.slice(at + 1)) {
        const weight = likeness(a, b);
        if (weight === 0 || (listed(a.id) && listed(b.id))) continue;
        const doubt = doubtOf(a, b, weight);
        if (weight > (pairs.get(doubt.id)?.weight ?? 0)) pairs.set(doubt.id, doubt);
      }
    }
  }
  return [...pairs.values()];
}

function buckets(actors: readonly Actor[]): Actor[][] {
  const found = new Map<string, Set<Actor>>();
  const put = (key: string, actor: Actor) => found.set(key, (found.get(key) ?? new Set()).add(actor));
  for (const actor of actors) {
    const name = slug(actor.name);
    for (const word of name.split("-")) if (word.length > 2) put(`word ${word}`, actor);
    const letters = name.replaceAll("-", "");
    put(`letters ${letters}`, actor);
    for (let at = 0; at < letters.length; at++) put(`letters ${letters.slice(0, at)}${letters.slice(at + 1)}`, actor);
  }
  return [...found.values()].filter(({ size }) => size > 1 && size <= SHARED).map((set) => [...set]);
}

function likeness(a: Actor, b: Actor): number {
  const [x, y] = [slug(a.name), slug(b.name)];
  if (x === y) return SAME_BEARER;
  const letters = [x, y].map((name) => name.replaceAll("-", ""));
  const shorter = Math.min(x.length, y.length);
  if (shorter >= LEAST && distance(letters[0] ?? "", letters[1] ?? "") <= 1) return MISSPELT;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (long.endsWith(`-${short}`)) return a.kind === "person" || b.kind === "person" ? SAME_BEARER : INSIDE;
  return long.startsWith(`${short}-`) && a.kind === b.kind && a.kind !== "person" ? INSIDE : 0;
}

function doubtOf(a: Actor, b: Actor, weight: number): Doubt {
  const [kept, other] =
    b.mentions.length > a.mentions.length || (a.kind !== "person" && b.kind === "person") ? [b, a] : [a, b];
  const ids = [a.id, b.id].sort();
  const dossier = { file: "dossier.yaml", list: "actors", asks: null } as const;
  return {
    ...{ id: `name/${ids.join("+")}`, kind: "name", weight, candidates: [kept.id, other.id], speakers: [] },
    about: `${kept.name} / ${other.name}`,
    why: localise({
      en: `“${kept.name}” and “${other.name}”: one actor or two?`,
      fr: `« ${kept.name} » et « ${other.name} » : un acteur, ou deux ?`,
    }),
    passages: [...someOf(other), ...someOf(kept)],
    edits: [
      { does: "join", ...dossier, entries: [{ ...actorEntry(kept), join: [other.id] }] },
      { does: "apart", ...dossier, entries: [actorEntry(kept), actorEntry(other)] },
    ],
  };
}
