import type { AnnotatedArticle, DatePrecision, DossierEvent, Place } from "../model.ts";
import { writtenBlocks } from "../read/blocks.ts";
import type { EditorFile } from "../read/index.ts";
import type { Problem } from "../read/problem.ts";
import type { DossierInput, SelectorInput } from "../read/schema.ts";
import { codePoints } from "../text/codepoints.ts";
import { slug } from "../text/fold.ts";
import { localise } from "../text/localise.ts";
import { anchor } from "../text/selector.ts";
import type { ActorIndex } from "./actors.ts";
import { byPlace } from "./actors.ts";
import { append } from "./append.ts";
import { readClocks } from "./clocks.ts";

/** The events of dossier.yaml, anchored in the articles; without any, the dated statements of the articles. */
export function linkEvents(
  articles: readonly AnnotatedArticle[],
  dossier: EditorFile<DossierInput>,
  index: ActorIndex,
): { events: DossierEvent[]; problems: Problem[] } {
  const byId = new Map(articles.map((one) => [one.article.id, one]));
  const problems: Problem[] = [];
  const listed = dossier.value.events;
  const taken = new Set<string>();
  const events = listed.map((input, at): DossierEvent => {
    const tell = (path: PropertyKey[], message: string) =>
      problems.push({
        file: dossier.file,
        line: dossier.lineOf(["events", at, ...path]),
        message: `event ${input.id}: ${message}`,
      });
    if (taken.has(input.id)) tell(["id"], "expected an id of its own, found it twice. Rename one.");
    taken.add(input.id);
    input.actors.forEach((id, n) => {
      if (!index.actors.some((actor) => actor.id === id))
        tell(["actors", n], `expected the id of an actor, found "${id}". Add it to actors, or mend the id.`);
    });
    const evidence = input.evidence.flatMap((selector, n) =>
      find(selector, byId, (message) => tell(["evidence", n, "quote"], message)),
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
    return {
      id: input.id,
      title: localise(input.title),
      when: input.when,
      precision: precisionOf(input.when),
      certain: input.certain,
      actors: [...input.actors].sort(),
      description: input.description === undefined ? null : localise(input.description),
      evidence: evidence.sort(byPlace),
      clocks,
    };
  });
  const all = listed.length > 0 ? events : statedEvents(articles, index, byId);
  return { events: all.sort(chronologically), problems };
}

function find(
  selector: SelectorInput,
  byId: ReadonlyMap<string, AnnotatedArticle>,
  tell: (message: string) => void,
): Place[] {
  const source = byId.get(selector.article);
  if (!source) {
    tell(`expected the id of an article (${[...byId.keys()].join(", ")}), found "${selector.article}".`);
    return [];
  }
  const { text } = source.article;
  const found = anchor(text, { exact: selector.quote, prefix: selector.prefix, suffix: selector.suffix });
  if ("start" in found) {
    const start = codePoints(text.slice(0, found.start));
    return [{ article: selector.article, start, end: start + codePoints(text.slice(found.start, found.end)) }];
  }
  const mend =
    found.found === 0
      ? "Copy the words from the article, letter for letter."
      : "Add prefix: or suffix: with the words around it.";
  tell(
    `expected words that stand once in article ${selector.article}, found them ${found.found} times: "${selector.quote}". ${mend}`,
  );
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

/** "2021-01-11T08:00Z" → minute; "2021-01-09TEV" → part-of-day; "2018" → year; "2021-01-06/2021-01-10" → interval. */
export function precisionOf(when: string | null): DatePrecision {
  if (when === null) return "unknown";
  if (when.includes("/")) return "interval";
  if (/T\d/.test(when)) return "minute";
  if (/T[A-Z]/.test(when)) return "part-of-day";
  if (/W/.test(when)) return "week";
  return when.length >= 10 ? "day" : when.length >= 7 ? "month" : "year";
}

/**
 * Without an editor: each sentence that gives one certain day and names an actor is a statement about that day; those of the
 * same day about the same actors are one event. The title names them; the evidence tells.
 */
function statedEvents(
  articles: readonly AnnotatedArticle[],
  index: ActorIndex,
  byId: ReadonlyMap<string, AnnotatedArticle>,
): DossierEvent[] {
  const names = new Map(index.actors.map(({ id, name }) => [id, name]));
  const groups = new Map<string, { when: string; actors: string[]; evidence: Place[] }>();
  const mentions = new Map<string, { id: string; start: number; end: number }[]>();
  for (const actor of index.actors) {
    if (actor.kind === "other") continue;
    for (const { article, start, end } of actor.mentions) append(mentions, article, { id: actor.id, start, end });
  }
  for (const { article, annotations } of articles) {
    const written = writtenBlocks(annotations.blocks);
    const here = mentions.get(article.id) ?? [];
    for (const sentence of annotations.sentences) {
      if (
        !written.some(
          ({ start, end, kind }) =>
            kind !== "heading" && kind !== "headline" && start <= sentence.start && sentence.end <= end,
        )
      )
        continue;
      const within = ({ start, end }: { start: number; end: number }) => start >= sentence.start && end <= sentence.end;
      const days = annotations.times.filter(
        (time) =>
          within(time) && time.certain && /^\d{4}-\d{2}-\d{2}/.test(time.value ?? "") && time.type !== "DURATION",
      );
      const values = [...new Set(days.map(({ value }) => value ?? ""))];
      const when = values[0];
      const actors = [...new Set(here.filter(within).map(({ id }) => id))].sort().slice(0, 4);
      if (values.length !== 1 || when === undefined || actors.length === 0) continue;
      if (
        annotations.quotations.some((quotation) =>
          days.some((day) => day.start >= quotation.start && day.end <= quotation.end),
        )
      )
        continue;
      const key = `${when.slice(0, 10)} ${actors.join(" ")}`;
      const group = groups.get(key) ?? { when, actors, evidence: [] };
      group.evidence.push({ article: article.id, start: sentence.start, end: sentence.end });
      groups.set(key, group);
    }
  }
  return [...groups.values()].map(({ when, actors, evidence }) => {
    const listed = actors.map((id) => names.get(id) ?? id).join(", ");
    const value = when.replace(/\/.*/, "");
    return {
      id: `${slug(value.slice(0, 10))}-${actors.join("-")}`,
      title: { en: listed, fr: listed },
      when: value,
      precision: precisionOf(value),
      certain: true,
      actors,
      description: null,
      evidence: evidence.sort(byPlace),
      clocks: readClocks(evidence, byId),
    };
  });
}
