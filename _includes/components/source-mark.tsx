import type { DossierEvent } from "../../src/model.ts";
import type { PageContext } from "../../src/publish/page.ts";

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

/** The short constant label of a source: its place in the dossier, "S1". */
export function sourceLabel(id: string, { records }: PageContext): string {
  return `S${(records.sourceOrder.get(id) ?? 0) + 1}`;
}

/** What a source is called in a line of ours: its publisher, or that none is named. */
export function publisherName(id: string, { records, t }: PageContext): string {
  return records.source.get(id)?.publisher ?? t.source.unnamed;
}

/** What tells a source from the others: its publisher, else its title, else that nobody is named. */
export function sourceName(id: string, { records, t }: PageContext): string {
  const source = records.source.get(id);
  return source?.publisher ?? source?.title ?? t.source.unnamed;
}

/** The language of that name, where it is a title in another language than the page. */
function nameLang(id: string, { records, lang }: PageContext): string | undefined {
  const source = records.source.get(id);
  return source && source.publisher === null && source.title !== null && source.lang !== lang ? source.lang : undefined;
}

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

/** Mark and label, linked to the source's page: how a source is named wherever it appears. */
export function SourceMark(props: {
  id: string;
  context: PageContext;
  /** With the publisher's name in sight. */
  named?: boolean;
  /** The label alone, on a page of very many. */
  brief?: boolean;
  hollow?: boolean;
}) {
  const { id, context, named = false, brief = false, hollow = false } = props;
  const name = sourceName(id, context);
  return (
    <a
      class="source-mark"
      href={context.to(`sources/${id}.html`)}
      title={named || brief ? undefined : name}
      lang={named || brief ? undefined : nameLang(id, context)}
    >
      {!brief && <SourceShape id={id} context={context} hollow={hollow} />}
      <span class="source-label">{sourceLabel(id, context)}</span>
      {named && <span class="source-name">{publisherName(id, context)}</span>}
    </a>
  );
}

/** More marks than this in a line are not told apart: the rest is counted. */
const MARKS = 12;

/** The marks of several sources, each once, in the dossier's order. */
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
        <SourceMark key={id} id={id} context={context} hollow={hollow?.has(id) ?? false} />
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
