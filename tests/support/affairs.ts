import { annotate } from "../../src/annotate/index.ts";
import { link, type Relations } from "../../src/link/index.ts";
import { fr } from "../../src/locales/fr/index.ts";
import { linking } from "../../src/locales/fr/linking/index.ts";
import type { Article, EventProof, Place } from "../../src/model.ts";
import { readArticle } from "../../src/read/article.ts";
import type { Corpus } from "../../src/read/index.ts";
import { dossierSchema } from "../../src/read/schema.ts";
import type { Affair } from "../fixtures/affairs/affair.ts";

/** How many the linker found, how many of these are right, how many there are, and what was wrong or missed. */
export interface Tally {
  found: number;
  right: number;
  gold: number;
  reached: number;
  notes: string[];
}

export interface Score {
  pairs: Tally;
  groups: Tally;
  events: Tally;
  /** Of the events that several articles date, those found as one. */
  joined: Tally;
  divergences: Tally;
}

/** Links the articles of an affair with no editor, as a folder of articles alone would be. */
export function linkAffair(affair: Affair): Relations {
  const articles = affair.articles.map(({ id, publisher, published, zone, text }): Article => {
    const head = `---\npublisher: ${JSON.stringify(publisher)}\npublished: ${published}\nzone: ${zone}\n---\n`;
    const result = readArticle(id, `articles/${id}.md`, `${id}.md`, head + text, fr.layout);
    if (!("article" in result)) throw new Error(JSON.stringify(result));
    return result.article;
  });
  const blank = { file: "", exists: false, lineOf: () => 0 };
  const corpus: Corpus = {
    articles,
    dossier: { ...blank, value: dossierSchema.parse({}) },
    overrides: { ...blank, value: [] },
    explainers: {},
    history: [],
  };
  const annotated = articles.map((article) => ({ article, annotations: annotate(article.text, article, fr) }));
  return link(annotated, corpus, linking);
}

/** Counts what the linker found in one affair against what a careful reader found. */
export function scoreAffair(affair: Affair): Score {
  const found = linkAffair(affair);
  const say = ({ article, start, end }: Place) => {
    const text = [...(affair.articles.find(({ id }) => id === article)?.text ?? "")];
    return `${article}: ${text.slice(start, end).join("").replace(/\s+/g, " ").slice(0, 90)}`;
  };
  return {
    ...scoreGroups(affair, found),
    ...scoreEvents(affair, found, say),
    divergences: scoreDivergences(affair, found),
  };
}

const tally = (): Tally => ({ found: 0, right: 0, gold: 0, reached: 0, notes: [] });

function scoreGroups(affair: Affair, { utterances, quotations }: Relations) {
  const groups = tally();
  const pairs = tally();
  const gold = affair.utterances.map(({ members }) =>
    members.map(
      (member) => quotations.find((one) => touch(one, member))?.id ?? `missed ${member.article} ${member.start}`,
    ),
  );
  const together = pairsOf(gold);
  const exact = new Map(quotations.map(({ id, article, exact }) => [id, `${article} « ${exact.slice(0, 60)} »`]));
  const name = (pair: string) =>
    pair
      .split(" + ")
      .map((id) => exact.get(id) ?? id)
      .join("  +  ");
  const grouped = utterances.map((one) => one.quotations).filter((members) => members.length > 1);
  for (const members of grouped) {
    groups.found++;
    if (gold.some((one) => members.every((id) => one.includes(id)))) groups.right++;
  }
  groups.gold = gold.length;
  groups.reached = gold.filter((one) => [...pairsOf([one])].every((pair) => pairsOf(grouped).has(pair))).length;
  const predicted = pairsOf(grouped);
  pairs.found = predicted.size;
  pairs.right = [...predicted].filter((pair) => together.has(pair)).length;
  pairs.gold = together.size;
  pairs.reached = pairs.right;
  for (const pair of predicted) if (!together.has(pair)) pairs.notes.push(`wrong pair: ${name(pair)}`);
  for (const pair of together) if (!predicted.has(pair)) pairs.notes.push(`missed pair: ${name(pair)}`);
  return { groups, pairs };
}

