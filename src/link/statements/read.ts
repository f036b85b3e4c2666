import type { Actor, ActorKind, AnnotatedArticle, Span } from "../../model.ts";
import { foldWord } from "../../text/fold.ts";
import { holding, touching } from "../../text/spans.ts";
import { append } from "../append.ts";
import { contentWords } from "../content-words.ts";
import type { LinkLocale } from "../locale.ts";
import { clauseOf } from "./clause.ts";
import { dateOf } from "./date.ts";
import type { Statement } from "./statement.ts";

/** More names than this make a list, not a happening. */
const MOST_ACTORS = 4;
/** Fewer words say nothing: "3 décembre 2018." */
const LEAST = 2;
/** Words of content in an id. */
const OPENING = 4;

/**
 * The dated statements of the articles, in order: each sentence of the running text that gives one certain day for what it
 * tells, outside quotations. What an article announces has not happened yet, and is left out.
 */
export function readStatements(
  articles: readonly AnnotatedArticle[],
  actors: readonly Actor[],
  locale: LinkLocale,
): Statement[] {
  const mentions = mentionsByArticle(actors);
  return articles.flatMap((source) => {
    const { article, annotations } = source;
    // One unit a code point, so that offsets hold; a letter stands for what is outside the basic plane.
    const text = article.text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, "x");
    return annotations.sentences.flatMap((sentence): Statement[] => {
      const block = holding(annotations.blocks, sentence.start, sentence.end);
      if (block?.kind !== "paragraph" && block?.kind !== "standfirst") return [];
      const words = text.slice(sentence.start, sentence.end);
      const tail = tailOf(words, locale);
      const date = dateOf(sentence, source, words, tail, locale);
      if (!date || (article.published ?? "9999") < date.day.slice(0, article.published?.length)) return [];
      const isReport = date.place.start - sentence.start >= tail;
      // Who reported it is no part of what happened.
      const told = isReport ? words : words.slice(0, tail);
      const times = touching(annotations.times, sentence.start, sentence.end).map((time) => within(time, sentence));
      const named = touching(mentions.get(article.id) ?? [], sentence.start, sentence.start + told.length);
      const names = namesIn(
        told,
        named.map((mention) => within(mention, sentence)),
      );
      const content = contentWords(blank(words, times).slice(0, told.length), locale).filter(
        ({ word }) => !names.has(word) && !/^\d/.test(word),
      );
      const clause = clauseOf(words, times, tail, locale);
      const stems = new Set(content.map(({ stem }) => stem));
      const isWhole = !/[,:]\s*$/u.test(words) && stems.size > 0 && stems.size + names.size >= LEAST;
      if (!isWhole || locale.pronoun.test(words.slice(clause.start))) return [];
      return [
        {
          article: article.id,
          start: sentence.start,
          end: sentence.end,
          when: date.when,
          days: [...new Set([date.day, date.when.slice(0, 10)])],
          isReport,
          date: { place: date.place, words: date.words, day: date.day },
          actors: [...new Set(named.map(({ id }) => id))].slice(0, MOST_ACTORS),
          persons: new Set(named.filter(({ kind }) => kind === "person").map(({ id }) => id)),
          names,
          stems,
          opening: content.slice(0, OPENING).map(({ word }) => word),
          title: { start: sentence.start + clause.start, end: sentence.start + clause.end, cut: clause.cut },
        },
      ];
    });
  });
}

type ActorMention = Span & { id: string; kind: ActorKind };

function mentionsByArticle(actors: readonly Actor[]): Map<string, ActorMention[]> {
  const mentions = new Map<string, ActorMention[]>();
  for (const { id, kind, mentions: places } of actors) {
    if (kind !== "other")
      for (const { article, start, end } of places) append(mentions, article, { id, kind, start, end });
  }
  for (const list of mentions.values()) list.sort((a, b) => a.start - b.start || a.end - b.end);
  return mentions;
}

const within = ({ start, end }: Span, sentence: Span): Span => ({
  start: Math.max(start - sentence.start, 0),
  end: end - sentence.start,
});

function blank(text: string, spans: readonly Span[]): string {
  return spans.reduce((all, { start, end }) => all.slice(0, start) + " ".repeat(end - start) + all.slice(end), text);
}

/** Where ", a annoncé lundi la procureure" begins: who reported it, and when. The end of the sentence where nothing does. */
function tailOf(words: string, { reported, relative, finite }: LinkLocale): number {
  const main = words.replace(relative, (clause) => " ".repeat(clause.length));
  const tails = [...main.matchAll(reported)].filter(({ index }) => finite.test(main.slice(0, index)));
  return tails.at(-1)?.index ?? words.length;
}

/** Every word of a proper name: those of actors, and whatever has a capital inside the sentence. */
function namesIn(words: string, mentions: readonly Span[]): Set<string> {
  const tokens = [...words.matchAll(/\p{L}[\p{L}\p{M}]*/gu)];
  const isName = (at: number, word: string, index: number) =>
    (at > 0 && /^\p{Lu}/u.test(word)) || mentions.some(({ start, end }) => start <= index && index < end);
  return new Set(
    tokens.flatMap(({ 0: word, index }, at) => (word.length > 1 && isName(at, word, index) ? [foldWord(word)] : [])),
  );
}
