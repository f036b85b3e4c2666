import type { DossierEvent, Telling } from "../../src/model.ts";
import { extent } from "../../src/publish/format/extent.ts";
import { densest, isInside, type Window } from "../../src/publish/format/window.ts";
import type { PageContext } from "../../src/publish/page.ts";
import { inOrder } from "../../src/publish/pages/days.ts";
import { mostTold } from "../../src/publish/pages/most-told.ts";
import { sourceLabel, sourceName } from "../../src/publish/pages/source-name.ts";
import { EventTitle } from "./event-title.tsx";
import { Section } from "./section.tsx";
import { SourceMark, SourceShape } from "./source-mark.tsx";
import { Days, Span } from "./span.tsx";
import { When } from "./when.tsx";

/** More columns than this do not fit a page: the sources are counted instead. */
const COLUMNS = 12;
/** More rows than this say nothing at a glance: the events that most sources tell stand for the others. */
const ROWS = 24;
/** Where the sources are counted, fewer rows than this show nothing that the list of events does not. */
const FEW = 6;

/**
 * When each event fell, in words or drawn to scale (the wider the bar, the less the sources tell), and which sources tell it.
 * Left out where there is too little to compare: of many sources, those events that several of them tell are shown.
 */
export function EventTable({ context, scaled }: { context: PageContext; scaled: boolean }) {
  const { dossier, t, to } = context;
  const { sources } = dossier;
  const counted = sources.length > COLUMNS;
  const compared = dossier.events.filter((event) => !counted || tellersOf(event).size > 1);
  const events = inOrder(mostTold(compared, ROWS), context);
  if (events.length < (counted ? FEW : 2) || !events.some((event) => tellersOf(event).size > 1)) return null;
  const extents = events.flatMap(({ when }) => (when === null ? [] : (extent(when) ?? [])));
  const window = scaled ? densest(extents) : null;
  return (
    <Section
      id="hours"
      title={t.home.hours}
      intro={window === null ? t.home.toldIntro : t.home.hoursIntro(context.records.hasInstants)}
    >
      <div class="table-frame">
        <table class={window === null ? "event-table event-table-words" : "event-table"}>
          <caption class="unseen">{t.home.hours}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span class="unseen">{t.home.event}</span>
              </th>
              <th scope="col" class="event-table-when">
                <span class="unseen">{t.home.when}</span>
                {window !== null && <Days window={window} lang={context.lang} />}
              </th>
              {counted ? (
                <th scope="col" class="event-table-count">
                  {t.nav.sources}
                </th>
              ) : (
                sources.map(({ id }) => (
                  <th scope="col" key={id} class="event-table-source">
                    <SourceMark id={id} context={context} show="compact" />
                    <span class="event-table-name" lang={sourceName(id, context).lang ?? undefined} aria-hidden="true">
                      {sourceName(id, context).words}
                    </span>
                  </th>
                ))
              )}
            </tr>
          </thead>
          <tbody>
            {events.map((event) => (
              <Row key={event.id} event={event} window={window} counted={counted} context={context} />
            ))}
          </tbody>
        </table>
      </div>
      {events.length < dossier.events.length && (
        <p class="more">
          <a href={to("chronology.html")}>{t.home.allEvents(dossier.events.length)}</a>
        </p>
      )}
    </Section>
  );
}

function Row(props: { event: DossierEvent; window: Window | null; counted: boolean; context: PageContext }) {
  const { event, window, counted, context } = props;
  const { to } = context;
  const tellers = tellersOf(event);
  return (
    <tr>
      <th scope="row">
        <a href={to(`chronology.html#e-${event.id}`)}>
          <EventTitle event={event} context={context} />
        </a>
      </th>
      <td class="event-table-when">
        <span
          class={window !== null && isInside(event, window) ? "event-table-date event-table-drawn" : "event-table-date"}
        >
          <When value={event.when} context={context} />
        </span>
        {window !== null && isInside(event, window) && <Span event={event} window={window} />}
      </td>
      {counted ? <td class="event-table-count">{tellers.size}</td> : <Tellers tellers={tellers} context={context} />}
    </tr>
  );
}

/** A cell for each source: its mark where it tells the event, a paler one where it only announces it. */
function Tellers({ tellers, context }: { tellers: ReadonlyMap<string, Telling>; context: PageContext }) {
  const { dossier, t } = context;
  return (
    <>
      {dossier.sources.map(({ id }) => {
        const label = sourceLabel(id, context);
        const says = tellers.get(id);
        return says === undefined ? (
          <td key={id} class="event-table-source event-table-silent">
            <span class="unseen">{t.home.silent(label)}</span>
          </td>
        ) : (
          <td key={id} class={`event-table-source event-table-${says}`}>
            <SourceShape id={id} context={context} hollow={says === "announces"} />
            <span class="event-table-label" aria-hidden="true">
              {label}
            </span>
            <span class="unseen">{t.home.tells[says](label)}</span>
          </td>
        );
      })}
    </>
  );
}

/** The articles that tell the event, each with the most it does: it reports rather than alludes, alludes rather than announces. */
function tellersOf({ evidence }: DossierEvent): Map<string, Telling> {
  const order: readonly Telling[] = ["announces", "alludes", "reports"];
  const sorted = [...evidence].sort((a, b) => order.indexOf(a.says) - order.indexOf(b.says));
  return new Map(sorted.map(({ article, says }) => [article, says]));
}
