import { DateTime } from "luxon";
import type { Actor, ActorKind, AnnotatedArticle, BlockKind, Place, Span } from "../../model.ts";
import { unitsOf } from "../../text/codepoints.ts";
import { addDays } from "../../text/days.ts";
import { dayOrFiner } from "../../text/edtf.ts";
import { perObject } from "../../text/per-object.ts";
import { holding, touching } from "../../text/spans.ts";
import { append } from "../append.ts";
import type { LinkLocale } from "../locale.ts";
import { readTokens, type Token } from "../quantities/tokens.ts";

/** A sentence of the running text with all that says what its figures are of: on which day, where, of whom. */
export interface Told extends Place {
  source: AnnotatedArticle;
  /** The sentence, one unit a code point. */
  words: string;
  tokens: readonly Token[];
  /** The days it gives. */
  days: readonly string[];
  /** Where it gives none, the last that its paragraph gave. */
  before: string | null;
  /** It speaks of another month or year, and gives no day. */
  isElsewhen: boolean;
  /** Where its paragraph is set, by the last sentence that opened so: "En province, …". */
  setting: readonly string[];
  /** Persons it names, else those the sentence before it in the paragraph names, else the last ones named. */
  persons: readonly string[];
  /** Where it names persons, and houses. */
  named: Record<"person" | "organization", readonly ActorMention[]>;
}

const RUNNING: ReadonlySet<BlockKind> = new Set(["paragraph", "standfirst"]);
/** What stands above the running text. */
export const HEADS: ReadonlySet<BlockKind> = new Set(["headline", "heading"]);

/**
 * The sentences of an article's running text, in order.
 * @param here where it names actors, in order
 * @param kinds of which blocks
 */
export function toldIn(
  source: AnnotatedArticle,
  here: readonly ActorMention[],
  locale: LinkLocale,
  kinds: ReadonlySet<BlockKind> = RUNNING,
): Told[] {
  const { article, annotations } = source;
  const text = unitsOf(article.text);
  let scene: Scene = { block: -1, setting: [], day: null, persons: [] };
  return annotations.sentences.flatMap((sentence): Told[] => {
    const block = holding(annotations.blocks, sentence.start, sentence.end);
    if (!block || !kinds.has(block.kind)) return [];
    if (block.start !== scene.block) scene = { ...scene, block: block.start, setting: [], day: null };
    const words = text.slice(sentence.start, sentence.end);
    const near = touching(here, sentence.start, sentence.end);
    const of = (kind: ActorKind) => near.filter((one) => one.kind === kind);
    const [persons, houses] = [of("person"), of("organization")];
    const named = { person: persons, organization: houses };
    const tokens = readTokens(sentence, source, locale);
    const { days, said, isElsewhen } = daysIn(sentence, source, locale);
    const { day: before } = scene;
    const setting = settingOf(tokens, words, sentence.start, inOrder([...persons, ...houses]), locale);
    scene = {
      block: block.start,
      // "En province, … Il y a eu 81 blessés": a place and a day hold till the end of the paragraph, where no other comes.
      setting: setting.length > 0 ? setting : scene.setting,
      day: said ?? scene.day,
      persons: persons.length > 0 ? [...new Set(persons.map(({ id }) => id))] : scene.persons,
    };
    return [
      {
        article: article.id,
        ...sentence,
        source,
        words,
        tokens,
        days,
        before,
        isElsewhen,
        setting: scene.setting,
        persons: scene.persons,
        named,
      },
    ];
  });
}

interface Scene {
  block: number;
  setting: readonly string[];
  day: string | null;
  persons: readonly string[];
}

export type ActorMention = Span & { id: string; kind: ActorKind };

/** By article, in order; looked through once for all who ask. */
export const mentionsOf = perObject((actors: readonly Actor[]): ReadonlyMap<string, readonly ActorMention[]> => {
  const mentions = new Map<string, ActorMention[]>();
  for (const { id, kind, mentions: places } of actors)
    for (const { article, start, end } of places) append(mentions, article, { id, kind, start, end });
  for (const list of mentions.values()) inOrder(list);
  return mentions;
});

function daysIn(sentence: Span, { article, annotations }: AnnotatedArticle, { dayWord }: LinkLocale) {
  const times = touching(annotations.times, sentence.start, sentence.end).filter(
    ({ type, value }) => (type === "DATE" || type === "TIME") && /^\d/.test(value ?? ""),
  );
  const read = times.map(({ local, value, text }) => {
    const week = /^\d{4}-W\d{2}$/.test(value ?? "") ? DateTime.fromISO(value ?? "") : null;
    if (week) return { text, days: Array.from({ length: 7 }, (_, n) => week.plus({ days: n }).toISODate() ?? "") };
    const day = local ?? dayOrFiner(value);
    if (day === null) return { text, days: [] };
    const [date = ""] = day.split("T");
    // "Dans la nuit de jeudi à vendredi" is of both.
    return { text, days: /TNI$/.test(day) ? [date, addDays(date, 1)] : [date] };
  });
  const days = read.flatMap(({ days: of }) => of);
  // "20 h" alone says of no day that it goes on being told of, "ce matin à 7 h" does.
  const isBare = (text: string) => /^\d/.test(text) && !dayWord.test(text);
  const said = read.findLast(({ text, days: [day] }) => !isBare(text) || !article.published?.startsWith(day ?? "?"));
  return { days: [...new Set(days)], said: said?.days.at(-1), isElsewhen: days.length === 0 && times.length > 0 };
}

/** Spans sorted by where they begin, as they must be to be looked up. */
export const inOrder = <S extends Span>(spans: S[]): S[] => spans.sort((a, b) => a.start - b.start || a.end - b.end);

/** "À Tours, un manifestant …", "En province, …": the places that a sentence opens with. */
function settingOf(
  tokens: readonly Token[],
  words: string,
  start: number,
  taken: readonly Span[],
  locale: LinkLocale,
): string[] {
  const end = start + (locale.setting.exec(words)?.[0].length ?? 0);
  const to = tokens.findIndex((token) => token.start >= end);
  return placesIn(tokens, [0, to < 0 ? tokens.length : to], taken, locale);
}

/** "À Paris, on a compté 133 blessés": the names in a stretch of words, folded, but those that `taken`, in order, holds. */
export function placesIn(
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
  taken: readonly Span[],
  { placeNouns }: LinkLocale,
): string[] {
  return tokens.slice(from, to).flatMap(({ start, end, hasCapital, word }, n) => {
    if (holding(taken, start, end)) return [];
    // "5500 Gilets jaunes" are counted, they are no place; the first word of a sentence has a capital anyway.
    const isName = from + n > 0 && hasCapital && !tokens[from + n - 1]?.quantity;
    return isName || placeNouns.has(word) ? [word] : [];
  });
}
