import type { AnnotatedArticle, Span } from "../../model.ts";
import { touching } from "../../text/spans.ts";
import { reach, shownHour } from "../about-hour.ts";
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
  /** It befalls, nobody holds it. */
  strikes: boolean;
}

/** Hours that one thing may be told to begin at, apart by a slip and no other thing (minutes); what is held may begin late. */
const LEAST = 10;
const LATE = 20;
const FURTHEST = 6 * 60;

/** What an article says begins at an hour: by the noun that is the subject, by what strikes, in whatever words, or by the noun that begins. */
export function appointmentsIn({ article, annotations }: AnnotatedArticle, locale: LinkLocale): Appointment[] {
  const read = readerOf(article);
  const at = (sentence: Span, what: string, strikes: boolean): Appointment[] => {
    const [clock, another] = touching(annotations.times, sentence.start, sentence.end).filter(({ local }) => local);
    if (!clock?.local || another) return [];
    return [
      {
        ...{ article: article.id, ...shownHour(clock, read, locale), sentence, what, strikes },
        ...{ day: clock.local.slice(0, 10), approximate: clock.approximate },
        minutes: Number(clock.local.slice(11, 13)) * 60 + Number(clock.local.slice(14, 16)),
      },
    ];
  };
  const told = annotations.happenings.flatMap(
    ({ start, end, verb, subject, mood, family, basis, passive }): Appointment[] => {
      const disaster = family && locale.disasters.has(family.name) && basis !== "noun" ? family.name : undefined;
      const isHeld = locale.held.has(verb) && (verb !== "avoir" || locale.heldPlace.test(read(start, end)));
      // "La fuite s'est produite"
      const strikes = passive && locale.strikes.has(verb);
      if (mood === "requested" || (!disaster && (!subject || !(isHeld || strikes)))) return [];
      const sentence = touching(annotations.sentences, start, end)[0] ?? { start, end };
      const nouns = subject && (strikes || isHeld) ? nounsOf(read(subject.start, subject.end), locale) : [];
      return [...(disaster ? [disaster] : []), ...nouns].flatMap((what) =>
        at(sentence, what, strikes || disaster !== undefined),
      );
    },
  );
  const begun = annotations.sentences.flatMap((sentence) => {
    const noun = locale.onset.exec(read(sentence.start, sentence.end))?.groups?.what;
    return nounsOf(noun ?? "", locale).flatMap((what) => at(sentence, what, true));
  });
  return [...told, ...begun];
}

/** "Une seconde fuite de gaz" → "second", "fuit": an article that tells of two leaks gives two hours of a leak. */
const nounsOf = (words: string, locale: LinkLocale): string[] =>
  contentWords(words.split(/ d(?:e|u|es) | d['’]/)[0] ?? "", locale).flatMap(({ word, stem }) =>
    /\d/.test(word) ? [] : [stem],
  );

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
  return apart >= (a.strikes ? LEAST : LATE) && apart > reach(a, b) && apart <= FURTHEST;
}
