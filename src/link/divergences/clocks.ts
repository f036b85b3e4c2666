import type { AnnotatedArticle, Clock } from "../../model.ts";
import { holding } from "../../text/spans.ts";
import { divergence, type Finder, readingsOf, sourcesDiffer } from "./finder.ts";

/** Minutes that "vers 10 heures" may be off. */
const ABOUT = 30;

/** Hours further apart than this, in minutes, are of two things. */
const FURTHEST = 6 * 60;

/** "8 h GMT lundi" / "minuit lundi, heure de Californie": reconciled where every reading is the same instant. */
export const clocks: Finder = ({ events, articles }) => {
  const byId = new Map(articles.map((one) => [one.article.id, one]));
  return events.flatMap((event) => {
    // "18 h" and "18 heures" on one clock are no two readings, nor are "vers 18 h" and "18 h 15".
    const same = (a: Clock, b: Clock) =>
      a.zone === b.zone &&
      minutesApart(a, b) <= (isAbout(a, byId.get(a.article)) || isAbout(b, byId.get(b.article)) ? ABOUT : 0);
    // An article that gives two hours tells of two things; an editor has said which is the event's.
    const told = event.basis === "editor" ? event.clocks : event.clocks.filter((one) => isOnly(one, event.clocks));
    const isFar = told.some((a) => told.some((b) => a.zone === b.zone && minutesApart(a, b) > FURTHEST));
    if (!sourcesDiffer(told, same) || (event.basis !== "editor" && isFar)) return [];
    const instants = new Set(told.map(({ instant, local }) => instant ?? local));
    const readings = readingsOf(told, ({ exact }) => exact);
    return [divergence("time", event.id, readings, instants.size === 1 ? "reconciled" : "open")];
  });
};

const isOnly = (clock: Clock, clocks: readonly Clock[]) =>
  clocks.every(({ article, local }) => article !== clock.article || local === clock.local);

const minutesApart = (a: Clock, b: Clock) => Math.abs(Date.parse(`${a.local}Z`) - Date.parse(`${b.local}Z`)) / 60_000;

function isAbout({ start, end }: Clock, source: AnnotatedArticle | undefined): boolean {
  return holding(source?.annotations.times ?? [], start, end)?.approximate ?? false;
}
