import type { Reading } from "../context.ts";
import type { Item } from "../items.ts";
import { sequenceAt } from "../sequences.ts";
import { type Medium, mediumAt } from "./medium.ts";
import { beforeTime, isAbout, isLikely } from "./mediumSigns.ts";

type Finder = (items: readonly Item[], index: number, reading: Reading) => Medium | null;

/** Where one speaks, or whom one tells. */
export const MEDIUM_PLACES: readonly Finder[] = [
  framed, // au micro de X, dans les colonnes de X
  aired, // au JT de X, à un journaliste de X
  hosted, // invité de la matinale de X, dans un entretien accordé à X
  placed, // sur Twitter, dans Le Figaro, à l'AFP, selon l'agence X
  confided, // a confié ce lundi à X
];

const REACH = 8;

function framed(items: readonly Item[], index: number, reading: Reading): Medium | null {
  const { words } = reading.lexicon;
  const surely = sequenceAt(items, index, words.relays);
  if (surely) return mediumAt(items, index + surely, reading);
  // "auprès de Libération", not "auprès de Bruxelles", "auprès du Parlement"
  const beside = sequenceAt(items, index, words.beside);
  const medium = beside ? mediumAt(items, index + beside, reading) : null;
  return medium && (medium.sure || isLikely(medium, reading)) ? medium : null;
}

/** "invitée lundi de X", "une interview donnée à X": the last name of the chain of "de", "à". */
function hosted(items: readonly Item[], index: number, reading: Reading): Medium | null {
  const { words } = reading.lexicon;
  if (!words.hosting.has(items[index]?.lower ?? "")) return null;
  for (let i = index + 1; i < items.length && i - index < REACH; i++) {
    const item = items[i];
    if (item?.kind !== "word" && item?.kind !== "number") return null;
    if (!words.genitives.has(item.lower) && !words.mediumPrepositions.has(item.lower)) continue;
    const medium = mediumAt(items, i + 1, reading);
    // not "un entretien à Bruxelles"
    if (medium) return medium.sure || medium.titled || medium.organization || items[medium.end]?.quote ? medium : null;
  }
  return null;
}

/** "dans la matinale de X", "au journal de 20 heures de X", "à des journalistes de X": what a medium makes, and who makes it. */
function aired(items: readonly Item[], index: number, reading: Reading): Medium | null {
  const { words } = reading.lexicon;
  if (!words.mediumPrepositions.has(items[index]?.lower ?? "")) return null;
  const noun = [1, 2, 3].map((step) => index + step).find((at) => words.programmes.has(items[at]?.lower ?? ""));
  if (!noun) return null;
  for (let at = noun + 1; at < items.length && at - noun < REACH; at++) {
    const item = items[at];
    if (item?.kind !== "word" && item?.kind !== "number" && !item?.quote) return null;
    const medium = words.genitives.has(item.lower) ? mediumAt(items, at + 1, reading) : null;
    if (medium) return medium.sure ? medium : null;
  }
  return null;
}

/** A medium after a preposition, where its name or the noun before it shows that it is one; "dans Le Petit Havrais" by its article. */
function placed(items: readonly Item[], index: number, reading: Reading): Medium | null {
  const { words } = reading.lexicon;
  const word = items[index]?.lower ?? "";
  const according = sequenceAt(items, index, words.according);
  const length = words.mediumPrepositions.has(word) ? 1 : according;
  if (length === 0) return null;
  const before = items[index - 1]?.lower ?? "";
  // "la loi sur TikTok", "interrogé sur TikTok"; "journaliste au Monde"
  if (words.topics.has(before) || (words.channels.has(word) && words.asking.has(before))) return null;
  if (words.addressing.has(word) && words.journalists.has(before)) return null;
  if (isAbout(items, beforeTime(items, index - 1, reading), reading)) return null;
  const medium = mediumAt(items, index + length, reading);
  const titled = medium?.titled && (according > 0 || words.inside.has(word));
  // "Dans Variance, X juge …"
  const opening = index === 0 && words.inside.has(word) && medium?.bare && items[medium.end + 1]?.lower === ",";
  // "a réagi lundi soir sur Ondine"
  const spoken =
    medium?.bare && (words.channels.has(word) || words.inside.has(word)) && followsVerb(items, index, reading);
  return medium && (medium.sure || titled || opening || spoken) ? medium : null;
}

/** "a réagi lundi soir sur X": nothing but a time between a verb of saying and this word. */
function followsVerb(items: readonly Item[], index: number, reading: Reading): boolean {
  const verb = items[beforeTime(items, index - 1, reading)]?.verb;
  return verb !== null && verb !== undefined && verb.class !== "name";
}

/** "a confié ce 11 janvier à X": whom one confides in is a medium where it is no person; so is an organization that is told something. */
function confided(items: readonly Item[], index: number, reading: Reading): Medium | null {
  const { words } = reading.lexicon;
  const verb = items[index]?.verb?.infinitive ?? "";
  const telling = words.telling.has(verb);
  if (!telling && !words.confiding.has(verb)) return null;
  for (let i = index + 1; i < items.length && i - index < REACH; i++) {
    const item = items[i];
    if (!item || item.kind === "mark" || item.kind === "quote") return null;
    if (!words.addressing.has(item.lower)) continue;
    const medium = mediumAt(items, i + 1, reading);
    // "a déclaré au Parlement": an assembly, for its article.
    return medium && (!telling || medium.sure || isLikely(medium, reading)) ? medium : null;
  }
  return null;
}
