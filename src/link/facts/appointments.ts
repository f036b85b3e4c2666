import type { AnnotatedArticle } from "../../model.ts";
import { touching } from "../../text/spans.ts";
import { append } from "../append.ts";
import { contentWords } from "../content-words.ts";
import type { LinkLocale } from "../locale.ts";
import { readerOf } from "../reader-of.ts";
import type { Fact } from "./fact.ts";
import type { Openings } from "./openings.ts";
import { rivals } from "./rivals.ts";

/** When something is held or strikes: "L'audience s'ouvrira lundi à 14 heures", "L'incendie a pris à 4 heures". */
export interface Appointment extends Fact {
  day: string;
  minutes: number;
  approximate: boolean;
  /** Stem of what is held, "audienc"; of what strikes its family, "fire". */
  what: string;
}

/** Hours that one thing may be told to begin at, apart by a slip and no other thing (minutes). */
const LEAST = 20;
const FURTHEST = 6 * 60;

/** What an article says begins at an hour, by the noun that is the subject, or by what strikes, in whatever words. */
export function appointmentsIn({ article, annotations }: AnnotatedArticle, locale: LinkLocale): Appointment[] {
  const read = readerOf(article);
  return annotations.happenings.flatMap(({ start, end, verb, subject, mood, family, basis }): Appointment[] => {
    const disaster = family && locale.disasters.has(family.name) && basis !== "noun" ? family.name : null;
    const isHeld = locale.held.has(verb) && (verb !== "avoir" || locale.heldPlace.test(read(start, end)));
    if (mood === "requested" || (!disaster && (!subject || !isHeld))) return [];
    const sentence = touching(annotations.sentences, start, end)[0] ?? { start, end };
    const [clock, another] = touching(annotations.times, sentence.start, sentence.end).filter(({ local }) => local);
    const [noun] = subject ? contentWords(read(subject.start, subject.end), locale) : [];
    const what = disaster ?? (noun && !/\d/.test(noun.word) ? noun.stem : null);
    if (!clock?.local || another || what === null) return [];
    return [
      {
        ...{ article: article.id, start: clock.start, end: clock.end, sentence, what },
        ...{ day: clock.local.slice(0, 10), approximate: clock.approximate },
        minutes: Number(clock.local.slice(11, 13)) * 60 + Number(clock.local.slice(14, 16)),
      },
    ];
  });
}

/** Two articles' hours of one thing on one day, each giving one. */
export function rivalAppointments(all: readonly Appointment[], { areRelated }: Openings): Appointment[][] {
  const held = new Map<string, Appointment[]>();
  for (const one of all) append(held, `${one.day} ${one.what}`, one);
  return [...held.values()].flatMap((list) => {
    const found = rivals(
      list,
      (a, b) => a.minutes === b.minutes,
      (a, b) => areRelated(a.article, b.article) && differ(a, b),
    );
    return found.length > 1 ? [found] : [];
  });
}

function differ(a: Appointment, b: Appointment): boolean {
  const apart = Math.abs(a.minutes - b.minutes);
  const least = a.approximate || b.approximate ? 2 * LEAST : LEAST;
  return apart >= least && apart <= FURTHEST;
}
