import type { Candidate, Reading } from "./context.ts";
import { matchAny } from "./cues/according.ts";
import type { Item, Sentence } from "./items.ts";
import { mainSubject } from "./subjects/main.ts";

const REACH = 8;

type Finder = (items: readonly Item[], index: number, reading: Reading) => string | null;

const FINDERS: readonly Finder[] = [
  relayed, // une lettre obtenue par X
  consulted, // un courriel que X a pu consulter
  placed, // sur Twitter, dans Le Figaro, à l'AFP
  confided, // a confié ce lundi à X
];

/** The medium that relayed the words; never the speaker. */
export function findRelay({ sentence, attribution }: Candidate, reading: Reading): string | null {
  const { items } = attribution?.from?.sentence ?? sentence;
  const { words } = reading.lexicon;
  for (let i = 0; i < items.length; i++) {
    if (items[i]?.kind !== "word") continue;
    const length = matchAny(items, i, words.relays);
    let name = length ? nameAt(items, i + length, reading) : null;
    for (const find of FINDERS) name ??= find(items, i, reading);
    // "Le Point raconte que X …": another reports what X said.
    if (i === 0) name ??= mainMedium(attribution?.from?.sentence ?? sentence, reading);
    if (name && !attribution?.speakerNames.includes(name)) return name;
  }
  return null;
}

function mainMedium(sentence: Sentence, reading: Reading): string | null {
  const [first] = mainSubject(sentence, reading.lexicon)?.entities ?? [];
  return first && isMedium(first.name, reading) ? first.name : null;
}

/** "obtenue par X", "publiée dans un premier temps par X" */
function relayed(items: readonly Item[], index: number, reading: Reading): string | null {
  const { words } = reading.lexicon;
  if (!words.relayParticiples.has(items[index]?.lower ?? "")) return null;
  for (let i = index + 1; i < items.length && i - index < REACH; i++) {
    const item = items[i];
    if (!item || item.kind === "mark" || item.kind === "quote") return null;
    if (words.agents.has(item.lower)) return nameAt(items, i + 1, reading);
  }
  return null;
}

/** "que l'AFP a pu consulter", "dont X a obtenu copie" */
function consulted(items: readonly Item[], index: number, reading: Reading): string | null {
  const { words } = reading.lexicon;
  if (!words.relayedPronouns.has(items[index]?.lower ?? "")) return null;
  const relay = items.slice(index + 2, index + REACH).some(({ lower }) => words.relayVerbs.has(lower));
  return relay ? nameAt(items, index + 1, reading) : null;
}

/** A known medium after a preposition. */
function placed(items: readonly Item[], index: number, reading: Reading): string | null {
  const { words } = reading.lexicon;
  if (!words.mediumPrepositions.has(items[index]?.lower ?? "")) return null;
  const name = nameAt(items, index + 1, reading);
  // "au quotidien X": the noun says that it is one.
  const noun = [index + 1, index + 2].some((at) => words.newspapers.has(items[at]?.lower ?? ""));
  return name && (noun || isMedium(name, reading)) ? name : null;
}

/** "a confié ce 11 janvier à X": whom one confides in is a medium where it is no person. */
function confided(items: readonly Item[], index: number, reading: Reading): string | null {
  const { words } = reading.lexicon;
  if (!words.confiding.has(items[index]?.verb?.infinitive ?? "")) return null;
  for (let i = index + 1; i < items.length && i - index < REACH; i++) {
    const item = items[i];
    if (!item || item.kind === "mark" || item.kind === "quote") return null;
    if (words.addressing.has(item.lower)) return nameAt(items, i + 1, reading);
  }
  return null;
}

function isMedium(name: string, { lexicon }: Reading): boolean {
  const lower = name.toLowerCase();
  const last = lower.slice(lower.lastIndexOf(" ") + 1);
  // "Europe 1", "Europe1", "France-Inter" are written as one pleases.
  return lexicon.words.media.has(lower.replace(/[\s-]/g, "")) || lexicon.words.mediaWords.has(last);
}

/** The name that stands at `index`, after an article or a word such as "journal"; null for a person. */
function nameAt(items: readonly Item[], index: number, { text, lexicon: { words } }: Reading): string | null {
  let at = index;
  for (const set of [words.determiners, words.mediumNouns]) {
    if (items[at]?.kind === "word" && !items[at]?.capital && set.has(items[at]?.lower ?? "")) at++;
  }
  const first = items[at];
  if (first?.entity) return first.entity.kind === "person" ? null : first.entity.name;
  if (!first?.capital) return null;
  let end = at;
  while (end - at < 4 && items[end + 1]?.kind === "word" && items[end + 1]?.capital) end++;
  return text.slice(first.start, items[end]?.end ?? first.end);
}
