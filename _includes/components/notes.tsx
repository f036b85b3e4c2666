import type { Reference } from "../../src/model.ts";
import type { PageContext } from "../../src/publish/page.ts";
import { opening } from "../../src/publish/pages/quotes.tsx";
import { EventTitle } from "./event-title.tsx";
import { Excerpt } from "./evidence.tsx";
import { EventMarks, SourceMark } from "./source-mark.tsx";

/**
 * The numbered notes of a paragraph. A note that several paragraphs share is shown beside each, and bears its anchor where it
 * stands first.
 */
export function Notes(props: {
  references: readonly Reference[];
  anchored: readonly Reference[];
  context: PageContext;
}) {
  const { references, anchored, context } = props;
  if (references.length === 0) return null;
  return (
    <details class="evidence notes">
      <summary>{context.t.evidence.notes(references.length)}</summary>
      <ol class="evidence-list">
        {references.map((reference) => (
          <li key={reference.number} id={anchored.includes(reference) ? `note-${reference.number}` : undefined}>
            <span class="note-number">{reference.number}</span> <Note reference={reference} context={context} />
          </li>
        ))}
      </ol>
    </details>
  );
}

/** A note shows the first words of a long quotation, and leads to the rest. */
const WORDS = 8;

/** What a note points to, by its kind: words in an article, an event, somebody, an article as a whole. */
function Note({ reference, context }: { reference: Reference; context: PageContext }) {
  const { records, t, to } = context;
  const { id, kind, place } = reference;
  if (kind === "span" && place !== null)
    return (
      <>
        <SourceMark id={place.article} context={context} /> <Excerpt place={place} context={context} />
      </>
    );
  if (kind === "source") return <SourceMark id={id} context={context} named />;
  if (kind === "actor") return <a href={to(`actors/${id}.html`)}>{records.actor.get(id)?.name ?? id}</a>;
  const event = records.event.get(id);
  if (kind === "event" && event)
    return (
      <>
        <a href={to(`chronology.html#e-${id}`)}>
          <EventTitle event={event} context={context} />
        </a>{" "}
        <EventMarks event={event} context={context} />
      </>
    );
  const quotation = records.quotation.get(id);
  if (!quotation) return <span class="unknown">{t.evidence.withheld}</span>;
  return (
    <>
      <SourceMark id={quotation.article} context={context} />{" "}
      <a class="words words-inline" lang={quotation.lang} href={to(`quotes/${id}.html`)}>
        {opening(quotation.exact, WORDS)}
      </a>
    </>
  );
}
