import { annotate } from "../../src/annotate/index.ts";
import { fr } from "../../src/locales/fr/index.ts";
import type { Annotations, QuotationAnnotation, Span, TimeExpression } from "../../src/model.ts";
import type { GoldArticle, GoldSpan } from "../fixtures/unseen/gold.ts";

/** What the engine makes of articles beside their gold: counts, and every error with its sentence. */
export interface Score {
  count: Record<keyof typeof NOTHING, number>;
  errors: string[];
}

const NOTHING = {
  ...{ hit: 0, missed: 0, extra: 0, named: 0, goldNamed: 0, given: 0, right: 0, invented: 0, kind: 0 },
  ...{ via: 0, goldVia: 0, times: 0, timesFound: 0, timesRight: 0, actors: 0, actorsFound: 0, actorKinds: 0 },
};

export function scoreArticles(articles: readonly GoldArticle[]): Score {
  const score: Score = { count: { ...NOTHING }, errors: [] };
  for (const article of articles) {
    const found = annotate(article.text, { published: article.published, zone: article.zone }, fr);
    scoreQuotations(score, article, found);
    scoreTimes(score, article, found);
    scoreActors(score, article, found);
  }
  return score;
}

function scoreQuotations(score: Score, article: GoldArticle, found: Annotations): void {
  const { count } = score;
  const predicted = found.quotations.map((quotation) => ({ quotation, span: trimmed(article.text, quotation) }));
  const used = new Set<QuotationAnnotation>();
  for (const gold of article.spans.filter((span) => span.label === "Q")) {
    const want = trimmed(article.text, gold);
    const unnamed = gold.speakers.some(([name]) => /^\p{Ll}/u.test(name ?? ""));
    const known = gold.speakers.length > 0 && !unnamed;
    count.goldNamed += Number(known);
    count.goldVia += Number(gold.via !== "");
    const hit = predicted.find(({ span, quotation }) => same(span, want) && !used.has(quotation))?.quotation;
    if (!hit) {
      count.missed++;
      const near = predicted.find(({ span }) => overlap(span, want));
      report(
        score.errors,
        article,
        want,
        "missed",
        show(gold.speakers),
        near ? `other span «${near.quotation.exact}»` : "nothing",
      );
      continue;
    }
    used.add(hit);
    count.hit++;
    count.named += Number(known);
    scoreSpeaker(score, article, gold, hit, known, unnamed);
    count.kind += Number(hit.kind === gold.kind);
    if (hit.kind !== gold.kind) report(score.errors, article, want, "kind", gold.kind, hit.kind);
    if (gold.via === "") continue;
    const via = fold(hit.via ?? "") === fold(gold.via);
    count.via += Number(via);
    if (!via) report(score.errors, article, want, "via", gold.via, String(hit.via));
  }
  const neither = article.spans.filter((span) => span.label === "D");
  for (const { quotation, span } of predicted) {
    if (used.has(quotation) || neither.some((other) => overlap(span, trimmed(article.text, other)))) continue;
    count.extra++;
    report(
      score.errors,
      article,
      span,
      "extra",
      "not speech",
      `${quotation.speakerNames.join(" & ")} [${quotation.reason}]`,
    );
  }
}

function scoreSpeaker(
  score: Score,
  a: GoldArticle,
  gold: GoldSpan,
  hit: QuotationAnnotation,
  known: boolean,
  unnamed: boolean,
): void {
  const { count } = score;
  const names = hit.speakerNames;
  const got = `${names.join(" & ") || "nobody"} [${hit.speaker?.text ?? "-"}; ${hit.reason}]`;
  if (unnamed) return;
  if (names.length === 0) {
    if (known) report(score.errors, a, gold, "no speaker", show(gold.speakers), got);
    return;
  }
  count.given += Number(known);
  count.invented += Number(!known);
  const right =
    known &&
    names.length === gold.speakers.length &&
    gold.speakers.every((accepted) => names.some((name) => accepted.map(fold).includes(fold(name))));
  count.right += Number(right);
  if (!right) report(score.errors, a, gold, "wrong speaker", show(gold.speakers), got);
}

function scoreTimes({ count, errors }: Score, article: GoldArticle, found: Annotations): void {
  for (const gold of article.times) {
    count.times++;
    const over = found.times.filter((time) => overlap(time, gold));
    count.timesFound += Number(over.length > 0);
    const right = over.some((time) => gold.values.some((value) => sameValue(time, value)));
    count.timesRight += Number(right);
    const got = over.map((time) => `${time.text} = ${time.value}`).join("; ");
    if (!right) report(errors, article, gold, "time", gold.values.join(" | "), got || "nothing");
  }
}

function scoreActors({ count, errors }: Score, article: GoldArticle, found: Annotations): void {
  for (const gold of article.actors) {
    count.actors++;
    const accepted = gold.names.map(fold);
    const hit = found.actors.find((actor) =>
      [actor.name, ...actor.names].some((name) => accepted.includes(fold(name))),
    );
    count.actorsFound += Number(hit !== undefined);
    count.actorKinds += Number(hit?.kind === gold.kind);
    if (hit?.kind === gold.kind) continue;
    errors.push(`actor | ${article.file} | ${gold.names[0]} | expected ${gold.kind} | found ${hit?.kind ?? "nothing"}`);
  }
}

/** Without an offset in the gold, the wall clock counts; with one, the instant. */
function sameValue(time: TimeExpression, gold: string): boolean {
  if (/T\d\d:\d\d(Z|[+-]\d\d:\d\d)$/.test(gold)) return Date.parse(time.value ?? "") === Date.parse(gold);
  const wall = (value: string | null) => value?.replace(/(?<=T\d\d:\d\d)(Z|[+-]\d\d:\d\d)/g, "") ?? null;
  return wall(time.value) === gold || (time.local !== null && wall(time.local) === gold);
}

/** Spaces and punctuation at either end count for nothing. */
function trimmed(text: string, { start, end }: Span): Span {
  const edge = /[\s"«»“”‹›‘'’,.;:!?…]/;
  while (start < end && edge.test(text.charAt(start))) start++;
  while (end > start && edge.test(text.charAt(end - 1))) end--;
  return { start, end };
}

function fold(name: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  return plain.replace(/^(m|mme|mlle|dr|me|le|la|les|l|un|une|des|du|ce|cet|cette|ces) /, "");
}

function report(
  errors: string[],
  article: GoldArticle,
  span: Span,
  error: string,
  expected: string,
  found: string,
): void {
  const line = article.text.slice(Math.max(0, span.start - 130), span.end + 90).replace(/\s+/g, " ");
  const words = article.text.slice(span.start, span.end).replace(/\s+/g, " ");
  errors.push(`${error} | ${article.file} | ${words} | expected ${expected} | found ${found} | …${line}…`);
}

function show(speakers: string[][]): string {
  return speakers.map((names) => names[0]).join(" & ") || "nobody";
}

function same(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
