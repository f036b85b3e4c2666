import type { Divergence, Place } from "../../model.ts";
import { append } from "../append.ts";
import { readOpenings } from "../facts/openings.ts";
import { readFacts } from "../facts/read.ts";
import { readHappenings } from "../happenings/read.ts";
import type { LinkLocale } from "../locale.ts";
import { addressees } from "./addressees.ts";
import { attributions } from "./attributions.ts";
import { clocks } from "./clocks.ts";
import { dates } from "./dates.ts";
import { days } from "./days.ts";
import { denials } from "./denials.ts";
import { facts } from "./facts.ts";
import type { Linked } from "./finder.ts";
import { media } from "./media.ts";
import { names } from "./names.ts";
import { outcomes } from "./outcomes.ts";
import { quantities } from "./quantities.ts";
import { roles } from "./roles.ts";
import { wordings } from "./wordings.ts";

/**
 * Where the sources disagree. Each finder would rather miss a difference than show one that a careful reader would laugh at:
 * the editor adds what they cannot know (to whom, how long) in dossier.yaml.
 */
export function findDivergences(linked: Linked, locale: LinkLocale): Divergence[] {
  const { articles, actors, once } = linked;
  const happenings = readHappenings(articles, actors, locale, once);
  const told = readFacts(articles, actors, locale, once);
  const openings = readOpenings(articles, once);
  const finders = [
    names,
    roles(locale),
    clocks,
    days(happenings, locale),
    dates(happenings, openings, locale),
    outcomes(happenings, locale),
    quantities(told, openings, locale),
    facts(told, openings, locale),
    denials(told, openings, locale),
    attributions,
    addressees(locale),
    media,
    wordings,
  ];
  const found = finders.flatMap((find) => find(linked));
  // Where an article says itself which version is wrong, that is told, and not that two differ.
  return toldOnce([...found.filter(isCorrected), ...found.filter((one) => !isCorrected(one))]);
}

const isCorrected = ({ corrected }: Divergence) => corrected !== null;

/** Two finders may lay the same passages side by side: the first one told stands. */
function toldOnce(found: readonly Divergence[]): Divergence[] {
  const told = new Map<string, Place[]>();
  return found.filter(({ kind, readings }) => {
    const [first, ...others] = readings.map(({ evidence }) => evidence);
    const isTold = (places: readonly Place[] = []) =>
      places.some((place) => told.get(`${kind} ${place.article}`)?.some((one) => touches(one, place)));
    const again =
      (kind === "number" || kind === "duration" || kind === "time") && isTold(first) && others.every(isTold);
    for (const place of again ? [] : readings.flatMap(({ evidence }) => evidence))
      append(told, `${kind} ${place.article}`, place);
    return !again;
  });
}

const touches = (a: Place, b: Place) => a.start < b.end && b.start < a.end;
