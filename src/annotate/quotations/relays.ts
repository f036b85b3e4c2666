import type { Reading } from "./context.ts";
import type { Item, Sentence } from "./items.ts";
import { type Medium, mediumAt } from "./medium.ts";
import { isAcronym } from "./nouns.ts";
import type { Phrase } from "./phrases.ts";
import { sequenceAt } from "./sequences.ts";
import { mainSubject } from "./subjects/main.ts";
import { verbGroup } from "./verbs/read.ts";

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

type Finder = (items: readonly Item[], index: number, reading: Reading) => Medium | null;

/** Where one speaks, or whom one tells. */
const PLACES: readonly Finder[] = [
  framed, // au micro de X, dans les colonnes de X
  aired, // au JT de X, à un journaliste de X
  hosted, // invité de la matinale de X, dans un entretien accordé à X
  placed, // sur Twitter, dans Le Figaro, à l'AFP, selon l'agence X
  confided, // a confié ce lundi à X
];

/** Who passed on what another said. */
const SOURCES: readonly Finder[] = [
  relayed, // une lettre obtenue par X, joint par X
  consulted, // un courriel que X a pu consulter
  retold, // rapporte Le Monde
];

const known = new WeakMap<Sentence, readonly Relay[]>();

/** Media that a sentence names as such, in order: asked once, however many passages it has. */
export function relaysIn(sentence: Sentence, reading: Reading): readonly Relay[] {
  let found = known.get(sentence);
  if (!found) {
    found = readRelays(sentence, reading);
    known.set(sentence, found);
  }
  return found;
}

function readRelays(sentence: Sentence, reading: Reading): Relay[] {
  const { items } = sentence;
  const subject = mainSubject(sentence, reading.lexicon);
  const teller = retellingSubject(subject, sentence, reading);
  const speaks = isSpoken(sentence, reading);
  const found: Relay[] = teller ? [{ name: teller.name, at: 0, end: teller.end, opens: false }] : [];
  items.forEach((item, at) => {
    // "l'interview donnée à RTL": found from "interview" on, "à RTL" is no more than that.
    if (item.kind !== "word" || at <= (found.at(-1)?.end ?? -1)) return;
    const heads = subject !== null && at < subject.start;
    const place = firstOf(PLACES, items, at, reading);
    if (place) {
      const opens = heads || (reading.lexicon.words.hosting.has(item.lower) ? isGiven(items, at, reading) : speaks);
      found.push({ name: place.name, at, end: place.end, opens });
    } else {
      const source = firstOf(SOURCES, items, at, reading);
      if (source) {
        const opens = isAsked(item, reading) || isInside(items, at, reading);
        found.push({ name: source.name, at, end: source.end, opens });
      }
    }
  });
  return found;

  // "invité de Y", "accorde un entretien à Y", "s'exprime dans l'interview donnée à Y"; not "critique l'interview donnée à Y"
  function isGiven(items: readonly Item[], at: number, { lexicon }: Reading): boolean {
    const { words } = lexicon;
    const article = words.determiners.has(items[at - 1]?.lower ?? "");
    return !article || words.indefinite.has(items[at - 1]?.lower ?? "") || words.inside.has(items[at - 2]?.lower ?? "");
  }

  // "X, interrogée par Y, rappelle": whom Y asks speaks to Y.
  function isAsked({ lower }: Item, { lexicon }: Reading): boolean {
    return lexicon.words.asking.has(lower);
  }

  // "X s'exprime dans une tribune publiée par Y", not "X dénonce un article publié par Y"
  function isInside(items: readonly Item[], at: number, { lexicon }: Reading): boolean {
    const inside = items.slice(Math.max(0, at - REACH / 2), at).some(({ lower }) => lexicon.words.inside.has(lower));
    return inside && ((subject !== null && at < subject.start) || speaks);
  }
}

