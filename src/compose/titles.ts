import type { TitleWords } from "../link/happenings/happening.ts";
import type { Relations } from "../link/index.ts";
import type { DossierEvent, Localised, Place } from "../model.ts";
import { withoutMarks } from "../text/markdown.ts";
import type { Guard } from "./guard.ts";

/**
 * The events with their titles: where no editor wrote one, the words in which a source tells what happened, in « » and in every
 * language as they stand, the best that the guard lets be shown whole; else our own words ("Arrestation de Loïc Marzin"). An event that
 * has neither, and that nothing cites, would say nothing, and is left out. Who has no words of ours asks the guard first, then who
 * weighs most.
 */
export function titleEvents({ events, proposed }: Relations, cited: ReadonlySet<string>, guard: Guard): DossierEvent[] {
  const asking = events.filter(({ id }) => proposed.has(id));
  const needs = ({ id }: DossierEvent) => Number(proposed.get(id)?.name === null);
  const shown = new Map(
    asking
      .sort((a, b) => needs(b) - needs(a) || b.weight - a.weight)
      .map(({ id }) => [id, quotedTitle(proposed.get(id)?.titles ?? [], guard)] as const),
  );
  return events.flatMap((event): DossierEvent[] => {
    const words = proposed.get(event.id);
    if (!words) return [event];
    const title = shown.get(event.id) ?? words.name;
    if (title) return [{ ...event, title }];
    return cited.has(event.id) ? [{ ...event, title: { en: event.id, fr: event.id } }] : [];
  });
}

function quotedTitle(titles: readonly TitleWords[], guard: Guard): Localised | null {
  for (const title of titles) {
    const words = showTitle(title, guard);
    if (words !== null) return { en: `« ${words} »`, fr: `« ${words} »` };
  }
  return null;
}

/**
 * The words of a title, whole; in brackets what is not as it stands there: a name put in for a pronoun, a verb, words left out. null
 * where the guard keeps a part of them back.
 */
function showTitle({ article, parts, replaced, supplied }: TitleWords, guard: Guard): string | null {
  const shown = guard.showAll(parts.map(({ start, end }) => ({ article, start, end })));
  if (!shown) return null;
  const words = shown.map((part, at) => {
    if (at === 0) return replaced ? `[${part}]` : part;
    // "Entendu lundi, le préfet …" → "Le préfet [a été] entendu lundi"
    const whole = supplied ? part.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) : part;
    if (supplied && at === 1) return `[${supplied}] ${whole}`;
    const left = (parts[at]?.start ?? 0) - (parts[at - 1]?.end ?? 0);
    return (at > 1 || !replaced) && left > COMMA ? `[…] ${whole}` : whole;
  });
  return withoutMarks(words.join(" "))
    .replace(/\s+/g, " ")
    .replace(/ (?=[,.])/g, "")
    .replace(/^[["«“\s]*\p{L}/u, (first) => first.toUpperCase());
}

/** Code points between two parts of which nothing is left out but a comma and a space. */
const COMMA = 2;

/** Where the guard kept back the sentence that proves an event, and not the words that are its title, these prove it. */
export function proveByTitles(events: readonly DossierEvent[], { proposed }: Relations, guard: Guard): DossierEvent[] {
  return events.map((event) => {
    const titles = (proposed.get(event.id)?.titles ?? []).flatMap(({ article, parts }) =>
      parts.map(({ start, end }): Place => ({ article, start, end })),
    );
    const shown = titles.filter((part) => guard.granted(part) !== null);
    const evidence = event.evidence.map((proof) => {
      const part = guard.granted(proof) === null ? shown.filter((one) => holds(proof, one)).at(-1) : undefined;
      return part ? { ...proof, start: part.start, end: part.end } : proof;
    });
    return { ...event, evidence };
  });
}

const holds = (outer: Place, inner: Place) =>
  outer.article === inner.article && outer.start <= inner.start && inner.end <= outer.end;
