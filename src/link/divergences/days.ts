import { GRAVE } from "../../annotate/happenings/families.ts";
import type { DossierEvent, Place } from "../../model.ts";
import { daysFrom } from "../../text/days.ts";
import { append } from "../append.ts";
import { DisjointSets } from "../disjoint-sets.ts";
import { alike } from "../happenings/alike.ts";
import { type Happening, keyOf } from "../happenings/happening.ts";
import { Holders } from "../holders.ts";
import type { LinkLocale } from "../locale.ts";
import { areOne } from "../quantities/conflicts.ts";
import { tokensOf } from "../quantities/tokens.ts";
import type { Finder } from "./finder.ts";
import { twoDates } from "./two-dates.ts";

/** Days that a slip of one weekday, or of a date, may lie apart. */
const APART = 4;
/** How much two statements must share to be one thing on two days; what merely recurs is told in other words. */
const ALIKE = 0.65;
/** The same where both are told of one event: a grave act of one person. */
const ONE_EVENT = 0.5;
/** A word in more statements than this tells no two of them apart. */
const COMMON = 20;

/**
 * "a présenté sa démission lundi" / "… mardi": the same of the same person on two days. Both articles must have come out
 * after both days, and no article may tell of both: else it happened twice.
 */
export function days(happenings: readonly Happening[], locale: LinkLocale): Finder {
  return (linked) => {
    const published = new Map(linked.articles.map(({ article }) => [article.id, article.published ?? ""]));
    const sources = new Map(linked.articles.map((one) => [one.article.id, one]));
    // "4 000 manifestants samedi", "6 000 dimanche": two figures are of two days.
    const countsIn = (place: Place) => {
      const source = sources.get(place.article);
      const tokens = source ? tokensOf(place, source, locale) : [];
      return tokens.flatMap(({ quantity }) => (quantity?.kind === "number" ? [quantity] : []));
    };
    const countOtherwise = (a: Place, b: Place) => {
      const others = countsIn(b);
      return countsIn(a).some((one) => others.some((other) => one.counted === other.counted && !areOne(one, other)));
    };
    const statements = happenings.filter(
      ({ names, isReport, date, days, mood, kind, verb, family, persons }) =>
        names.size > 0 &&
        !locale.states.has(verb) &&
        !isReport &&
        date !== null &&
        days.length > 0 &&
        mood === "fact" &&
        // What is told in passing counts where it is a grave act of somebody: "arrêté lundi".
        (kind === "main" || kind === "coordinate" || ((family?.weight ?? 0) >= GRAVE && persons.size > 0)),
    );
    const proved = eventsByPlace(linked.events);
    const events = statements.map((one) => proved.get(keyOf(one))?.id);
    const holders = new Holders(COMMON);
    const sets = new DisjointSets();
    const rivals = new Set<number>();
    for (const [at, statement] of statements.entries()) {
      const near = new Set<number>();
      for (const stem of statement.stems) {
        for (const other of holders.of(stem)) near.add(other);
        holders.add(stem, at);
      }
      for (const other of near) {
        const before = statements[other];
        const least = events[other] === events[at] ? ONE_EVENT : ALIKE;
        if (!before || !areRivals(before, statement, published, least)) continue;
        if (countOtherwise(before, statement)) continue;
        sets.join(other, at);
        rivals.add(other).add(at);
      }
    }
    const groups = new Map<number, Happening[]>();
    for (const [at, statement] of statements.entries()) if (rivals.has(at)) append(groups, sets.root(at), statement);
    return [...groups.values()].flatMap((group) => {
      const about = group.flatMap((one) => proved.get(keyOf(one))?.id ?? [])[0];
      return about ? twoDates(group, about) : [];
    });
  };
}

function areRivals(a: Happening, b: Happening, published: ReadonlyMap<string, string>, least: number): boolean {
  if (a.article === b.article || a.days.some((day) => b.days.includes(day))) return false;
  const dayA = a.days[0] ?? "";
  const dayB = b.days[0] ?? "";
  const apart = Math.abs(daysFrom(dayA, dayB));
  const isAfterBoth = ({ article }: Happening) => {
    const day = (published.get(article) ?? "").slice(0, 10);
    return dayA <= day && dayB <= day;
  };
  if (!(apart <= APART) || !isAfterBoth(a) || !isAfterBoth(b)) return false;
  return alike(a, b) >= least;
}

/** Place → the event that a sentence there proves. */
function eventsByPlace(events: readonly DossierEvent[]): Map<string, DossierEvent> {
  return new Map(events.flatMap((event) => event.evidence.map((place) => [keyOf(place), event] as const)));
}
