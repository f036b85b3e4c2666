import type { ActorAnnotation } from "../../src/model.ts";
import { findNonActors, type Label, type Reason } from "./actorLabels.ts";
import { bare, type Group, joinLabels, KINDS } from "./labelGroups.ts";
import { Counts, ratio, type Score } from "./score.ts";

/** A labelled article, as far as actors go; offsets in code points. */
interface GoldArticle {
  id: string;
  text: string;
  published?: string | null;
  entities?: Label[];
  quotes?: { label: string; speaker_canonical?: string | null; speaker_aliases?: string[] }[];
}

export type AnnotateActors = (article: { text: string; published: string | null }) => readonly ActorAnnotation[];

export interface ActorScores {
  /** Persons and organizations named at least twice in an article. */
  actors: Score;
  persons: Score;
  organizations: Score;
}

export interface ActorFigures {
  asLabelled: ActorScores;
  ourMeasure: ActorScores;
  /** How many labelled mentions our measure leaves out, by rule, and how many found actors the labels pass over. */
  leftOut: Record<Reason | "passedOver", number>;
  /** Each mention of a person or organization by itself, however often it is named: spans that overlap, same kind. */
  mentions: Score;
  /** Of the speakers that have a name, those who are an actor of that name: the most that attribution can reach. */
  speakers: { right: number; labelled: number; share: number };
  /** What was counted wrong by our measure, to read through: "article: missed|wrong name". */
  errors: string[];
}

/**
 * Compares actors with labelled entities, twice.
 *
 * - *Labelled* is a person or an organization with at least two labelled mentions in the article. Mentions are joined where their
 *   folded names agree; a person's bare surname joins the full name it ends, capitals join the words they are the initials of.
 * - *Found* is an actor of these kinds with at least two mentions.
 * - *Recalled* is a labelled one where an actor of its kind overlaps at least half of its mentions.
 * - *Right* is a found one where, of its mentions that bear any label, at least half bear those of one labelled actor of its kind.
 *   Without any label it is wrong; what is labelled as a product is neither right nor wrong.
 *
 * `asLabelled` takes every label at its word. `ourMeasure` differs in two ways, since the labels mark names wherever they stand, the
 * marshal in "avenue Kléber" too:
 *
 * - labels that name no actor, by the rules of `findNonActors`, are not asked for; an actor made of them is still wrong.
 * - a found actor that the labels pass over is neither right nor wrong: the same name is labelled as its kind in another article
 *   or, in lower case, in this one; it is an institution around a labelled place ("mairie de [Paris]"); or it is a seat of power,
 *   labelled as a place ("l'Élysée annonce").
 */
export function evaluateActors(gold: readonly object[], annotate: AnnotateActors): ActorFigures {
  const articles = (gold as readonly GoldArticle[])
    .filter(({ entities }) => entities)
    .map((article) => ({
      ...article,
      entities: article.entities ?? [],
      actors: annotate({ text: article.text, published: article.published ?? null }),
      nonActors: findNonActors(article.text, article.entities ?? []),
    }));
  const known = new Set(
    articles.flatMap(({ entities, nonActors }) =>
      entities.filter((label) => !nonActors.has(label)).map(({ type, text }) => `${KINDS[type]} ${bare(text)}`),
    ),
  );
  const errors: string[] = [];
  const leftOut = { partOfName: 0, place: 0, office: 0, member: 0, otherKind: 0, passedOver: 0 };
  const labelled = new Tally();
  const ours = new Tally();
  const mentions = new Counts();
  const speakers = { right: 0, labelled: 0, share: 0 };

  for (const { id, entities, actors, nonActors, quotes = [] } of articles) {
    const report = (what: string, { names, kind }: Pick<Group, "names" | "kind">) =>
      errors.push(`${id}: ${what} ${kind} ${names.join(" / ")}`);
    for (const reason of nonActors.values()) leftOut[reason]++;
    for (const told of new Set([...nonActors].map(([{ text }, reason]) => `${id}: left out (${reason}) ${text}`)))
      errors.push(told);
    const groups = joinLabels(entities);
    labelled.compare(actors, groups, entities, {});
    ours.compare(actors, joinLabels(entities.filter((label) => !nonActors.has(label))), entities, {
      isPassedOver(actor) {
        const over = isPassedOver(actor, entities, known);
        leftOut.passedOver += Number(over);
        return over;
      },
      report,
    });
    countMentions(mentions, actors, groups, entities);
    for (const { label, speaker_canonical: name, speaker_aliases: aliases = [] } of quotes) {
      if (label !== "speech" || !name || !/\p{Lu}/u.test(name)) continue;
      const wanted = new Set([name, ...aliases].map(bare));
      const hit = actors.some((actor) => wanted.has(bare(actor.name)));
      speakers.labelled++;
      if (hit) speakers.right++;
      else errors.push(`${id}: no actor for speaker ${name}`);
    }
  }
  speakers.share = ratio(speakers.right, speakers.labelled);
  return {
    asLabelled: labelled.scores(),
    ourMeasure: ours.scores(),
    leftOut,
    mentions: mentions.score(),
    speakers,
    errors,
  };
}

