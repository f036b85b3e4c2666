import type { Actor, AnnotatedArticle, Divergence, DossierEvent, Overlap, Quotation, Utterance } from "../model.ts";
import type { Corpus } from "../read/index.ts";
import type { Problem } from "../read/problem.ts";
import { slug } from "../text/fold.ts";
import { linkActors, worthAPage } from "./actors.ts";
import { append } from "./append.ts";
import { borrowing } from "./borrowed.ts";
import { editDivergences } from "./divergences/edited.ts";
import { findDivergences } from "./divergences/index.ts";
import { editUtterances } from "./edited-utterances.ts";
import { addWitnesses, wordsOfEvents } from "./event-witnesses.ts";
import { linkEvents } from "./events.ts";
import type { LinkLocale } from "./locale.ts";
import { dossierName } from "./naming/dossier-name.ts";
import { linkOverlaps } from "./overlaps.ts";
import { amend } from "./overrides.ts";
import { placeNames } from "./place-names.ts";
import { linkQuotations } from "./quotations.ts";
import type { ProposedEvent } from "./stated-events.ts";
import { linkUtterances } from "./utterances.ts";

/** What is said across the articles, before the guard has bounded what of it may be shown. */
export interface Relations {
  articles: readonly AnnotatedArticle[];
  quotations: Quotation[];
  actors: Actor[];
  utterances: Utterance[];
  events: DossierEvent[];
  divergences: Divergence[];
  overlaps: Overlap[];
  /** What the articles share, as a name for the dossier; null where they share nothing. */
  name: string | null;
  /** By event that no editor wrote, the words that can stand for its title. */
  proposed: ReadonlyMap<string, Pick<ProposedEvent, "titles" | "name">>;
  /** What the editor's files say that the articles do not bear out. */
  problems: Problem[];
}

/** Relates all articles. The editor's corrections come first: everything after depends on who spoke. */
export function link(annotated: readonly AnnotatedArticle[], corpus: Corpus, locale: LinkLocale): Relations {
  const { actors: listed, ignore } = corpus.dossier.value;
  const known = listed.length > 0 ? new Set(listed.map(({ id, name }) => id ?? slug(name))) : null;
  const { articles, problems } = amend(annotated, corpus.overrides, known);

  const index = linkActors(articles, listed, ignore);
  const quotations = linkQuotations(articles, index);
  const { utterances, problems: ungrouped } = editUtterances(
    linkUtterances(quotations, locale),
    quotations,
    articles,
    corpus.overrides,
  );
  const said = withUtterances(quotations, utterances);
  const speaking = withQuotations(index.actors, said);
  const places = placeNames(speaking, articles, locale);
  const actors = speaking.filter((actor) => !places.has(actor.id) && worthAPage(actor, listed.length > 0));
  const overlaps = linkOverlaps(articles);
  const markBorrowed = borrowing(overlaps, articles);
  const { events, proposed, problems: unanchored } = linkEvents(articles, corpus.dossier, actors, markBorrowed, locale);
  const listedEvents = new Set(corpus.dossier.value.events.map(({ id }) => id));

  const linked = { articles, actors, events, utterances, quotations: new Map(said.map((one) => [one.id, one])) };
  const { divergences, problems: unproved } = editDivergences(
    findDivergences(linked, locale),
    linked,
    corpus.dossier,
    proposed.map(({ event }) => event.id),
  );
  const words = wordsOfEvents(corpus.dossier, utterances, said);
  return {
    articles,
    quotations: said,
    actors,
    utterances,
    events: addWitnesses(events, divergences, words.said, markBorrowed),
    divergences,
    overlaps,
    proposed: new Map(
      proposed.flatMap(({ event, titles, name }) => (listedEvents.has(event.id) ? [] : [[event.id, { titles, name }]])),
    ),
    name: dossierName(articles, locale),
    problems: [...problems, ...ungrouped, ...unanchored, ...unproved, ...words.problems],
  };
}

function withUtterances(quotations: readonly Quotation[], utterances: readonly Utterance[]): Quotation[] {
  const of = new Map<string, string[]>();
  for (const { id, quotations } of utterances) for (const one of quotations) append(of, one, id);
  return quotations.map((quotation) => ({ ...quotation, utterances: of.get(quotation.id) ?? [] }));
}

function withQuotations(actors: readonly Actor[], quotations: readonly Quotation[]): Actor[] {
  const of = new Map<string, string[]>();
  for (const { id, speakers } of quotations) for (const actor of speakers) append(of, actor, id);
  return actors.map((actor) => ({ ...actor, quotations: of.get(actor.id) ?? [] }));
}
