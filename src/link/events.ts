import type { Actor, AnnotatedArticle, DossierEvent, Place } from "../model.ts";
import type { EditorFile } from "../read/index.ts";
import type { Problem } from "../read/problem.ts";
import type { DossierInput, EventInput, SelectorInput } from "../read/schema.ts";
import { localise } from "../text/localise.ts";
import { didYouMean } from "../text/nearest.ts";
import { byPlace } from "./actors.ts";
import type { MarkBorrowed } from "./borrowed.ts";
import { readClocks } from "./clocks.ts";
import type { LinkLocale } from "./locale.ts";
import { locate } from "./locate.ts";
import type { NameActor } from "./name-actor.ts";
import { precisionOf } from "./precision.ts";
import type { ReadOnce } from "./readings.ts";
import { type ProposedEvent, statedEvents } from "./stated-events.ts";

/** Letters of a whole day, "2021-01-11". */
const DAY = 10;

/** What an editor lists matters more than what the machine proposes. */
const EDITED = 100;

/**
 * The events of dossier.yaml, anchored in the articles, beside the dated statements of the articles unless the editor wants none. One of his without
 * evidence amends the proposal of its id; a proposal that rests on the very words of one of his gives way to it. `proposed` are all the
 * machine's, dismissed or replaced ones too.
 */
export function linkEvents(
  articles: readonly AnnotatedArticle[],
  dossier: EditorFile<DossierInput>,
  actors: readonly Actor[],
  name: NameActor,
  markBorrowed: MarkBorrowed,
  locale: LinkLocale,
  once: ReadOnce,
): { events: DossierEvent[]; proposed: ProposedEvent[]; problems: Problem[] } {
  const byId = new Map(articles.map((one) => [one.article.id, one]));
  const problems: Problem[] = [];
  const { events: listed, proposedEvents, dismissed: ids } = dossier.value;
  const proposed =
    proposedEvents || listed.some(({ evidence }) => evidence === undefined)
      ? statedEvents(articles, actors, byId, markBorrowed, locale, once)
      : [];
  const proposals = new Map(proposed.map(({ event }) => [event.id, event]));
  const taken = new Set<string>();
  const events = listed.flatMap((input, at): DossierEvent[] => {
    const tell = (path: PropertyKey[], message: string) =>
      problems.push({
        file: dossier.file,
        line: dossier.lineOf(["events", at, ...path]),
        message: `event ${input.id}: ${message}`,
      });
    if (taken.has(input.id)) tell(["id"], "expected an id of its own, found it twice. Rename one.");
    taken.add(input.id);
    const told = namedActors(input, name, tell);
    for (const [n, id] of input.after.entries()) {
      if (!listed.some((one) => one.id === id))
        tell(["after", n], `expected the id of another event listed here, found "${id}".`);
    }
    const description = input.description === undefined ? null : localise(input.description);
    if (input.evidence === undefined) {
      const proposal = proposals.get(input.id);
      if (!proposal) {
        const mend = didYouMean(input.id, proposals.keys(), "Copy the words that prove it.");
        tell(["id"], `expected evidence:, since the machine proposes no event of this id. ${mend}`);
        return [];
      }
      const when = input.when === undefined ? proposal.when : input.when;
      const precision = input.precision ?? (input.when === undefined ? proposal.precision : precisionOf(when));
      return [
        {
          ...{ ...proposal, when, precision, description, weight: EDITED, basis: "editor" },
          title: input.title === undefined ? proposal.title : localise(input.title),
          certain: input.certain ?? (input.when === undefined ? proposal.certain : true),
          actors: told ?? proposal.actors,
          ...(input.aliases && { aliases: input.aliases }),
        },
      ];
    }
    if (input.title === undefined) tell(["id"], "expected title:, since its evidence is yours.");
    if (input.when === undefined) tell(["id"], "expected when: with a date, or unknown, since its evidence is yours.");
    const evidence = input.evidence.flatMap(({ says, ...selector }, n) =>
      find(selector, byId, (message) => tell(["evidence", n, "quote"], message)).map((place) => ({ ...place, says })),
    );
    const clocks = readClocks(evidence, byId);
    for (const [n, { zone, reason, ...selector }] of input.clocks.entries()) {
      for (const place of find(selector, byId, (message) => tell(["clocks", n, "quote"], message))) {
        const clock = clocks.find(
          (one) => one.article === place.article && one.start < place.end && place.start < one.end,
        );
        if (!clock)
          tell(
            ["clocks", n, "quote"],
            "expected words that give a clock time inside the event's evidence, found none there.",
          );
        else Object.assign(clock, zone && { zone }, reason && { reason: localise(reason) });
      }
    }
    const when = input.when ?? null;
    return [
      {
        ...{ id: input.id, title: localise(input.title ?? input.id), when, description },
        precision: input.precision ?? precisionOf(when),
        certain: input.certain ?? true,
        actors: told ?? [],
        ...(input.aliases && { aliases: input.aliases }),
        ...{ evidence: evidence.sort(byPlace), clocks },
        // Nobody yet tells it as done.
        mood: evidence.length > 0 && evidence.every(({ says }) => says === "announces") ? "announced" : "fact",
        ...{ basis: "editor", sources: 1, weight: EDITED, borrowed: [] },
      },
    ];
  });
  const dismissed = new Set(ids);
  const kept = (proposedEvents ? [...proposals.values()] : []).filter(
    ({ id, evidence }) => !taken.has(id) && !dismissed.has(id) && !events.some((one) => rests(evidence, one.evidence)),
  );
  const after = new Map(listed.map((input) => [input.id, input.after]));
  return { events: inOrder([...events.map(markBorrowed), ...kept].sort(chronologically), after), proposed, problems };
}