/** Seats of power, which stand for who sits there. */
const SEATS = /^(?:elysee|matignon|bercy|beauvau|kremlin|maison blanche|quai d orsay|pentagone|hotel de ville)$/;

/** An actor that the labels fail to mark, though by their own lights they should. */
function isPassedOver(actor: ActorAnnotation, entities: readonly Label[], known: ReadonlySet<string>): boolean {
  const told = entities.filter((label) => overlaps(label, actor.mentions));
  const places = told.every(({ type }) => type === "Location");
  if (!places) return false;
  const around = (label: Label) =>
    actor.mentions.some(({ start, end }) => start < label.start && label.end <= end && /^\p{Ll}/u.test(actor.name));
  if (actor.kind === "organization" && SEATS.test(bare(actor.name))) return true;
  if (told.length === 0) return actor.names.some((name) => known.has(`${actor.kind} ${bare(name)}`));
  return actor.kind === "organization" && told.every(around);
}

/** Counts of one measure over all articles. */
class Tally {
  private readonly person = new Counts();
  private readonly organization = new Counts();

  compare(
    actors: readonly ActorAnnotation[],
    groups: readonly Group[],
    entities: readonly Label[],
    watch: {
      isPassedOver?(actor: ActorAnnotation): boolean;
      report?(what: string, who: Group | ActorAnnotation): void;
    },
  ): void {
    const products = entities.filter(({ type }) => type === "Product");
    for (const group of groups) {
      if (group.mentions.length < 2 || group.kind === "other") continue;
      const hit = actors.some(
        (actor) => actor.kind === group.kind && shared(group.mentions, actor.mentions) * 2 >= group.mentions.length,
      );
      this[group.kind].recalled(Number(hit), 1);
      if (!hit) watch.report?.("missed", group);
    }
    for (const actor of actors) {
      if (actor.kind === "other" || actor.mentions.length < 2) continue;
      const told = shared(actor.mentions, entities);
      const hit =
        told > 0 &&
        groups.some(({ kind, mentions }) => kind === actor.kind && shared(actor.mentions, mentions) * 2 >= told);
      if (!hit && told > 0 && shared(actor.mentions, products) * 2 >= told) continue;
      if (!hit && watch.isPassedOver?.(actor)) continue;
      this[actor.kind].found(Number(hit), 1);
      if (!hit) watch.report?.("wrong", actor);
    }
  }

  scores(): ActorScores {
    const { person, organization } = this;
    return { actors: person.plus(organization).score(), persons: person.score(), organizations: organization.score() };
  }
}

function countMentions(
  counts: Counts,
  actors: readonly ActorAnnotation[],
  groups: readonly Group[],
  entities: readonly Label[],
): void {
  const products = entities.filter(({ type }) => type === "Product");
  for (const kind of ["person", "organization"]) {
    const ours = actors.filter((actor) => actor.kind === kind).flatMap((actor) => actor.mentions);
    const theirs = groups.filter((group) => group.kind === kind).flatMap((group) => group.mentions);
    counts.found(shared(ours, theirs), ours.length - shared(ours, products));
    counts.recalled(shared(theirs, ours), theirs.length);
  }
}

type Places = readonly { start: number; end: number }[];

const overlaps = (one: { start: number; end: number }, others: Places) =>
  others.some(({ start, end }) => one.start < end && start < one.end);

/** How many of these overlap one of the others. */
const shared = (these: Places, others: Places) => these.filter((each) => overlaps(each, others)).length;