function firstOf(finders: readonly Finder[], items: readonly Item[], at: number, reading: Reading): Medium | null {
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

/** "obtenue par X", "joint par téléphone par X" */
function relayed(items: readonly Item[], index: number, reading: Reading): Medium | null {
  const { words } = reading.lexicon;
  if (!words.relayParticiples.has(items[index]?.lower ?? "")) return null;
  // "un roman publié par X"
  if (words.works.has(items[index - 1]?.lower ?? "") || isAbout(items, index, reading)) return null;
  for (let i = index + 1; i < items.length && i - index < REACH; i++) {
    const item = items[i];
    if (!item || item.kind === "mark" || item.kind === "quote") return null;
    const medium = words.agents.has(item.lower) ? mediumAt(items, i + 1, reading) : null;
    if (medium) return medium;
  }
  return null;
}

/** "que l'AFP a pu consulter", "dont X a obtenu copie" */
function consulted(items: readonly Item[], index: number, reading: Reading): Medium | null {
  const { words } = reading.lexicon;
  if (!words.relayedPronouns.has(items[index]?.lower ?? "")) return null;
  const relay = items.slice(index + 2, index + REACH + 2).some(({ lower }) => words.relayVerbs.has(lower));
  return relay ? mediumAt(items, index + 1, reading) : null;
}

/** A medium after a preposition, where its name or the noun before it shows that it is one; "dans Le Petit Havrais" by its article. */
function placed(items: readonly Item[], index: number, reading: Reading): Medium | null {
  const { words } = reading.lexicon;
  const word = items[index]?.lower ?? "";
  // "la loi sur TikTok"
  if (words.topics.has(items[index - 1]?.lower ?? "") || isAbout(items, index - 1, reading)) return null;
  const according = sequenceAt(items, index, words.according);
  const length = words.mediumPrepositions.has(word) ? 1 : according;
  const medium = length ? mediumAt(items, index + length, reading) : null;
  const titled = medium?.titled && (according > 0 || words.inside.has(word));
  // "Dans Variance, X juge …"
  const opening = index === 0 && words.inside.has(word) && medium?.bare && items[medium.end + 1]?.lower === ",";
  // "a réagi lundi soir sur Ondine"
  const spoken =
    medium?.bare && (words.channels.has(word) || words.inside.has(word)) && followsVerb(items, index, reading);
  return medium && (medium.sure || titled || opening || spoken) ? medium : null;
}

/** "dénonce un article paru dans X", "après un reportage diffusé sur X": what one speaks of is not what one speaks in. */
function isAbout(items: readonly Item[], participle: number, { lexicon }: Reading): boolean {
  const { words } = lexicon;
  const lower = items[participle]?.lower ?? "";
  if (!words.publishing.has(lower)) return false;
  for (let at = participle - 1; at >= 0 && participle - at <= REACH; at--) {
    const item = items[at];
    if (item?.kind !== "word" && item?.kind !== "number") return false;
    if (!words.determiners.has(item.lower)) continue;
    const governor = items[at - 1];
    return words.against.has(governor?.lower ?? "") || words.appraising.has(governor?.verb?.infinitive ?? "");
  }
  return false;
}

/** Nothing but a time between a verb of saying and this word. */
function followsVerb(items: readonly Item[], index: number, { lexicon }: Reading): boolean {
  const { words } = lexicon;
  for (let at = index - 1; at >= 0 && index - at <= REACH; at--) {
    const item = items[at];
    if (!item || (item.kind !== "word" && item.kind !== "number")) return false;
    if (item.verb && item.verb.class !== "name") return true;
    const time = item.kind === "number" || words.times.has(item.lower) || words.adverbs.has(item.lower);
    if (!time && !words.determiners.has(item.lower)) return false;
  }
  return false;
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

/** "a dit X, rapporte Le Monde", "comme le relate X", "indique l'AFP" */
function retold(items: readonly Item[], index: number, reading: Reading): Medium | null {
  const { words } = reading.lexicon;
  const verb = items[index]?.verb?.infinitive ?? "";
  const tells = words.retelling.has(verb);
  if (!tells && !words.noting.has(verb)) return null;
  const medium = mediumAt(items, index + 1, reading);
  return medium && (medium.sure || (tells && isLikely(medium, reading))) ? medium : null;
}

/** An organization that may be a medium: no assembly or authority, no party or union that goes by its letters. */
function isLikely({ name, organization, bare }: Medium, { lexicon }: Reading): boolean {
  const { organizations, institutions, assemblies } = lexicon.words;
  if (!organization || (!bare && isAcronym(name))) return false;
  const words = name.toLowerCase().split(/[\s'’-]/);
  return !words.some((word) => organizations.has(word) || institutions.has(word) || assemblies.has(word));
}
