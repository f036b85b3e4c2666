import type { DossierEvent } from "../../src/model.ts";
import type { PageContext } from "../../src/publish/page.ts";
import { fullSourceName, sourceDate, sourceLabel, sourceName } from "../../src/publish/pages/source-name.ts";

/** Twelve shapes that stay apart in one ink and at the size of a letter; the number tells sources of one shape apart. */
const SHAPES = [
  <circle key="disc" cx="6" cy="6" r="5" />,
  <path key="square" d="M1.75 1.75h8.5v8.5h-8.5z" class="mark-open" />,
  <path key="triangle" d="M6 .8 11.6 11H.4z" />,
  <path key="lozenge" d="M6 .9 11.1 6 6 11.1.9 6z" class="mark-open" />,
  <path key="cross" d="M4.3.8h3.4v3.5h3.5v3.4H7.7v3.5H4.3V7.7H.8V4.3h3.5z" />,
  <circle key="ring" cx="6" cy="6" r="4.4" class="mark-open" />,
  <path key="block" d="M1.2 1.2h9.6v9.6H1.2z" />,
  <path key="wedge" d="M6 10.6 11 1.6H1z" class="mark-open" />,
  <path key="diamond" d="M6 .2 11.8 6 6 11.8.2 6z" />,
  <path key="half" d="M6 1a5 5 0 0 0 0 10z M6 1.6a4.4 4.4 0 0 1 0 8.8" />,
  <path key="saltire" d="M2 2l8 8M10 2l-8 8" class="mark-stroke" />,
  <path key="bars" d="M1 2h10M1 6h10M1 10h10" class="mark-stroke" />,
] as const;

/** The constant shape of a source, in the ink of the text around it; `hollow` where it only announces what others report. */
export function SourceShape({ id, context, hollow = false }: { id: string; context: PageContext; hollow?: boolean }) {
  const shape = SHAPES[(context.records.sourceOrder.get(id) ?? 0) % SHAPES.length];
  return (
    <svg
      class={hollow ? "mark mark-hollow" : "mark"}
      viewBox="0 0 12 12"
      width="12"
      height="12"
      aria-hidden="true"
      focusable="false"
    >
      {shape}
    </svg>
  );
}

/**
 * How much of a source's name is in sight. "full": `□ S2 · AFP, 11 January`. "undated" where its date stands beside it.
 * "compact" where several stand in a row: the name is then told to who points at it or listens.
 */
type Show = "full" | "undated" | "compact";

/** Mark, label and name, linked to the source's page: how a source is named wherever it appears. */
export function SourceMark(props: { id: string; context: PageContext; show?: Show; hollow?: boolean }) {
  const { id, context, show = "full", hollow = false } = props;
  const full = show === "compact" ? fullSourceName(id, context) : undefined;
  return (
    <a class="source-mark" href={context.to(`sources/${id}.html`)} title={full} aria-label={full}>
      <SourceShape id={id} context={context} hollow={hollow} />
      <span class="source-label">{sourceLabel(id, context)}</span>
      {show !== "compact" && <Name id={id} dated={show === "full"} context={context} />}
    </a>
  );
}

function Name({ id, dated, context }: { id: string; dated: boolean; context: PageContext }) {
  const { lang, words } = sourceName(id, context);
  const date = dated ? sourceDate(id, context) : null;
  const inferred = context.records.marked.get(id)?.publishedBasis === "inferred";
  return (
    <>
      {" · "}
      <span class="source-name" lang={lang ?? undefined}>
        {lang === null ? words : context.t.source.called(words)}
      </span>
      {date !== null && (
        <span class="source-date">
          {", "}
          <span class={inferred ? "source-date-inferred" : undefined}>{date}</span>
        </span>
      )}
    </>
  );
}

/** More marks than this in a line are not told apart: the rest is counted. */
const MARKS = 12;
/** So many stand in a line with their names. */
const NAMED = 2;

/** The marks of several sources, each once, in the dossier's order; with their names where they are few. */
export function SourceMarks(props: {
  ids: readonly string[];
  context: PageContext;
  hollow?: ReadonlySet<string> | undefined;
}) {
  const { ids, context, hollow } = props;
  const order = context.records.sourceOrder;
  const once = [...new Set(ids)].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const rest = once.length - MARKS;
  return (
    <span class="source-marks">
      {once.slice(0, MARKS).map((id) => (
        <SourceMark
          key={id}
          id={id}
          context={context}
          show={once.length > NAMED ? "compact" : "full"}
          hollow={hollow?.has(id) ?? false}
        />
      ))}
      {rest > 0 && <span>{context.t.source.more(rest)}</span>}
    </span>
  );
}

/** The marks of the sources that tell an event; hollow where one only announces it. */
export function EventMarks({ event: { evidence }, context }: { event: DossierEvent; context: PageContext }) {
  const hollow = new Set(evidence.map(({ article }) => article));
  for (const { article, says } of evidence) if (says !== "announces") hollow.delete(article);
  return <SourceMarks ids={evidence.map(({ article }) => article)} context={context} hollow={hollow} />;
}