/** Whom an event of the editor's names, by ids; undefined where it says nothing of that. */
function namedActors(
  { actors }: EventInput,
  name: NameActor,
  tell: (path: PropertyKey[], message: string) => void,
): string[] | undefined {
  const named = actors?.flatMap((written, n) => {
    const found = name(written);
    if ("id" in found) return [found.id];
    tell(["actors", n], found.message);
    return [];
  });
  return named && [...new Set(named)].sort();
}

/** What proves the one overlaps what proves the other: they are of the same words. */
const rests = (some: readonly Place[], others: readonly Place[]) =>
  some.some((one) =>
    others.some((other) => one.article === other.article && one.start < other.end && other.start < one.end),
  );

/** Of one day, what the sources put later stands later: "la plus téléchargée avant qu'elle ne soit suspendue". */
function inOrder(sorted: readonly DossierEvent[], after: ReadonlyMap<string, readonly string[]>): DossierEvent[] {
  const byId = new Map(sorted.map((event) => [event.id, event]));
  const placed = new Set<DossierEvent>();
  const pending = new Set<DossierEvent>();
  const place = (event: DossierEvent) => {
    if (placed.has(event) || pending.has(event)) return;
    pending.add(event);
    for (const id of after.get(event.id) ?? []) {
      const earlier = byId.get(id);
      if (earlier?.when && earlier.when.slice(0, DAY) === event.when?.slice(0, DAY)) place(earlier);
    }
    placed.add(event);
  };
  sorted.forEach(place);
  return [...placed];
}

/** The place of a selector, or nothing and what is wrong with it. */
function find(
  selector: SelectorInput,
  byId: ReadonlyMap<string, AnnotatedArticle>,
  tell: (message: string) => void,
): Place[] {
  const located = locate(selector, byId);
  if ("place" in located) return [located.place];
  tell(located.message);
  return [];
}

/** The undated come last; of two on one day, the less precise first. */
function chronologically(a: DossierEvent, b: DossierEvent): number {
  if (a.when === null || b.when === null)
    return Number(a.when === null) - Number(b.when === null) || (a.id < b.id ? -1 : 1);
  return sortKey(a.when) < sortKey(b.when) ? -1 : sortKey(a.when) > sortKey(b.when) ? 1 : a.id < b.id ? -1 : 1;
}

const PARTS: Readonly<Record<string, string>> = { TMO: "T06", TAF: "T14", TEV: "T19", TNI: "T22" };

function sortKey(when: string): string {
  return when.replace(/T(MO|AF|EV|NI)/, (part) => PARTS[part] ?? part);
}
