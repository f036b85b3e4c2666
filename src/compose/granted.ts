/** What of the articles is shown: whoever would show their words asks the guard here, in this order, and is given what it granted. */
import type { Relations } from "../link/index.ts";
import type { Actor, Contents, Divergence, DossierEvent, Explainer, Place, Quotation, Reading } from "../model.ts";
import { addContext, askForIntroductions } from "./context.ts";
import { type Guard, isProse, placeKey } from "./guard.ts";
import { incipit } from "./incipit.ts";
import { proveByTitles, titleEvents } from "./titles.ts";

/** What pages may show of the relations. */
export interface Granted extends Contents {
  /** By article, the first words it is known by; null where it has a title, or where they are kept back. */
  incipits: ReadonlyMap<string, string | null>;
  /** Ids of the quotations that are shown. */
  published: ReadonlySet<string>;
}

/** Asks for all of it; what matters most asks first, for an article gives a bounded share of itself. */
export function grant(relations: Relations, explainers: readonly Explainer[], guard: Guard): Granted {
  const articles = new Map(relations.articles.map((one) => [one.article.id, one]));
  const published = new Set(
    [...relations.quotations]
      .sort(byWeight)
      .filter((quotation) => guard.quote(quotation))
      .map(({ id }) => id),
  );
  const withheld = new Set(relations.quotations.filter(({ id }) => !published.has(id)).map(placeKey));
  const shown = relations.quotations.filter(({ id }) => published.has(id));
  const incipits = new Map(relations.articles.map((one) => [one.article.id, incipit(one, guard)]));
  const references = explainers.flatMap(({ references }) => references);
  for (const { place } of references) if (place) guard.show(place);
  // Before what a short article gives is spent on events: without these few words a difference cannot be told.
  const differing = relations.divergences.filter((one) => isShown(one, withheld));
  for (const place of wordsOf(differing)) guard.show(place);
  const titled = titleEvents(relations, new Set(references.map(({ id }) => id)), guard);
  for (const place of proofsOf(titled)) guard.show(place);
  for (const place of readingsOf(differing)) guard.show(place);
  askForIntroductions(shown, articles, guard);
  for (const place of rolesOf(relations.actors)) guard.show(place);
  const proved = proveByTitles(titled, relations, guard);
  const quotations = addContext(shown, articles, guard);

  // All who ask have asked: of what was kept back nothing is told by another door.
  const events = proved.map((one) => ({ ...one, clocks: shownIn(guard, one.clocks, ({ exact }) => exact) }));
  const untitled = new Map(relations.events.map((event) => [event.id, event]));
  for (const { id } of titled) untitled.delete(id);
  const inEvents = new Set(events.flatMap(({ actors }) => actors));
  const kept = (ids: readonly string[]) => ids.filter((id) => published.has(id));
  return {
    quotations,
    utterances: relations.utterances
      .map((one) => ({ ...one, quotations: kept(one.quotations) }))
      .filter((one) => one.quotations.length > 0),
    actors: relations.actors
      .filter(({ id, mentions, quotations }) => mentions.length + quotations.length > 0 || inEvents.has(id))
      .map((actor) => ({
        ...actor,
        quotations: kept(actor.quotations),
        roles: shownIn(guard, actor.roles, ({ role }) => role),
      })),
    events,
    divergences: differing
      .filter(({ readings }) => readings.every((one) => !isKeptBack(one, guard)))
      .map((one) => ({ ...one, about: aboutShown(one, untitled) })),
    passages: relations.passages.filter((one) => guard.isPublished(one)),
    incipits,
    published,
  };
}

/** What a divergence about an event that has no title is about: whom the event names, else, or where it is of a thing, the first article that tells it. */
function aboutShown({ about, readings, title }: Divergence, leftOut: ReadonlyMap<string, DossierEvent>): string {
  const event = leftOut.get(about);
  const [someone] = title === null ? (event?.actors ?? []) : [];
  return event ? (someone ?? readings[0]?.evidence[0]?.article ?? about) : about;
}

/** What sources say may be their very words. */
function isKeptBack({ value, evidence }: Reading, guard: Guard): boolean {
  return guard.keepsBack(value, new Set(evidence.map(({ article }) => article)));
}

/** A quotation that the guard keeps back is not shown by the door of a divergence. */
function isShown({ readings }: Divergence, withheld: ReadonlySet<string>): boolean {
  return readings.every(({ evidence }) => evidence.every((place) => !withheld.has(placeKey(place))));
}

/** The confirmed before the certain before the likely before the unattributed; in each, in reading order. */
function byWeight(a: Quotation, b: Quotation): number {
  return weight(a) - weight(b) || (a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start);
}

function weight({ status, confidence }: Quotation): number {
  if (status !== "extracted") return 0;
  return confidence === "certain" ? 1 : confidence === "likely" ? 2 : 3;
}

/** What the events rest on: the places of prose that matter most beside the explainer's. */
function proofsOf(events: readonly DossierEvent[]): Place[] {
  return events.flatMap(({ evidence, clocks }) => [...evidence, ...clocks]).map(bare);
}

/** The words in which sources differ. */
function readingsOf(divergences: readonly Divergence[]): Place[] {
  return divergences.flatMap(({ readings }) => readings.flatMap(({ evidence }) => evidence)).map(bare);
}

/** Of each reading that is prose one place, by which its words may stand on a page. */
function wordsOf(divergences: readonly Divergence[]): Place[] {
  const prose = divergences.flatMap(({ readings }) => readings.filter(({ value }) => isProse(value)));
  return prose.flatMap(({ evidence: [first] }) => first ?? []).map(bare);
}

/** What of these is a name or an hour, or published all the same. */
function shownIn<T extends Place>(guard: Guard, things: readonly T[], words: (thing: T) => string): T[] {
  return things.filter((thing) => guard.isPublished(thing) || !isProse(words(thing)));
}

/** What somebody is called. */
function rolesOf(actors: readonly Actor[]): Place[] {
  return actors.flatMap(({ roles }) => roles).map(bare);
}

const bare = ({ article, start, end }: Place): Place => ({ article, start, end });
