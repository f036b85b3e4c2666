import type { ActorAnnotation, ActorKind } from "../../src/model.ts";
import { foldWord } from "../../src/text/fold.ts";

/** A labelled article, as far as actors go; offsets in code points. */
interface GoldArticle {
  id: string;
  text: string;
  published?: string | null;
  entities: { start: number; end: number; type: string; text: string }[];
  quotes?: { label: string; speaker?: string | null; speaker_canonical?: string | null; speaker_aliases?: string[] }[];
}

export type AnnotateActors = (article: { text: string; published: string | null }) => readonly ActorAnnotation[];

export interface Score {
  precision: number;
  recall: number;
  f1: number;
  /** Found and right, found, labelled. */
  right: number;
  found: number;
  labelled: number;
}

export interface ActorFigures {
  /** Persons and organizations named at least twice in an article. */
  actors: Score;
  persons: Score;
  organizations: Score;
  /** Each mention of a person or organization by itself, however often it is named: spans that overlap, same kind. */
  mentions: Score;
  /** Of the speakers that have a name, those who are an actor of that name: the most that attribution can reach. */
  speakers: { right: number; labelled: number; share: number };
  /** What was counted wrong, to read through: "article: missed|wrong name". */
  errors: string[];
}

interface Group {
  kind: ActorKind;
  names: string[];
  mentions: { start: number; end: number }[];
}

/**
 * Compares actors with labelled entities.
 *
 * Labelled entities of one article are joined when their folded names agree; a person's bare surname joins the full name it
 * ends, capitals join the words they are initials of. An actor and a labelled group are the same when they agree in kind and
 * at least half of the labelled mentions (recall), or half of the actor's mentions that bear any label (precision), overlap the
 * other's. An actor without any label is wrong; what is labelled as a product is neither right nor wrong. `isLabelError` leaves
 * labels out that a reader found wrong.
 */
export function evaluateActors(
  gold: readonly object[],
  annotate: AnnotateActors,
  isLabelError: (article: string, label: string) => boolean = () => false,
): ActorFigures {
  const figures: ActorFigures = {
    actors: empty(),
    persons: empty(),
    organizations: empty(),
    mentions: empty(),
    speakers: { right: 0, labelled: 0, share: 0 },
    errors: [],
  };
  const recalled = { person: [0, 0], organization: [0, 0], other: [0, 0] };
  const precise = { person: [0, 0], organization: [0, 0], other: [0, 0] };
  const mentions: Record<"found" | "labelled", [number, number]> = { found: [0, 0], labelled: [0, 0] };

  for (const article of gold as readonly GoldArticle[]) {
    if (!article.entities) continue;
    const actors = annotate({ text: article.text, published: article.published ?? null });
    const groups = joinLabels(article.entities.filter(({ text }) => !isLabelError(article.id, text)));
    const products = article.entities.filter(({ type }) => type === "Product");
    const report = (what: string, { names, kind }: { names: string[]; kind: ActorKind }) =>
      figures.errors.push(`${article.id}: ${what} ${kind} ${names.join(" / ")}`);

    for (const group of groups) {
      if (group.mentions.length < 2) continue;
      const hit = actors.some(
        (actor) => actor.kind === group.kind && shared(group, actor) * 2 >= group.mentions.length,
      );
      tally(recalled[group.kind], hit);
      if (!hit) report("missed", group);
    }
    for (const actor of actors) {
      if (actor.kind === "other" || actor.mentions.length < 2) continue;
      const told = shared(actor, { mentions: article.entities });
      const hit = told > 0 && groups.some((group) => group.kind === actor.kind && shared(actor, group) * 2 >= told);
      if (!hit && told > 0 && shared(actor, { mentions: products }) * 2 >= told) continue;
      tally(precise[actor.kind], hit);
      if (!hit) report("wrong", actor);
    }
    for (const kind of ["person", "organization"] as const) {
      const ours = actors.filter((actor) => actor.kind === kind).flatMap((actor) => actor.mentions);
      const theirs = groups.filter((group) => group.kind === kind).flatMap((group) => group.mentions);
      mentions.found[0] += shared({ mentions: ours }, { mentions: theirs });
      mentions.found[1] += ours.length - shared({ mentions: ours }, { mentions: products });
      mentions.labelled[0] += shared({ mentions: theirs }, { mentions: ours });
      mentions.labelled[1] += theirs.length;
    }
    for (const { label, speaker_canonical: name, speaker_aliases: aliases = [] } of article.quotes ?? []) {
      if (label !== "speech" || !name || !/\p{Lu}/u.test(name)) continue;
      const wanted = new Set([name, ...aliases].map(bare));
      const hit = actors.some((actor) => wanted.has(bare(actor.name)));
      figures.speakers.labelled++;
      if (hit) figures.speakers.right++;
      else figures.errors.push(`${article.id}: no actor for speaker ${name}`);
    }
  }
  figures.persons = score(precise.person, recalled.person);
  figures.organizations = score(precise.organization, recalled.organization);
  figures.actors = score(sum(precise.person, precise.organization), sum(recalled.person, recalled.organization));
  figures.mentions = score(mentions.found, mentions.labelled);
  figures.speakers.share = ratio(figures.speakers.right, figures.speakers.labelled);
  return figures;
}

