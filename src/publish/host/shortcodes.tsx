import type { ShortcodeContext, UserConfig } from "@11ty/eleventy";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { certainty, Speakers } from "../../../_includes/components/attribution.tsx";
import { EventTitle } from "../../../_includes/components/event-title.tsx";
import { When } from "../../../_includes/components/when.tsx";
import type { DossierEvent, Quotation } from "../../model.ts";
import { DossierError } from "../../read/problem.ts";
import { withoutMarks } from "../../text/markdown.ts";
import { dateInWords } from "../format/dates.ts";
import type { PageContext } from "../page.ts";
import { plainSourceName, sourceDate } from "../pages/source-name.ts";
import { contextOf, languageFor, linkFrom } from "./address.ts";
import { find, guestOf } from "./find.ts";
import type { Guest, Guests } from "./guests.ts";

/** What a shortcode is written with shows: which dossier it is of, and the view of it. */
interface Shown {
  guest: Guest;
  view: (context: PageContext) => VNode;
  lang: unknown;
}

/** The shortcodes of the maker's own pages. Each takes what it shows, then the language; only what the guard lets out is in the model. */
const SHORTCODES: Readonly<Record<string, (guests: Guests, ...given: readonly unknown[]) => Shown>> = {
  dossierQuote(guests, id, lang) {
    const { guest, record } = find("quotation", id, guests);
    return { guest, lang, view: (context) => <QuoteFigure quotation={record} context={context} /> };
  },
  dossierActor(guests, id, lang) {
    const { guest, record } = find("actor", id, guests);
    const view = ({ to }: PageContext) => (
      <a class="dossier-actor" href={to(`actors/${record.id}.html`)}>
        {record.name}
      </a>
    );
    return { guest, lang, view };
  },
  dossierEvent(guests, id, lang) {
    const { guest, record } = find("event", id, guests);
    return { guest, lang, view: (context) => <EventInLine event={record} context={context} /> };
  },
  dossierChronology(guests, most, lang, prefix) {
    const guest = guestOf(prefix, guests);
    return { guest, lang, view: (context) => <Chronology most={most} context={context} /> };
  },
};

export function addShortcodes(config: UserConfig, guests: Guests): void {
  for (const [name, show] of Object.entries(SHORTCODES)) {
    config.addShortcode(name, function (this: ShortcodeContext, ...given: readonly unknown[]) {
      const { guest, lang, view } = told(this, name, () => show(guests, ...given));
      const context = contextOf(guest, languageFor(guest.dossier(), this, lang), linkFrom(this, config));
      return renderToString(view(context));
    });
  }
  config.addFilter("dossierWhen", function (this: ShortcodeContext, when: unknown, lang: unknown) {
    const [first] = guests.values();
    if (first === undefined) return "";
    const context = contextOf(first, languageFor(first.dossier(), this, lang));
    return typeof when === "string" ? dateInWords(when, context.lang) : context.t.date.unknown;
  });
}

/** @throws DossierError with the maker's page and the shortcode before what is wrong */
function told<Result>({ page }: ShortcodeContext, name: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    const message = `${name}: ${(error as Error).message}`;
    throw new DossierError([{ file: page?.inputPath ?? "A page", line: null, message }]);
  }
}

/** The words as the article prints them, then who says them, how sure that is, where and when. */
function QuoteFigure({ quotation, context }: { quotation: Quotation; context: PageContext }) {
  const { t, to } = context;
  const { article, exact, id, lang } = quotation;
  const degree = certainty(quotation);
  const date = sourceDate(article, context);
  return (
    <figure class="dossier-quote" data-id={id}>
      <blockquote lang={lang} cite={to(`quotes/${id}.html`)}>
        <p>
          <a href={to(`quotes/${id}.html`)}>{withoutMarks(exact)}</a>
        </p>
      </blockquote>
      <figcaption>
        <Speakers quotation={quotation} context={context} />
        {degree === "likely" && <span class="dossier-certainty"> ({t.certainty.likely.toLowerCase()})</span>}
        {", "}
        <a class="dossier-source" href={to(`sources/${article}.html`)}>
          {plainSourceName(article, context)}
          {date !== null && `, ${date}`}
        </a>
      </figcaption>
    </figure>
  );
}

/** When, what, and how many sources tell it. */
function EventInLine({ event, context }: { event: DossierEvent; context: PageContext }) {
  const { t, to } = context;
  return (
    <span class="dossier-event" data-id={event.id}>
      <When value={event.when} context={context} within />
      {!event.certain && <span class="dossier-certainty"> ({t.date.uncertain})</span>}
      {t.colon}
      <a href={to(`chronology.html#e-${event.id}`)}>
        <EventTitle event={event} context={context} />
      </a>{" "}
      <small>({t.count.sources(new Set(event.evidence.map(({ article }) => article)).size)})</small>
    </span>
  );
}

/** The events in their order; of many, those that matter most. */
function Chronology({ most, context }: { most: unknown; context: PageContext }) {
  const { events } = context.dossier;
  const bound = typeof most === "number" ? most : events.length;
  const kept = new Set([...events].sort((a, b) => b.weight - a.weight).slice(0, bound));
  return (
    <ol class="dossier-chronology">
      {events
        .filter((event) => kept.has(event))
        .map((event) => (
          <li key={event.id}>
            <EventInLine event={event} context={context} />
          </li>
        ))}
    </ol>
  );
}
