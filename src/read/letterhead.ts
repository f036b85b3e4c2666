import type { BlockKind } from "../model.ts";
import { foldWord } from "../text/fold.ts";
import type { Line } from "./lines.ts";
import type { LayoutLocale } from "./locale.ts";
import { isPlace } from "./places.ts";
import { stampsIn } from "./published/stamp.ts";

/** The lines above the text of a communiqué: their kinds, by the line's number, and who sends it. */
export interface Letterhead {
  kinds: ReadonlyMap<number, BlockKind>;
  publisher: string;
}

/** So many lines at most stand above the text. */
const HEAD = 8;
/** A headline, and a sender's name, have so many letters at most. */
const HEADLINE = 140;
const SENDER = 80;
/** So many lines below, the headline among them, name who sends. */
const BELOW = 3;
/** A word of a name that says whose it is has so many letters at least. */
const NAME = 4;
/** What no name and no headline ends with. */
const ENDED = /[.!…:;,]$/;

/**
 * Who sends stands above the day, beside the line that says what it is; the headline below both, or that line is all there is of one.
 *
 * COMMUNIQUÉ DE PRESSE ⏎ Département de la Haute-Vaume ⏎ Vaumes, le 24 janvier 2025 ⏎ Le pont rouvre ⏎ …
 */
export function letterhead(lines: readonly Line[], locale: LayoutLocale): Letterhead | null {
  const head = lines.slice(0, HEAD);
  const label = head.findIndex(({ text }) => locale.communique.test(text));
  // "COMMUNIQUÉ DU 12 MARS 2024"
  const isDated = stampsIn(head[label]?.text ?? "", locale.publication).length > 0;
  const day = isDated ? label : head.findIndex(({ text }) => isDay(text, locale));
  if (label < 0 || day < 0) return null;
  const turn = Math.max(label, day);
  const senders = head.slice(0, turn).flatMap(({ text }, at) => (at === label || at === day ? [] : [{ text, at }]));
  const [sender] = senders;
  if (!sender || senders.some(({ at }) => at > day)) return null;
  const below = lines.slice(turn + 1, turn + 1 + BELOW).map(({ text }) => text);
  if (!isSender(sender.text, locale) && !isNamed(sender.text, below, locale)) return null;
  const next = head[turn + 1]?.text ?? "";
  const isTitled = next.length <= HEADLINE && !ENDED.test(next) && (lines[turn + 2]?.text.length ?? 0) > next.length;
  if (!isTitled && label < sender.at) return null;
  const kinds = new Map<number, BlockKind>(head.slice(0, turn + 1).map((_, at) => [at, "metadata"]));
  kinds.set(isTitled ? turn + 1 : label, "headline");
  return { kinds, publisher: sender.text };
}

function isDay(text: string, { metadata, publication }: LayoutLocale): boolean {
  return text.length <= SENDER && (publication.issue.test(text) || metadata.some((pattern) => pattern.test(text)));
}

/** "Département de la Haute-Vaume", "PORT AUTONOME DE SÈMÈ-LOKPO": a body by its first word, or in capitals throughout. */
function isSender(text: string, { bodies }: LayoutLocale): boolean {
  if (text.length > SENDER || /[.!?:;«»]/.test(text)) return false;
  const [first = "", ...more] = foldWord(text).split(/[\s']/);
  return bodies.has(first) || (more.length > 0 && text === text.toUpperCase() && /\p{L}/u.test(text));
}

/** "Norvalis Belgium SA" over a text that tells of Norvalis; a headline has words in small letters as well. */
function isNamed(text: string, below: readonly string[], { exported, places }: LayoutLocale): boolean {
  const words = text.split(/[\s'’]/);
  if (!exported.name.test(text) || isPlace(text, places) || words.some((word) => /^\p{Ll}{4}/u.test(word)))
    return false;
  const told = new Set(below.flatMap((line) => line.split(/[^\p{L}\p{N}&-]+/u)));
  return words.some((word) => word.length >= NAME && told.has(word));
}
