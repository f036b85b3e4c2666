import type { Actor, AnnotatedArticle, Contents, Quotation, Utterance } from "../model.ts";
import type { Corpus } from "../read/index.ts";
import type { Problem } from "../read/problem.ts";
import type { EventInput } from "../read/schema.ts";
import { linkActors, worthAPage } from "./actors.ts";
import { append } from "./append.ts";
import { borrowing } from "./borrowed.ts";
import { editDivergences } from "./divergences/edited.ts";
import { findDivergences } from "./divergences/index.ts";
import { editUtterances } from "./edited-utterances.ts";
import { addWitnesses, wordsOfEvents } from "./event-witnesses.ts";
import { linkEvents } from "./events.ts";
import type { LinkLocale } from "./locale.ts";
import { type NameActor, nameActor } from "./name-actor.ts";
import { dossierName } from "./naming/dossier-name.ts";
import type { Overlaps } from "./overlap-table.ts";
import { linkOverlaps } from "./overlaps.ts";
import { amend } from "./overrides.ts";
import { linkPassages } from "./passages.ts";
import { placeNames } from "./place-names.ts";
import { linkQuotations } from "./quotations.ts";
import { anew, type ReadOnce } from "./readings.ts";
import type { ProposedEvent } from "./stated-events.ts";
import { linkUtterances } from "./utterances.ts";

/** What is said across the articles, before the guard has bounded what of it may be shown. */
export interface Relations extends Contents {
  articles: readonly AnnotatedArticle[];
  overlaps: Overlaps;
  /** What the articles share, as a name for the dossier; null where they share nothing. */
  name: string | null;
  /** By event that no editor wrote, the words that can stand for its title. */
  proposed: ReadonlyMap<string, Pick<ProposedEvent, "titles" | "name">>;
  /** What the editor's files say that the articles do not bear out. */
  problems: Problem[];
}

/**
 * Relates all articles. Who is who comes first, then the editor's corrections: everything after depends on who spoke.
 * @param once gives what was read of an article before, where it was
 */
export function link(
  annotated: readonly AnnotatedArticle[],
  corpus: Corpus,
  locale: LinkLocale,
  once: ReadOnce = anew,
): Relations {
  const { events: ownEvents, proposedActors } = corpus.dossier.value;
  const index = linkActors(annotated, corpus.dossier, locale);
  const amended = amend(annotated, corpus.overrides, index);
  const { articles, problems } = amended;
  const quotations = linkQuotations(articles, index);
  const { utterances, problems: ungrouped } = editUtterances(
    linkUtterances(quotations, locale),
    quotations,
    amended,
    corpus.overrides,
  );
  const said = withUtterances(quotations, utterances);
  const speaking = withQuotations(index.actors, said);
  const places = placeNames(speaking, articles, locale);
  const name = nameActor(speaking);
  const chosen = new Set([...index.listed, ...namedIn(ownEvents, name)]);
  const actors = speaking.filter(
    (actor) => chosen.has(actor.id) || (!places.has(actor.id) && worthAPage(actor, proposedActors)),
  );
  const overlaps = linkOverlaps(articles, locale, once);
  const markBorrowed = borrowing(overlaps, articles);
  const {
    events,
    proposed,
    problems: unanchored,
  } = linkEvents(articles, corpus.dossier, actors, name, markBorrowed, locale, once);
  const titled = new Set(ownEvents.flatMap(({ id, title }) => (title === undefined ? [] : [id])));

  const linked = { articles, actors, events, utterances, quotations: new Map(said.map((one) => [one.id, one])), once };
  const { divergences, problems: unproved } = editDivergences(findDivergences(linked, locale), linked, corpus.dossier, {
    name,
    proposedEvents: proposed.map(({ event }) => event.id),
  });
  const { passages, problems: unfound } = linkPassages(corpus.dossier, articles);
  const words = wordsOfEvents(corpus.dossier, utterances, said);
  return {
    articles,
    quotations: said,
    passages,
    actors,
    utterances,
    events: addWitnesses(events, divergences, words.said, markBorrowed),
    divergences,
    overlaps,
    proposed: new Map(
      proposed.flatMap(({ event, titles, name }) => (titled.has(event.id) ? [] : [[event.id, { titles, name }]])),
    ),
    name: dossierName(articles, actors, locale, once),
    problems: [...index.problems, ...problems, ...ungrouped, ...unanchored, ...unproved, ...unfound, ...words.problems],
  };
}

/** Whom the editor's events name. */
function namedIn(events: readonly EventInput[], name: NameActor): string[] {
  return events.flatMap(({ actors = [] }) =>
    actors.flatMap((written) => {
      const found = name(written);
      return "id" in found ? [found.id] : [];
    }),
  );
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
