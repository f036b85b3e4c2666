import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import type { ChangeSet, Edition, Quotation } from "../../model.ts";
import { list } from "../format/numbers.ts";
import type { FeedContext } from "./context.ts";
import type { FeedWords } from "./words.ts";

const SHOWN = 30; // quotations in one entry: the first edition of a large dossier would fill a reader's day

/** An edition as HTML for a feed: the note, then what was added, changed and withdrawn, quotations with who said them. */
export function entryHtml(edition: Edition, context: FeedContext): string {
  const { words, lang } = context;
  return renderToString(
    <div>
      {edition.note[lang] && <p>{edition.note[lang]}</p>}
      <Changes title={words.added} set={edition.added} context={context} quoted />
      <Changes title={words.changed} set={edition.changed} context={context} quoted />
      <Changes title={words.withdrawn} set={edition.withdrawn} context={context} />
    </div>,
  );
}

interface ChangesProps {
  title: string;
  set: ChangeSet;
  context: FeedContext;
  /** Shows the quotations' words; what is withdrawn is only named. */
  quoted?: boolean;
}

function Changes({ title, set, context, quoted }: ChangesProps) {
  const groups = Object.entries(set) as [keyof ChangeSet, string[]][];
  if (groups.every(([, ids]) => ids.length === 0)) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {groups.map(
          ([kind, ids]) =>
            ids.length > 0 && (
              <li key={kind}>
                {context.words.lists[kind](ids.length)}
                {(kind !== "quotations" || !quoted) && <Names kind={kind} ids={ids} context={context} />}
              </li>
            ),
        )}
      </ul>
      {quoted && <Quotations ids={set.quotations} context={context} />}
    </>
  );
}

/** ": Anne Martin, Le Journal", each a link to its page. */
function Names({ kind, ids, context }: { kind: keyof FeedWords["lists"]; ids: string[]; context: FeedContext }) {
  return (
    <>
      {context.lang === "fr" ? "\u00a0: " : ": "}
      {ids.map((id, at) => (
        <>
          {at > 0 && ", "}
          <Link to={context.page(kind, id)}>{context.name(kind, id)}</Link>
        </>
      ))}
    </>
  );
}

function Quotations({ ids, context }: { ids: string[]; context: FeedContext }) {
  const quotations = ids.flatMap((id) => context.records.quotation.get(id) ?? []);
  return (
    <>
      {quotations.slice(0, SHOWN).map((quotation) => (
        <Words key={quotation.id} quotation={quotation} context={context} />
      ))}
      {quotations.length > SHOWN && <p>{context.words.more(quotations.length - SHOWN)}</p>}
    </>
  );
}

function Words({ quotation, context }: { quotation: Quotation; context: FeedContext }) {
  const speakers = quotation.speakers.map((id) => context.name("actors", id));
  return (
    <>
      <blockquote lang={quotation.lang}>
        <p>{quotation.exact}</p>
      </blockquote>
      <p>
        <Link to={context.page("quotations", quotation.id)}>
          {context.words.saidBy(list(speakers, context.lang), context.name("articles", quotation.article))}
        </Link>
      </p>
    </>
  );
}

/** Without an address of its own, a site gives a feed nowhere to link to. */
function Link({ to, children }: { to: string | null; children: ComponentChildren }) {
  return to === null ? children : <a href={to}>{children}</a>;
}
