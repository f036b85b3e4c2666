import type { Candidate, Reading } from "./context.ts";
import type { Item, Sentence } from "./items.ts";
import type { Lexicon } from "./lexicon.ts";
import { isMedium, mediumAt } from "./medium.ts";
import { sequenceAt } from "./sequences.ts";
import { mainSubject } from "./subjects/main.ts";

const REACH = 8;

type Finder = (items: readonly Item[], index: number, reading: Reading) => string | null;

const FINDERS: readonly Finder[] = [
  framed, // au micro de X, dans les colonnes de X
  hosted, // invité de la matinale de X, dans un entretien accordé à X
  relayed, // une lettre obtenue par X
  consulted, // un courriel que X a pu consulter
  placed, // sur Twitter, dans Le Figaro, à l'AFP, selon l'agence X
  confided, // a confié ce lundi à X
  retold, // rapporte Le Monde
];

/** The medium that relayed the words of each passage; an interview goes on while its speaker does: « … », ajoute-t-il. */
export function relaysOf(candidates: readonly Candidate[], reading: Reading): (string | null)[] {
  const relays: (string | null)[] = [];
  candidates.forEach((candidate, index) => {
    const own = findRelay(candidate, reading);
    const before = own === null && goesOn(candidate, candidates[index - 1], reading.lexicon);
    relays.push(before ? (relays[index - 1] ?? null) : (own ?? frameBefore(candidate, reading)));
  });
  return relays;
}

function goesOn({ sentence, attribution }: Candidate, last: Candidate | undefined, { words }: Lexicon): boolean {
  if (!last || last.sentence.block !== sentence.block || sentence.index - last.sentence.index > 1) return false;
  const names = attribution?.speakerNames ?? [];
  const same = names.length > 0 && names.join() === last.attribution?.speakerNames.join();
  // "« … », y dit-il" points at it; who gave an interview has not done speaking.
  const cue = attribution?.cue?.start ?? -1;
  const points = [cue - 1, cue].some((at) => words.locatives.has(sentence.items[at]?.lower ?? ""));
  const talk = last.sentence.items.some(
    ({ lower }, at) => words.hosting.has(lower) || sequenceAt(last.sentence.items, at, words.relays) > 0,
  );
  // "a raconté à l'AFP X. « … », a-t-elle poursuivi": to the same.
  const adds = words.addingVerbs.has(attribution?.verb?.infinitive ?? "");
  return same && (points || adds || (talk && attribution?.phrase?.kind === "pronoun"));
}

/** "Sur le plateau de X, le ministre Y s'est montré prudent. « … », a-t-il dit": where Y is, the next words are spoken. */
function frameBefore({ sentence, attribution }: Candidate, reading: Reading): string | null {
  const last = reading.sentences[sentence.index - 1];
  const [first] = last?.items ?? [];
  if (!last || !first || last.block !== sentence.block || attribution?.phrase?.kind !== "pronoun") return null;
  const { relays, hosting } = reading.lexicon.words;
  const opens = sequenceAt(last.items, 0, relays) > 0 || hosting.has(first.lower);
  const subject = mainSubject(last, reading.lexicon)?.entities[0];
  const same = subject !== undefined && attribution.speakerNames.includes(subject.name);
  return opens && same ? (relaysIn(last, reading)[0] ?? null) : null;
}

/** The medium of one passage, as its sentence names it; never the speaker. */
function findRelay({ sentence, attribution }: Candidate, reading: Reading): string | null {
  const names = attribution?.speakerNames ?? [];
  const relay = relaysIn(attribution?.from?.sentence ?? sentence, reading).find((name) => !names.includes(name));
  // « … », tweete X
  const published = reading.lexicon.words.mediumVerbs.get(attribution?.verb?.infinitive ?? "");
  return relay ?? published ?? broadcast({ sentence, attribution }, reading);
}

const known = new WeakMap<Sentence, readonly string[]>();

/** Media that a sentence names as such, in order: asked once, however many passages it has. */
function relaysIn(sentence: Sentence, reading: Reading): readonly string[] {
  let found = known.get(sentence);
  if (!found) {
    const { items } = sentence;
    found = items.flatMap((item, index) => {
      if (item.kind !== "word") return [];
      for (const find of FINDERS) {
        const name = find(items, index, reading);
        if (name) return [name];
      }
      // "Le Point raconte que X …": another reports what X said.
      const main = index === 0 ? mainMedium(sentence, reading) : null;
      return main ? [main] : [];
    });
    known.set(sentence, found);
  }
  return found;
}

