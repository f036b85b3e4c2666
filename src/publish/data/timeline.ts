import type { Dossier, DossierEvent } from "../../model.ts";
import type { SiteFile } from "../file.ts";
import { dateOrder } from "../format/dates.ts";
import { LANGUAGES, type Language } from "../messages/language.ts";
import { say } from "../render.tsx";
import { compare } from "./order.ts";

/** What we fill of TimelineJS's JSON (timeline.knightlab.com/docs/json-format.html). Its text is HTML. */
interface Slide {
  unique_id: string;
  start_date: TimelineDate;
  end_date?: TimelineDate;
  text: { headline: string; text: string };
}

interface TimelineDate {
  year: string;
  month?: string;
  day?: string;
  hour?: string;
  minute?: string;
}

/** data/timeline.json and timeline-fr.json: the events of which a date is known, in order. What has none has no place on a line. */
export function timelineFiles(dossier: Dossier): SiteFile[] {
  const events = [...dossier.events].sort((a, b) => compare(dateOrder(a.when), dateOrder(b.when)));
  return LANGUAGES.map((lang) => {
    const text = (title: string, more: string | null) => ({ headline: asHtml(title), text: asHtml(more ?? "") });
    const timeline = {
      title: { text: text(say(dossier.site.title, lang) ?? "", say(dossier.site.summary, lang)) },
      events: events.flatMap((event) => slide(event, lang, text)),
    };
    const path = lang === LANGUAGES[0] ? "data/timeline.json" : `data/timeline-${lang}.json`;
    return { path, content: `${JSON.stringify(timeline, null, 2)}\n` };
  });
}

function slide(
  event: DossierEvent,
  lang: Language,
  text: (title: string, more: string | null) => Slide["text"],
): Slide[] {
  const [start, end] = (event.when ?? "").split("/").map(timelineDate);
  if (!start) return [];
  return [
    {
      unique_id: event.id,
      start_date: start,
      ...(end ? { end_date: end } : {}),
      text: text(say(event.title, lang) ?? event.id, say(event.description, lang)),
    },
  ];
}

/** "2021-01-09TEV" → {year: "2021", month: "01", day: "09"}; "2021-01-11T08:00Z" with its hour, as the world's clock has it. */
function timelineDate(edtf: string): TimelineDate | null {
  const found = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2})(?::(\d{2}))?)?)?)?(?=[T~?%Z+-]|$)/.exec(edtf);
  if (!found) return null;
  const [, year = "", month, day, hour, minute] = found;
  return { year, ...(month && { month }), ...(day && { day }), ...(hour && { hour }), ...(minute && { minute }) };
}

function asHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
