import type { Reference } from "../../src/model.ts";
import type { NoteAnchors } from "../../src/publish/explainer/citations.ts";
import { opening } from "../../src/publish/format/opening.ts";
import type { PageContext } from "../../src/publish/page.ts";
import { EventTitle } from "./event-title.tsx";
import { Excerpt } from "./evidence.tsx";
import { InEnglish } from "./in-english.tsx";
import { EventMarks, SourceMark } from "./source-mark.tsx";

/** The numbered notes of a paragraph, each with its own anchor and a way back to every sentence that it supports. */
export function Notes({ notes, context }: { notes: readonly NoteAnchors[]; context: PageContext }) {
  const { t } = context;
  if (notes.length === 0) return null;
  return (
    <details class="evidence notes">
      <summary>{t.evidence.notes(notes.length)}</summary>
      <ol class="evidence-list">
        {notes.map(({ id, marks, reference }) => (
          <li key={id}>
            <div class="note" id={id} role="doc-footnote" aria-label={`Note ${reference.number}`} tabindex={-1}>
              <span class="note-number" aria-hidden="true">
                {reference.number}
              </span>{" "}
              <Note reference={reference} context={context} />
              {marks.map((mark) => (
                <a key={mark} class="note-back" role="doc-backlink" href={`#${mark}`} aria-label={t.evidence.back}>
                  ↩
                </a>
              ))}
              <NoteInEnglish reference={reference} context={context} />
            </div>
          </li>
        ))}
      </ol>
    </details>
  );
}

function NoteInEnglish({ reference, context }: { reference: Reference; context: PageContext }) {
  const place = reference.place ?? context.records.quotation.get(reference.id);
  return place ? <InEnglish place={place} context={context} /> : null;
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
  if (kind === "source") return <SourceMark id={id} context={context} />;
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