/** "réagit sur Mastodon", "écrit dans Politiken": what one speaks on or in right after the verb is a medium, whatever its name. */
function broadcast(
  { sentence: { items }, attribution }: Pick<Candidate, "sentence" | "attribution">,
  reading: Reading,
): string | null {
  const { cue, from } = attribution ?? {};
  if (!cue || from) return null;
  const at = cue.end + 1;
  const { channels, inside } = reading.lexicon.words;
  if (![channels, inside].some((set) => set.has(items[at]?.lower ?? ""))) return null;
  const medium = mediumAt(items, at + 1, reading);
  return medium?.bare ? medium.name : null;
}

function mainMedium(sentence: Sentence, reading: Reading): string | null {
  const [first] = mainSubject(sentence, reading.lexicon)?.entities ?? [];
  return first && first.kind !== "person" && isMedium(first.name, reading.lexicon.words) ? first.name : null;
}

function framed(items: readonly Item[], index: number, reading: Reading): string | null {
  const length = sequenceAt(items, index, reading.lexicon.words.relays);
  return length ? (mediumAt(items, index + length, reading)?.name ?? null) : null;
}

/** "invitée lundi de X", "une interview donnée à X": the last name of the chain of "de", "à". */
function hosted(items: readonly Item[], index: number, reading: Reading): string | null {
  const { words } = reading.lexicon;
  if (!words.hosting.has(items[index]?.lower ?? "")) return null;
  for (let i = index + 1; i < items.length && i - index < REACH; i++) {
    const item = items[i];
    if (item?.kind !== "word" && item?.kind !== "number") return null;
    if (!words.genitives.has(item.lower) && !words.mediumPrepositions.has(item.lower)) continue;
    const medium = mediumAt(items, i + 1, reading);
    if (medium) return medium.name;
  }
  return null;
}

/** "obtenue par X", "joint par téléphone par X" */
function relayed(items: readonly Item[], index: number, reading: Reading): string | null {
  const { words } = reading.lexicon;
  if (!words.relayParticiples.has(items[index]?.lower ?? "")) return null;
  for (let i = index + 1; i < items.length && i - index < REACH; i++) {
    const item = items[i];
    if (!item || item.kind === "mark" || item.kind === "quote") return null;
    const medium = words.agents.has(item.lower) ? mediumAt(items, i + 1, reading) : null;
    if (medium) return medium.name;
  }
  return null;
}

/** "que l'AFP a pu consulter", "dont X a obtenu copie" */
function consulted(items: readonly Item[], index: number, reading: Reading): string | null {
  const { words } = reading.lexicon;
  if (!words.relayedPronouns.has(items[index]?.lower ?? "")) return null;
  const relay = items.slice(index + 2, index + REACH + 2).some(({ lower }) => words.relayVerbs.has(lower));
  return relay ? (mediumAt(items, index + 1, reading)?.name ?? null) : null;
}

/** A medium after a preposition, where its name or the noun before it shows that it is one; "dans Le Petit Havrais" by its article. */
function placed(items: readonly Item[], index: number, reading: Reading): string | null {
  const { words } = reading.lexicon;
  const word = items[index]?.lower ?? "";
  const according = sequenceAt(items, index, words.according);
  const length = words.mediumPrepositions.has(word) ? 1 : according;
  const medium = length ? mediumAt(items, index + length, reading) : null;
  const titled = medium?.titled && (according > 0 || words.inside.has(word));
  // "Dans Variance, X juge …"
  const opening = index === 0 && words.inside.has(word) && medium?.bare && items[medium.end + 1]?.lower === ",";
  return medium && (medium.sure || titled || opening) ? medium.name : null;
}

/** "a confié ce 11 janvier à X": whom one confides in is a medium where it is no person; so is an organization that is told something. */
function confided(items: readonly Item[], index: number, reading: Reading): string | null {
  const { words } = reading.lexicon;
  const verb = items[index]?.verb?.infinitive ?? "";
  const telling = words.telling.has(verb);
  if (!telling && !words.confiding.has(verb)) return null;
  for (let i = index + 1; i < items.length && i - index < REACH; i++) {
    const item = items[i];
    if (!item || item.kind === "mark" || item.kind === "quote") return null;
    if (!words.addressing.has(item.lower)) continue;
    const medium = mediumAt(items, i + 1, reading);
    return medium && (!telling || medium.sure || medium.organization) ? medium.name : null;
  }
  return null;
}

/** "a dit X, rapporte Le Monde" */
function retold(items: readonly Item[], index: number, reading: Reading): string | null {
  const { words } = reading.lexicon;
  if (!words.retelling.has(items[index]?.verb?.infinitive ?? "")) return null;
  const medium = mediumAt(items, index + 1, reading);
  return medium?.sure ? medium.name : null;
}
