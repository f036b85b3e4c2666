import { annotate } from "../../src/annotate/index.ts";
import { fr } from "../../src/locales/fr/index.ts";
import type { TimeExpression } from "../../src/model.ts";
import { isRight, type TimeCase } from "./timeCases.ts";

/** A labelled document: every time expression of a text, TIMEX3 values. Offsets are code points. */
export interface TimeDocument {
  doc: string;
  text: string;
  reference: string;
  timexes: { start: number; end: number; text: string; type: string; value: string | null }[];
}

/** An article of quotes.jsonl that carries times; its intervals end inclusively. */
export interface TimedArticle {
  id: string;
  text: string;
  published: string;
  times?: {
    start: number;
    end: number;
    text: string;
    value: string | null;
    kind: string;
    part?: string;
    mod?: string;
  }[];
}

export interface Score {
  precision: number;
  recall: number;
  f1: number;
  hits: number;
}

export interface DocumentFigures {
  gold: number;
  predicted: number;
  strict: Score;
  relaxed: Score;
  value: Score;
  misses: string[];
}

export interface CaseFigures {
  cases: number;
  found: number;
  right: number;
  bySource: Readonly<Record<string, { cases: number; right: number }>>;
  misses: string[];
}

/** score_time_cases.py: each case's expression, read in its own sentence against its own reference. */
export function scoreTimeCases(cases: readonly TimeCase[]): CaseFigures {
  const figures: CaseFigures = { cases: cases.length, found: 0, right: 0, bySource: {}, misses: [] };
  const bySource: Record<string, { cases: number; right: number }> = {};
  for (const one of cases) {
    const found = timeAt(readTimes(one.text, one.reference), one);
    const right = isRight(one, found?.value ?? null);
    const source = bySource[one.source] ?? { cases: 0, right: 0 };
    bySource[one.source] = source;
    source.cases++;
    if (found?.value) figures.found++;
    if (right) {
      figures.right++;
      source.right++;
    } else {
      figures.misses.push(
        `${one.id} ${one.expression} → ${found ? `[${found.text}] ${found.value}` : "nothing"}, expected ${JSON.stringify(one.expected)}`,
      );
    }
  }
  return { ...figures, bySource };
}

/** score_time_documents.py: strict, relaxed and value over whole documents. */
export function scoreTimeDocuments(documents: readonly TimeDocument[]): DocumentFigures {
  return compare(
    documents.map(({ doc, text, reference, timexes }) => ({
      id: doc,
      gold: timexes,
      found: readTimes(text, reference).map((time) => ({ ...time, value: asTimex(time) })),
    })),
  );
}

/** The same three figures on the dated articles, values in their own notation. */
export function scoreArticleTimes(articles: readonly TimedArticle[]): DocumentFigures {
  return compare(
    articles.flatMap(({ id, text, published, times }) =>
      times
        ? [
            {
              id,
              gold: times.map((time) => ({
                ...time,
                value: time.value && time.part ? `${time.value} ${time.part}` : time.value,
              })),
              found: readTimes(text, published).map((time) => ({ ...time, value: asInclusive(time) })),
            },
          ]
        : [],
    ),
  );
}

/**
 * Of several times inside one labelled expression ("le 2 mars à 5h du matin" as two), the most exact stands for it: that
 * which covers it most, and a clock time before a day.
 */
export function timeAt(times: readonly TimeExpression[], span: { start: number; end: number }): TimeExpression | null {
  const overlap = (time: TimeExpression) => Math.min(time.end, span.end) - Math.max(time.start, span.start);
  const inside = times.filter((time) => overlap(time) > 0);
  const clock = inside.filter((time) => time.local !== null && time.start >= span.start && time.end <= span.end);
  const candidates = clock.length > 0 ? clock : inside;
  return candidates.toSorted((a, b) => overlap(b) - overlap(a) || a.start - b.start)[0] ?? null;
}

function readTimes(text: string, published: string): TimeExpression[] {
  return annotate(text, { published, zone: null }, fr).times;
}

/** TIMEX3 has no open intervals: a bound is written as the date that bounds it; a decade as three digits. */
function asTimex({ value }: TimeExpression): string | null {
  if (value === null) return null;
  const [from = "", to] = value.split("/");
  if (to === undefined) return value;
  if (from === "..") return to;
  if (to === "..") return from;
  if (/^\d{3}0$/.test(from) && Number(to) - Number(from) === 10) return from.slice(0, 3);
  return value;
}

/** Our intervals end with the first moment outside, the articles' with the last inside; their nights are intervals, and their seasons EDTF. */
function asInclusive({ value }: TimeExpression): string | null {
  if (value === null) return null;
  const night = /^(\d{4}-\d\d-\d\d)TNI$/.exec(value);
  if (night?.[1]) return `${night[1]}/${shiftDay(night[1], 1)} NI`;
  const part = /^(\d{4}-\d\d-\d\d)T(MO|MI|AF|EV)$/.exec(value);
  if (part) return `${part[1]} ${part[2]}`;
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value);
  if (season) return `${season[1]}-${21 + ["SP", "SU", "FA", "WI"].indexOf(season[2] ?? "")}`;
  const [from = "", to = ""] = value.split("/");
  return /^\d{4}-\d\d-\d\d$/.test(to) && from !== ".." ? `${from}/${shiftDay(to, -1)}` : value;
}

function shiftDay(day: string, by: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, date + by)).toISOString().slice(0, 10);
}

interface Labelled {
  start: number;
  end: number;
  text: string;
  value: string | null;
}

function compare(
  documents: readonly { id: string; gold: readonly Labelled[]; found: readonly Labelled[] }[],
): DocumentFigures {
  let gold = 0;
  let predicted = 0;
  const hits = { strict: 0, relaxed: 0, value: 0 };
  const misses: string[] = [];
  for (const document of documents) {
    const found = document.found.toSorted((a, b) => a.start - b.start);
    gold += document.gold.length;
    predicted += found.length;
    const used = new Set<number>();
    for (const label of document.gold) {
      const index = best(label, found, used);
      const match = found[index];
      if (!match) {
        misses.push(`${document.id} missed [${label.text}] ${label.value}`);
        continue;
      }
      used.add(index);
      const strict = match.start === label.start && match.end === label.end;
      const same = match.value !== null && match.value === label.value;
      hits.relaxed++;
      if (strict) hits.strict++;
      if (same) hits.value++;
      if (!strict || !same)
        misses.push(`${document.id} [${label.text}] ${label.value} read as [${match.text}] ${match.value}`);
    }
    found.forEach((time, index) => {
      if (!used.has(index)) misses.push(`${document.id} invented [${time.text}] ${time.value}`);
    });
  }
  const score = (count: number): Score => ({
    precision: count / predicted,
    recall: count / gold,
    f1: (2 * count) / (predicted + gold),
    hits: count,
  });
  return {
    gold,
    predicted,
    strict: score(hits.strict),
    relaxed: score(hits.relaxed),
    value: score(hits.value),
    misses,
  };
}

function best(label: Labelled, found: readonly Labelled[], used: ReadonlySet<number>): number {
  let chosen = -1;
  let most = 0;
  found.forEach((time, index) => {
    const overlap = Math.min(time.end, label.end) - Math.max(time.start, label.start);
    if (!used.has(index) && overlap > most) {
      chosen = index;
      most = overlap;
    }
  });
  return chosen;
}
