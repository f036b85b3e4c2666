import { perObject } from "../../../text/per-object.ts";
import type { Reading } from "../context.ts";
import type { Item, Sentence } from "../items.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { mainSubject } from "../subjects/main.ts";
import { verbGroup } from "../verbs/read.ts";
import { type Medium, mediumAt } from "./medium.ts";
import { MEDIUM_PLACES } from "./mediumPlaces.ts";
import { MEDIUM_SOURCES } from "./mediumSources.ts";

/** A medium that a sentence names as what relays words. */
export interface Relay {
  name: string;
  /** Index of the first word of what names it, and of the name's last. */
  at: number;
  end: number;
  /** Holds for what its subject says next: one speaks on it, through it, or to it. */
  opens: boolean;
}

const REACH = 8;

/** Media that a sentence names as such, in order: asked once, however many passages it has. */
export const relaysIn = perObject((sentence: Sentence, reading: Reading): readonly Relay[] => {
  const { items } = sentence;
  const { words } = reading.lexicon;
  const subject = mainSubject(sentence, reading.lexicon);
  const teller = retellingSubject(subject, sentence, reading);
  const speaks = isSpoken(sentence, reading);
  // "Mis en cause dans une enquête de X, Y dénonce": X speaks against him.
  const blamed = words.blamed.has(items[0]?.lower ?? "");
  const found: Relay[] = teller ? [{ name: teller.name, at: 0, end: teller.end, opens: false }] : [];
  items.forEach((item, at) => {
    // "l'interview donnée à RTL": found from "interview" on, "à RTL" is no more than that.
    if (item.kind !== "word" || at <= (found.at(-1)?.end ?? -1)) return;
    const heads = subject !== null && at < subject.start;
    if (heads && blamed) return;
    const place = firstOf(MEDIUM_PLACES, items, at, reading);
    const source = place ? null : firstOf(MEDIUM_SOURCES, items, at, reading);
    const opens = place
      ? heads || (words.hosting.has(item.lower) ? isGiven(items, at, reading) : speaks)
      : words.asking.has(item.lower) || ((heads || speaks) && isInside(items, at, heads, reading));
    const medium = place ?? source;
    if (medium) found.push({ name: medium.name, at, end: medium.end, opens });
  });
  return found;
});

/** "invité de Y", "accorde un entretien à Y", "s'exprime dans l'interview donnée à Y"; not "critique l'interview donnée à Y" */
function isGiven(items: readonly Item[], at: number, { lexicon }: Reading): boolean {
  const { determiners, indefinite, inside } = lexicon.words;
  const before = items[at - 1]?.lower ?? "";
  return !determiners.has(before) || indefinite.has(before) || inside.has(items[at - 2]?.lower ?? "");
}

/** "X s'exprime dans une tribune publiée par Y", "Dans une lettre à Z et obtenue par Y, X"; not "X dénonce un article publié par Y" */
function isInside(items: readonly Item[], at: number, heads: boolean, { lexicon }: Reading): boolean {
  const near = items.slice(heads ? 0 : Math.max(0, at - REACH / 2), at);
  return near.some(({ lower }) => lexicon.words.inside.has(lower));
}

function firstOf(finders: typeof MEDIUM_PLACES, items: readonly Item[], at: number, reading: Reading): Medium | null {
  for (const find of finders) {
    const medium = find(items, at, reading);
    if (medium) return medium;
  }
  return null;
}

/** Is the first verb of speaking its subject's: "s'est exprimé", "a répondu"; not "a été épinglé"? */
function isSpoken(sentence: Sentence, { lexicon }: Reading): boolean {
  for (let at = 0; at < sentence.items.length; at++) {
    const group = verbGroup(sentence, at, lexicon);
    if (group && group.verb.class !== "name") return group.voice === "active" || group.voice === "inverted";
  }
  return false;
}

/** "Le Point raconte que X …", "La chaîne CNN rapporte que X": another reports what X said. */
function retellingSubject(subject: Phrase | null, { items }: Sentence, reading: Reading): Medium | null {
  const noun = reading.lexicon.words.newspapers.has(items[(subject?.start ?? 0) - 1]?.lower ?? "");
  const medium = subject && mediumAt(items, subject.start - (noun ? 1 : 0), reading);
  if (!medium?.sure) return null;
  const verbs = items.slice(medium.end + 1, medium.end + REACH);
  return verbs.some(({ verb }) => reading.lexicon.words.retelling.has(verb?.infinitive ?? "")) ? medium : null;
}
