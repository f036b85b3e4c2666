import type { Actor, AnnotatedArticle, HappeningAnnotation, Span } from "../../model.ts";
import { unitsOf } from "../../text/codepoints.ts";
import { daysFrom } from "../../text/days.ts";
import { foldWord } from "../../text/fold.ts";
import { holding, touching } from "../../text/spans.ts";
import { contentWords, readWord } from "../content-words.ts";
import { type ActorMention, mentionsOf } from "../facts/told.ts";
import type { LinkLocale } from "../locale.ts";
import type { ReadOnce } from "../readings.ts";
import { type Bearer, type Bearers, bearersOf } from "./bearers.ts";
import type { Happening } from "./happening.ts";

/** More names than this make a list, not a happening. */
const MOST_ACTORS = 4;
/** Fewer words say nothing: "3 décembre 2018." */
const LEAST = 2;
/** Words of a subject in which its head stands. */
const HEAD = 3;
/** An article this many days later looks back. */
const LATER = 2;
/** Words of content in an id. */
const OPENING = 4;

/** The happenings of the articles, in order, with whom they name and what they say; read once for all who ask. */
export function readHappenings(
  articles: readonly AnnotatedArticle[],
  actors: readonly Actor[],
  locale: LinkLocale,
  once: ReadOnce,
): readonly Happening[] {
  const before = known.get(actors);
  if (before?.articles === articles) return before.happenings;
  const happenings = readAll(articles, actors, locale, once);
  known.set(actors, { articles, happenings });
  return happenings;
}

const known = new WeakMap<readonly Actor[], { articles: readonly AnnotatedArticle[]; happenings: Happening[] }>();

function readAll(
  articles: readonly AnnotatedArticle[],
  actors: readonly Actor[],
  locale: LinkLocale,
  once: ReadOnce,
): Happening[] {
  const mentions = mentionsOf(actors);
  const bearers = bearersOf(actors);
  return articles.flatMap((source) => {
    const here = (mentions.get(source.article.id) ?? []).filter(({ kind }) => kind !== "other");
    const text = unitsOf(source.article.text);
    // Who bears a role far most in the dossier, the article alone does not say.
    const meant = source.annotations.happenings.map((told) => {
      const { subjects, all } = namedBy(told, here);
      if (subjects.some(({ kind }) => kind === "person")) return null;
      const bearer = meantBy(told, source.article.id, text, bearers, all);
      return subjects.length === 0 || bearer?.isOfBody ? bearer : null;
    });
    return once("happenings", source, [here, meant], () => happeningsIn(source, here, meant, locale));
  });
}

/** Whom a happening names, those who act first. */
function namedBy({ agent, patient, start, end }: HappeningAnnotation, here: readonly ActorMention[]) {
  const at = (place: Span | null) => (place ? touching(here, place.start, place.end) : []);
  const [subjects, patients] = [at(agent), at(patient)];
  return { subjects, patients, all: [...subjects, ...touching(here, start, end)] };
}

