/**
 * Press articles that nobody tuned the engine on, each with its gold (tests/fixtures/unseen/README.md).
 * The thresholds stand a little under the figures of the day, so that a regression fails.
 * `UNSEEN_ERRORS=1 npx vitest run tests/annotate/unseen.test.ts` lists every error with its sentence.
 */
import { describe, expect, it } from "vitest";
import { annotate } from "../../src/annotate/index.ts";
import { fr } from "../../src/locales/fr/index.ts";
import type { Annotations, QuotationAnnotation, Span, TimeExpression } from "../../src/model.ts";
import { type GoldArticle, type GoldSpan, readGold } from "../fixtures/unseen/gold.ts";

const articles = readGold();

const count = {
  ...{ hit: 0, missed: 0, extra: 0, named: 0, goldNamed: 0, given: 0, right: 0, invented: 0, kind: 0 },
  ...{ via: 0, goldVia: 0, times: 0, timesFound: 0, timesRight: 0, actors: 0, actorsFound: 0, actorKinds: 0 },
};
const errors: string[] = [];
for (const article of articles) {
  const found = annotate(article.text, { published: article.published, zone: article.zone }, fr);
  scoreQuotations(article, found);
  scoreTimes(article, found);
  scoreActors(article, found);
}

const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
const precision = ratio(count.hit, count.hit + count.extra);
const recall = ratio(count.hit, count.hit + count.missed);
const figures = {
  spanPrecision: precision,
  spanRecall: recall,
  spanF1: ratio(2 * precision * recall, precision + recall),
  attributionPrecision: ratio(count.right, count.given + count.invented),
  attributionCoverage: ratio(count.given, count.named),
  endToEnd: ratio(count.right, count.goldNamed),
  kindAccuracy: ratio(count.kind, count.hit),
  viaRecall: ratio(count.via, count.goldVia),
  timeAccuracy: ratio(count.timesRight, count.times),
  actorRecall: ratio(count.actorsFound, count.actors),
};

/** A little under what was measured when the line was last edited. */
const THRESHOLDS: Record<keyof typeof figures, number> = {
  spanPrecision: 0.96,
  spanRecall: 0.975,
  spanF1: 0.97,
  attributionPrecision: 0.96,
  attributionCoverage: 0.945,
  endToEnd: 0.92,
  kindAccuracy: 0.98,
  viaRecall: 0.9,
  timeAccuracy: 0.96,
  actorRecall: 0.97,
};

describe("articles the engine has not seen", () => {
  const lines = Object.entries(figures).map(([name, value]) => `${name.padEnd(22)}${value.toFixed(3)}`);
  console.log(`${articles.length} articles\n${lines.join("\n")}\n${JSON.stringify(count)}`);
  if (process.env.UNSEEN_ERRORS) console.log(errors.join("\n"));

  it.each(Object.keys(THRESHOLDS) as (keyof typeof figures)[])("%s", (name) => {
    expect(figures[name]).toBeGreaterThanOrEqual(THRESHOLDS[name]);
  });
});

function scoreQuotations(article: GoldArticle, found: Annotations): void {
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
      report(article, want, "missed", show(gold.speakers), near ? `other span «${near.quotation.exact}»` : "nothing");
      continue;
    }
    used.add(hit);
    count.hit++;
    count.named += Number(known);
    scoreSpeaker(article, gold, hit, known, unnamed);
    count.kind += Number(hit.kind === gold.kind);
    if (hit.kind !== gold.kind) report(article, want, "kind", gold.kind, hit.kind);
    if (gold.via === "") continue;
    const via = fold(hit.via ?? "") === fold(gold.via);
    count.via += Number(via);
    if (!via) report(article, want, "via", gold.via, String(hit.via));
  }
  const neither = article.spans.filter((span) => span.label === "D");
  for (const { quotation, span } of predicted) {
    if (used.has(quotation) || neither.some((other) => overlap(span, trimmed(article.text, other)))) continue;
    count.extra++;
    report(article, span, "extra", "not speech", `${quotation.speakerNames.join(" & ")} [${quotation.reason}]`);
  }
}

function scoreSpeaker(
  a: GoldArticle,
  gold: GoldSpan,
  hit: QuotationAnnotation,
  known: boolean,
  unnamed: boolean,
): void {
  const names = hit.speakerNames;
  const got = `${names.join(" & ") || "nobody"} [${hit.speaker?.text ?? "-"}; ${hit.reason}]`;
  if (unnamed) return;
  if (names.length === 0) {
    if (known) report(a, gold, "no speaker", show(gold.speakers), got);
    return;
  }
  count.given += Number(known);
  count.invented += Number(!known);
  const right =
    known &&
    names.length === gold.speakers.length &&
    gold.speakers.every((accepted) => names.some((name) => accepted.map(fold).includes(fold(name))));
  count.right += Number(right);
  if (!right) report(a, gold, "wrong speaker", show(gold.speakers), got);
}

function scoreTimes(article: GoldArticle, found: Annotations): void {
  for (const gold of article.times) {
    count.times++;
    const over = found.times.filter((time) => overlap(time, gold));
    count.timesFound += Number(over.length > 0);
    const right = over.some((time) => gold.values.some((value) => sameValue(time, value)));
    count.timesRight += Number(right);
    const got = over.map((time) => `${time.text} = ${time.value}`).join("; ");
    if (!right) report(article, gold, "time", gold.values.join(" | "), got || "nothing");
  }
}

function scoreActors(article: GoldArticle, found: Annotations): void {
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

function report(article: GoldArticle, span: Span, error: string, expected: string, found: string): void {
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