/** "Edouard Philippe" and "Philippe", "SNJ" and "Syndicat national des journalistes" are one. */
function joinLabels(entities: GoldArticle["entities"]): Group[] {
  const groups = new Map<string, Group>();
  for (const { start, end, type, text } of entities) {
    if (type !== "Person" && type !== "Organization") continue;
    const kind = type === "Person" ? "person" : "organization";
    const key = `${kind} ${bare(text)}`;
    const group = groups.get(key) ?? { kind, names: [], mentions: [] };
    if (!group.names.includes(text)) group.names.push(text);
    group.mentions.push({ start, end });
    groups.set(key, group);
  }
  const fuller = new Map<string, string>();
  for (const [key, { kind }] of groups) {
    const words = key.split(" ").slice(1);
    if (kind === "person")
      for (let from = 1; from < words.length; from++) fuller.set(`${kind} ${words.slice(from).join(" ")}`, key);
    else if (words.length > 1)
      fuller.set(`${kind} ${words.map((word) => (SMALL.has(word) ? "" : word[0])).join("")}`, key);
  }
  for (const [key, group] of [...groups]) {
    const target = groups.get(fuller.get(key) ?? "");
    if (!target || target === group) continue;
    target.mentions.push(...group.mentions);
    target.names.push(...group.names);
    groups.delete(key);
  }
  return [...groups.values()];
}

const SMALL = new Set(["de", "du", "des", "la", "le", "les", "l", "d", "et", "pour"]);

/** A name without accents, case, hyphens, leading article or title: "Le Premier ministre Édouard Philippe" keeps its words. */
function bare(name: string): string {
  return foldWord(name)
    .replace(/[-'.\s]+/g, " ")
    .trim()
    .replace(/^(?:(?:le|la|les|l|un|une|m|mme|president|presidente|depute|deputee|ministre|premier) )+/, "");
}

/** How many mentions of one overlap a mention of the other. */
function shared(one: Pick<Group, "mentions">, other: Pick<Group, "mentions">): number {
  return one.mentions.filter((a) => other.mentions.some((b) => a.start < b.end && b.start < a.end)).length;
}

function tally(count: number[], hit: boolean): void {
  count[0] = (count[0] ?? 0) + (hit ? 1 : 0);
  count[1] = (count[1] ?? 0) + 1;
}

const sum = (a: number[], b: number[]) => a.map((value, index) => value + (b[index] ?? 0));
const ratio = (part: number, whole: number) => (whole ? part / whole : 0);
const empty = () => score([0, 0], [0, 0]);

function score([right = 0, found = 0]: number[], [recalled = 0, labelled = 0]: number[]): Score {
  const precision = ratio(right, found);
  const recall = ratio(recalled, labelled);
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall), right, found, labelled };
}