function happeningsIn(
  { article, annotations }: AnnotatedArticle,
  here: readonly ActorMention[],
  bearers: readonly (Bearer | null)[],
  locale: LinkLocale,
): Happening[] {
  const text = unitsOf(article.text);
  return annotations.happenings.flatMap((told, nth): Happening[] => {
    const sentence = holding(annotations.sentences, told.start, told.end);
    if (!sentence) return [];
    const { all, patients, subjects } = namedBy(told, here);
    const meant = bearers[nth] ?? null;
    const sure = meant?.isSure ? [meant.id] : [];
    const dates = touching(annotations.times, told.start, told.end);
    const undated = blank(text, told, dates);
    const said = contentWords(undated, locale);
    const names = namesIn(text, undated, all, locale);
    const content = said.filter(({ word }) => !names.has(word) && !/^\d/.test(word));
    const stems = new Set(content.map(({ stem }) => stem));
    if (!told.family && (stems.size === 0 || stems.size + names.size < LEAST)) return [];
    const { kind, when, days, basis, certain, mood, verb, family, decided, passive, subject } = told;
    return [
      {
        ...{ article: article.id, start: sentence.start, end: sentence.end },
        ...{ kind, when, days, basis, certain, mood, verb, family, passive, subject },
        acts: new Set([family, decided].flatMap((act) => act?.name ?? [])),
        strikes: family !== null && locale.disasters.has(family.name) && locale.strikes.has(verb),
        isHeadline: holding(annotations.blocks, sentence.start, sentence.end)?.kind === "headline",
        isReport: kind === "reported",
        isLater: daysBetween(days[0] ?? when, article.published) > LATER,
        date: told.time && {
          ...{ place: told.time, words: text.slice(told.time.start, told.time.end), day: days[0] ?? when },
        },
        actors: [...new Set([...(meant ? [meant.id] : []), ...idsOf(all)])].slice(0, MOST_ACTORS),
        subjects: sure.length > 0 ? sure : idsOf(subjects),
        patients: patients.length > 0 && !meant?.isOfBody ? idsOf(patients) : passive ? sure : [],
        persons: new Set([...(meant ? [meant.id] : []), ...idsOf(all.filter(({ kind }) => kind === "person"))]),
        ...{ names, stems, opening: content.slice(0, OPENING).map(({ word }) => word) },
        hasAuthority: isAuthority(told.subject && text.slice(told.subject.start, told.subject.end), locale),
        court: courtIn(told.subject && text.slice(told.subject.start, told.subject.end), locale),
        titles: told.titles.map((title) => ({ ...title, article: article.id })),
        clause: { start: told.start, end: told.end },
        depth: sentence.start / Math.max(text.length, 1),
      },
    ];
  });
}

/** "Le maire a démissionné", "la mise en examen du maire": the person who bears the role, where no person is named. */
function meantBy(
  { subject, basis, start, end, family, kind }: HappeningAnnotation,
  article: string,
  text: string,
  bearers: Bearers,
  named: readonly ActorMention[],
): Bearer | null {
  const phrase = subject ?? (basis === "noun" ? { start, end } : null);
  // "rencontrer le président élu": whoever presides over what.
  if (
    !phrase ||
    !family ||
    kind === "participial" ||
    named.some(({ kind, start: at }) => kind === "person" && at < phrase.end)
  )
    return null;
  return bearers(article, text.slice(phrase.start, phrase.end));
}

/** By its first words: "le ministre de la Mer", not "l'avocat du ministre". */
const isAuthority = (subject: string | null, { authorities }: LinkLocale) =>
  (subject ?? "")
    .split(/[^\p{L}]+/u)
    .slice(0, HEAD)
    .some((word) => authorities.has(foldWord(word)));

/** "CAEN (AFP) - Le tribunal de commerce de Brest" → "tribunal de commerce de brest" */
const courtIn = (subject: string | null, { courts }: LinkLocale) =>
  courts.exec(subject ?? "")?.groups?.name?.toLowerCase() ?? null;

const daysBetween = (day: string, published: string | null) => (published ? daysFrom(day, published) : 0);

const idsOf = (mentions: readonly ActorMention[]) => [...new Set(mentions.map(({ id }) => id))];

/** The words of a place, those of `spans` left out. */
function blank(text: string, { start, end }: Span, spans: readonly Span[]): string {
  const words = text.slice(start, end);
  return spans.reduce((all, span) => {
    const from = Math.max(span.start - start, 0);
    const to = Math.min(span.end - start, all.length);
    return all.slice(0, from) + " ".repeat(Math.max(to - from, 0)) + all.slice(to);
  }, words);
}

const LETTERS = /\p{L}[\p{L}\p{M}]*/gu;

/** Every word of a proper name: those of actors, and whatever has a capital inside the sentence. */
function namesIn(text: string, clause: string, mentions: readonly Span[], locale: LinkLocale): Set<string> {
  const [, ...inside] = (clause.match(LETTERS) ?? []).map((word) => readWord(word, locale));
  const named = mentions
    .flatMap(({ start, end }) => text.slice(start, end).match(LETTERS) ?? [])
    .filter(({ length }) => length > 1);
  const capitals = inside.filter(({ hasCapital }) => hasCapital);
  return new Set([...capitals, ...named.map((word) => readWord(word, locale))].map(({ word }) => word));
}