function scoreEvents(affair: Affair, { articles, events }: Relations, say: (place: Place) => string) {
  const tallied = tally();
  const joined = tally();
  const reached = new Map<object, Set<string>>();
  const headlines = articles.flatMap(({ article, annotations: { blocks } }) =>
    blocks.filter(({ kind }) => kind === "headline").map(({ start, end }) => ({ article: article.id, start, end })),
  );
  // The answers list what happened on a day that the words give, by who tells it in running text.
  const tellings = ({ evidence }: { evidence: readonly EventProof[] }) =>
    evidence.filter((place) => place.says !== "alludes" && !headlines.some((one) => touch(one, place)));
  const told = events.filter(({ mood, basis }) => mood === "fact" && basis !== "article");
  for (const event of told) {
    const { when, title } = event;
    const evidence = tellings(event);
    if (evidence.length === 0) continue;
    tallied.found++;
    const gold = affair.events.find(
      (one) =>
        one.day === when?.slice(0, 10) && evidence.every((place) => one.evidence.some((each) => touch(place, each))),
    );
    if (!gold) {
      tallied.notes.push(`wrong event: ${when} ${title.fr} — ${evidence.map(say).join(" / ")}`);
      continue;
    }
    tallied.right++;
    const sources = reached.get(gold) ?? new Set();
    const here = new Set(evidence.map(({ article }) => article));
    reached.set(gold, here.size > sources.size ? here : sources);
  }
  for (const one of affair.events) {
    const several = new Set(one.evidence.map(({ article }) => article)).size > 1;
    const sources = reached.get(one)?.size ?? 0;
    tallied.gold++;
    if (sources > 0) tallied.reached++;
    else tallied.notes.push(`missed event: ${one.day} ${one.evidence.map(say).join(" / ")}`);
    if (!several) continue;
    joined.gold++;
    if (sources > 1) joined.reached++;
    else joined.notes.push(`not joined: ${one.day} ${one.evidence.map(say).join(" / ")}`);
  }
  const tellers = (event: (typeof told)[number]) => new Set(tellings(event).map(({ article }) => article)).size;
  joined.found = told.filter((one) => tellers(one) > 1).length;
  joined.right = joined.reached;
  return { events: tallied, joined };
}

function scoreDivergences(affair: Affair, { divergences }: Relations): Tally {
  const result = tally();
  const wordings = affair.utterances
    .filter(({ wording }) => wording)
    .map(({ members }) => ({
      kind: "wording",
      readings: members.map((member) => ({ words: "\n", places: [member] })),
    }));
  const gold = [...affair.divergences, ...wordings];
  const reached = new Set<object>();
  for (const { kind, readings, id } of divergences) {
    result.found++;
    const fitting = gold.find((one) => {
      if (one.kind !== kind) return false;
      const hit = one.readings.filter((reading) =>
        readings.some(
          ({ value, evidence }) =>
            evidence.some(({ article }) => reading.places.some((each) => each.article === article)) &&
            (value.includes(reading.words) ||
              reading.words.includes(value) ||
              (kind !== "role" && evidence.some((place) => reading.places.some((each) => touch(place, each))))),
        ),
      );
      return hit.length > 1;
    });
    if (fitting) {
      result.right++;
      reached.add(fitting);
    } else {
      result.notes.push(`wrong divergence: ${id}: ${readings.map(({ value }) => value.slice(0, 60)).join(" / ")}`);
    }
  }
  result.gold = gold.length;
  result.reached = reached.size;
  for (const one of gold)
    if (!reached.has(one))
      result.notes.push(
        `missed ${one.kind}: ${one.readings.map(({ words, places: [first] }) => words || `${first?.article}@${first?.start}`).join(" / ")}`,
      );
  return result;
}

function touch(a: Place, b: Place): boolean {
  return a.article === b.article && a.start < b.end && b.start < a.end;
}

function pairsOf(groups: readonly (readonly string[])[]): Set<string> {
  return new Set(
    groups.flatMap((group) => group.flatMap((a, i) => group.slice(i + 1).map((b) => [a, b].sort().join(" + ")))),
  );
}
