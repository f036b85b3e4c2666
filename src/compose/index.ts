import type { Relations } from "../link/index.ts";
import type { Divergence, Dossier, DossierEvent, Reading } from "../model.ts";
import type { Corpus } from "../read/index.ts";
import { DossierError, describe, type Problem } from "../read/problem.ts";
import { addContext, askForIntroductions } from "./context.ts";
import { dateCorrections } from "./dated-corrections.ts";
import { readEditions } from "./editions.ts";
import { resolveExplainer } from "./explainer.ts";
import { describeFront } from "./front.ts";
import { byWeight, Guard, placeKey, proofsOf, readingsOf, rolesOf, shownIn, wordsOf } from "./guard.ts";
import { historyBounds } from "./history-bounds.ts";
import { historyProblems } from "./history-problems.ts";
import { incipit } from "./incipit.ts";
import { describeSite } from "./site.ts";
import { describeSources, neighbours } from "./sources.ts";
import { stateOf } from "./state.ts";
import { proveByTitles, titleEvents } from "./titles.ts";
import { vanished } from "./vanished.ts";

/**
 * Makes the one model that every output shares: the relations, bounded by the guard, with the editor's words and the history.
 *
 * @param unread what of the files could not be read
 * @throws DossierError with that, and every place where the editor's files and the articles disagree
 */
export function compose(relations: Relations, corpus: Corpus, unread: readonly Problem[] = []): Dossier {
  const input = corpus.dossier.value;
  const narratives = Object.entries(corpus.explainers).map(
    ([language, narrative]) =>
      [language, resolveExplainer(narrative, { ...relations, articles: corpus.articles })] as const,
  );
  const { front, problems: unknownInFront } = describeFront(corpus.dossier, relations);
  const problems = [
    ...unread,
    ...relations.problems,
    ...unknownInFront,
    ...narratives.flatMap(([, { problems }]) => problems),
    ...historyProblems(corpus.history),
  ];
  if (problems.length > 0) throw new DossierError(problems);
  const explainers = narratives.map(([language, { explainer }]) => [language, explainer] as const);
  const articles = new Map(relations.articles.map((one) => [one.article.id, one]));
  const guard = new Guard(corpus.articles, input.policies);

  const published = new Set(
    [...relations.quotations]
      .sort(byWeight)
      .filter((quotation) => guard.quote(quotation))
      .map(({ id }) => id),
  );
  const withheld = new Set(relations.quotations.filter(({ id }) => !published.has(id)).map(placeKey));
  const kept = (ids: readonly string[]) => ids.filter((id) => published.has(id));
  const shown = relations.quotations.filter(({ id }) => published.has(id));
  const utterances = relations.utterances
    .map((one) => ({ ...one, quotations: kept(one.quotations) }))
    .filter((one) => one.quotations.length > 0);

  const incipits = new Map(relations.articles.map((one) => [one.article.id, incipit(one, guard)]));
  const cited = explainers.flatMap(([, { references }]) => references.flatMap(({ place }) => place ?? []));
  for (const place of cited) guard.show(place);
  const references = explainers.flatMap(([, { references }]) => references.map(({ id }) => id));
  // Before what a short article gives is spent on events: without these few words a difference cannot be told.
  const differing = relations.divergences.filter((one) => isShown(one, withheld));
  for (const place of wordsOf(differing)) guard.show(place);
  const titled = titleEvents(relations, new Set(references), guard);
  const leftOut = new Map(relations.events.map((event) => [event.id, event]));
  for (const { id } of titled) leftOut.delete(id);
  const proposed = differing.map((one) => ({ ...one, about: aboutShown(one, leftOut) }));
  for (const place of proofsOf(titled)) guard.show(place);
  for (const place of readingsOf(proposed)) guard.show(place);
  askForIntroductions(shown, articles, guard);
  for (const place of rolesOf(relations.actors)) guard.show(place);
  const proved = proveByTitles(titled, relations, guard);
  const quotations = addContext(shown, articles, guard);
  // All who ask have asked: of what was kept back nothing is told by another door.
  const events = proved.map((one) => ({ ...one, clocks: shownIn(guard, one.clocks, ({ exact }) => exact) }));
  const divergences = proposed.filter(({ readings }) => readings.every((one) => !isKeptBack(one, guard)));
  const { site, guesses } = describeSite(input, corpus.articles, relations.name);

  const inEvents = new Set(events.flatMap(({ actors }) => actors));
  const actors = relations.actors
    .filter(({ id, mentions, quotations }) => mentions.length + quotations.length > 0 || inEvents.has(id))
    .map((actor) => ({
      ...actor,
      quotations: kept(actor.quotations),
      roles: shownIn(guard, actor.roles, ({ role }) => role),
    }));

  // The past asks last: what it may show is taken from no page of today.
  const shared = neighbours(relations.overlaps);
  const sources = () => describeSources(corpus.articles, incipits, relations, published, guard, shared);
  const today = stateOf({ sources: sources(), actors, quotations, utterances, events, divergences });
  const bounds = historyBounds(today, corpus.articles, guard);
  const { editions, withdrawn } = readEditions(corpus.history, bounds);
  const gone = vanished(corpus.history, today, bounds);

  return {
    site,
    front: { ...front, sides: front.sides.map((side) => ({ ...side, quotations: kept(side.quotations) })) },
    policies: input.policies,
    sources: sources(),
    // What is kept back is kept back in translation, too.
    passages: relations.passages.filter((one) => guard.isPublished(one)),
    quotations: dateCorrections(quotations, corpus.history).sort((a, b) => (a.id < b.id ? -1 : 1)),
    actors,
    utterances,
    events,
    divergences,
    editions,
    // What an edition withdrew and stands again, unrecorded yet, has a page of its own.
    withdrawn: [...withdrawn.filter(({ kind, id }) => !(id in today[kind])), ...gone],
    explainer: explainers.length > 0 ? Object.fromEntries(explainers) : null,
    excerpt: guard.granted,
    guesses,
    warnings: (corpus.warnings ?? []).map(describe),
  };
}

/** What a divergence about an event that has no title is about: whom the event names, else the first article that tells it. */
function aboutShown({ about, readings }: Divergence, leftOut: ReadonlyMap<string, DossierEvent>): string {
  const event = leftOut.get(about);
  return event ? (event.actors[0] ?? readings[0]?.evidence[0]?.article ?? about) : about;
}

/** What sources say may be their very words. */
function isKeptBack({ value, evidence }: Reading, guard: Guard): boolean {
  return guard.keepsBack(value, new Set(evidence.map(({ article }) => article)));
}

/** A quotation that the guard keeps back is not shown by the door of a divergence. */
function isShown({ readings }: Divergence, withheld: ReadonlySet<string>): boolean {
  return readings.every(({ evidence }) => evidence.every((place) => !withheld.has(placeKey(place))));
}
