import type { Actor, Divergence, Place } from "../../model.ts";
import { slug } from "../../text/fold.ts";
import { touching } from "../../text/spans.ts";
import type { Openings } from "../facts/openings.ts";
import type { AllFacts } from "../facts/read.ts";
import { mentionsOf } from "../facts/told.ts";
import type { LinkLocale } from "../locale.ts";
import { conflict } from "../quantities/conflicts.ts";
import { areOfOneKind, type Likeness } from "../quantities/one-kind.ts";
import { parallelSentences, unquoted } from "../quantities/parallel.ts";
import { type Filler, slotsOf, slotsOfRenderings } from "../quantities/slots.ts";
import { tokensOf } from "../quantities/tokens.ts";
import { readerOf } from "../reader-of.ts";
import { divergence, type Finder, type Linked, membersOf, readingsOf, sources } from "./finder.ts";

/**
 * "17 morts" / "19 morts", "six mois" / "un an": other figures and other lengths of time in renderings of one utterance, in
 * proofs of one event, and in sentences that else say the same of one actor.
 */
export function quantities(all: AllFacts, openings: Openings, locale: LinkLocale): Finder {
  return (linked) => {
    const byId = new Map(linked.articles.map((one) => [one.article.id, one]));
    const read = new Map(linked.articles.map(({ article }) => [article.id, readerOf(article)]));
    const say = ({ article, start, end }: Place) => read.get(article)?.(start, end) ?? "";
    const tokens = (place: Place) => {
      const source = byId.get(place.article);
      return source ? tokensOf(place, source, locale) : [];
    };
    const ownTokens = (place: Place) => {
      const source = byId.get(place.article);
      return source ? unquoted(tokens(place), source) : [];
    };
    const taken = new Map<string, number>();
    const tell = (about: string, slots: readonly Filler[][], how: Likeness) =>
      slots.flatMap((fillers): Divergence[] => {
        const closely = how === "utterance";
        const readings = readingsOfSlot(fillers, say, closely);
        const kind = fillers[0]?.quantity.kind;
        if (!readings || !kind) return [];
        if (!closely && !areOfOneKind(fillers, (filler) => read.get(filler.article), how, locale)) return [];
        const found = divergence(kind, about, readings);
        const count = (taken.get(found.id) ?? 0) + 1;
        taken.set(found.id, count);
        return [count === 1 ? found : { ...found, id: `${found.id}-${count}` }];
      });

    const said = linked.utterances.flatMap((utterance) => {
      const members = membersOf(utterance, linked);
      return members.length > 1 ? tell(utterance.id, slotsOfRenderings(members.map(tokens)), "utterance") : [];
    });
    const proofs = new Set<string>();
    const happened = linked.events.flatMap(({ id, evidence }) => {
      for (const { article, start } of evidence) proofs.add(`${article} ${start}`);
      return sources(evidence) > 1 ? tell(id, slotsOf(evidence.map(tokens)), "event") : [];
    });
    const told = parallelSentences(all("measured"), openings).flatMap((group) => {
      if (group.filter(({ article, start }) => proofs.has(`${article} ${start}`)).length > 1) return [];
      const about = commonActor(group, linked);
      if (!about) return [];
      const slots = slotsOf(group.map(ownTokens));
      return tell(about.id, slots, "sentences").map((found) => ({
        ...found,
        id: `${found.kind}-${about.id}-${slug(found.readings[0]?.value ?? "")}`,
      }));
    });
    return [...said, ...happened, ...told];
  };
}

/** What the sources give, each value once with its proofs; null where none contradicts another, or all stand in one article. */
function readingsOfSlot(fillers: readonly Filler[], say: (place: Place) => string, closely: boolean) {
  const differ = fillers.some((a, at) => fillers.slice(at + 1).some((b) => conflict(a.quantity, b.quantity, closely)));
  if (!differ || sources(fillers) < 2) return null;
  const values = new Map<string, string>();
  const places = fillers.map(({ article, quantity }) => {
    const place = { article, start: quantity.shown.start, end: quantity.shown.end };
    const key = `${quantity.value} ${closely ? quantity.bound : ""}`;
    values.set(key, values.get(key) ?? say(place));
    return { ...place, value: values.get(key) ?? "" };
  });
  return readingsOf(places, ({ value }) => value);
}

/** The actor whom all the sentences name, the one least talked of where they name several. */
function commonActor(group: readonly Place[], { actors }: Linked): Actor | null {
  const present = mentionsOf(actors);
  const named = group.map((place) =>
    touching(present.get(place.article) ?? [], place.start, place.end).map(({ id }) => id),
  );
  const common = new Set((named[0] ?? []).filter((id) => named.every((list) => list.includes(id))));
  const known = common.size > 0 ? actors.filter(({ id }) => common.has(id)) : [];
  return known.sort((a, b) => a.mentions.length - b.mentions.length || (a.id < b.id ? -1 : 1))[0] ?? null;
}
