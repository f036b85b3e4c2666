import type { Relations } from "../link/index.ts";
import type { Dossier, Front } from "../model.ts";
import type { Corpus } from "../read/index.ts";
import { DossierError, describe, type Problem } from "../read/problem.ts";
import { dateCorrections } from "./dated-corrections.ts";
import { readEditions } from "./editions.ts";
import { resolveExplainer } from "./explainer.ts";
import { describeFront } from "./front.ts";
import { grant } from "./granted.ts";
import { Guard } from "./guard.ts";
import { historyBounds } from "./history-bounds.ts";
import { historyProblems } from "./history-problems.ts";
import { describeSite } from "./site.ts";
import { describeSources, neighbours } from "./sources.ts";
import { stateOf } from "./state.ts";
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
  const guard = new Guard(corpus.articles, input.policies);

  const granted = grant(
    relations,
    explainers.map(([, explainer]) => explainer),
    guard,
  );
  const { quotations, utterances, actors, events, divergences, passages, published } = granted;
  const { site, guesses } = describeSite(input, corpus.articles, relations.name);

  // The past asks last: what it may show is taken from no page of today.
  const shared = neighbours(relations.overlaps);
  const sources = () => describeSources(corpus.articles, granted.incipits, relations, published, guard, shared);
  const today = stateOf({ sources: sources(), actors, quotations, utterances, events, divergences });
  const bounds = historyBounds(today, corpus.articles, guard);
  const { editions, withdrawn } = readEditions(corpus.history, bounds);
  const gone = vanished(corpus.history, today, bounds);

  return {
    site,
    front: withoutOthers(front, published),
    policies: input.policies,
    sources: sources(),
    passages,
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

/** The front page without quotations that are not shown. */
function withoutOthers({ cast, sides }: Front, published: ReadonlySet<string>): Front {
  const shown = (ids: readonly string[]) => ids.filter((id) => published.has(id));
  return { cast, sides: sides.map((side) => ({ ...side, quotations: shown(side.quotations) })) };
}
