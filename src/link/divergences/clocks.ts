import type { AnnotatedArticle, Clock } from "../../model.ts";
import { holding } from "../../text/spans.ts";
import { reach } from "../about-hour.ts";
import { divergence, type Finder, readingsOf, sourcesDiffer } from "./finder.ts";

/** Hours further apart than this, in minutes, are of two things. */
const FURTHEST = 6 * 60;

/** "8 h GMT lundi" / "minuit lundi, heure de Californie": reconciled where every reading is the same instant. */
export const clocks: Finder = ({ events, articles }) => {
  const byId = new Map(articles.map((one) => [one.article.id, one]));
  return events.flatMap((event) => {
    // "18 h" and "18 heures" on one clock are no two readings, nor are "vers 18 h" and "18 h 15".
    const about = (one: Clock) => isAbout(one, byId.get(one.article));
    const hour = (one: Clock) => ({ minutes: Number(one.local.slice(14, 16)), approximate: about(one) });
    const same = (a: Clock, b: Clock) => a.zone === b.zone && minutesApart(a, b) <= reach(hour(a), hour(b));
    // An article that gives two hours tells of two things; an editor has said which is the event's.
    const hours = new Map<string, Set<string>>();
    for (const { article, local } of event.clocks) hours.set(article, (hours.get(article) ?? new Set()).add(local));
    const isOnly = ({ article }: Clock) => hours.get(article)?.size === 1;
    const told = event.basis === "editor" ? event.clocks : event.clocks.filter(isOnly);
    // One hour that articles repeat a thousand times is compared once.
    const say = (one: Clock) => `${one.zone} ${one.local} ${about(one)}`;
    const distinct = [...new Map(told.map((one) => [say(one), one])).values()];
    const isFar = distinct.some((a) => distinct.some((b) => a.zone === b.zone && minutesApart(a, b) > FURTHEST));
    if (!sourcesDiffer(told, say, same) || (event.basis !== "editor" && isFar)) return [];
    const instants = new Set(told.map(({ instant, local }) => instant ?? local));
    const readings = readingsOf(told, ({ exact }) => exact);
    return [divergence("time", event.id, readings, instants.size === 1 ? "reconciled" : "open")];
  });
};

const minutesApart = (a: Clock, b: Clock) => Math.abs(Date.parse(`${a.local}Z`) - Date.parse(`${b.local}Z`)) / 60_000;

function isAbout({ start, end }: Clock, source: AnnotatedArticle | undefined): boolean {
  return holding(source?.annotations.times ?? [], start, end)?.approximate ?? false;
}
