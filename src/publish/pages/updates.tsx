import { PageHead } from "../../../_includes/components/section.tsx";
import { sourceLabel, sourceName } from "../../../_includes/components/source-mark.tsx";
import type { ChangeSet, Edition } from "../../model.ts";
import { dateInWords, machineDate } from "../format/dates.ts";
import { definePage, type PageContext } from "../page.ts";
import { opening } from "./quotes.tsx";

/** updates.html: the editions, the newest first, each as the difference it made. */
export const updates = definePage<null>({
  name: "updates",
  items: () => [null],
  path: () => "updates.html",
  title: (_, { t }) => t.updates.title,
  description: (_, { t }) => t.updates.description,
  view: (_, context) => {
    const { dossier, t, to } = context;
    return (
      <>
        <PageHead title={t.updates.title} lead={t.updates.lead}>
          <p class="facts">
            <a href={to("feed/atom.xml")}>Atom</a>
            <a href={to("feed/rss.xml")}>RSS</a>
            <a href={to("feed/feed.json")}>JSON Feed</a>
          </p>
        </PageHead>
        {dossier.editions.length === 0 ? (
          <p class="nothing">{t.updates.none}</p>
        ) : (
          <ol class="editions" reversed>
            {dossier.editions.toReversed().map((edition) => (
              <EditionEntry key={edition.id} edition={edition} context={context} />
            ))}
          </ol>
        )}
      </>
    );
  },
});

function EditionEntry({ edition, context }: { edition: Edition; context: PageContext }) {
  const { lang, say, t } = context;
  return (
    <li class="edition" id={`edition-${edition.id}`} data-id={edition.id}>
      <h2>
        <time datetime={machineDate(edition.date) ?? undefined}>{dateInWords(edition.date, lang)}</time>
      </h2>
      <div>
        {say(edition.note) && <p class="edition-note">{say(edition.note)}</p>}
        <Changes title={t.updates.added} changes={edition.added} context={context} />
        <Changes title={t.updates.changed} changes={edition.changed} context={context} />
        <Changes title={t.updates.withdrawn} changes={edition.withdrawn} context={context} />
      </div>
    </li>
  );
}

const KINDS = ["articles", "actors", "quotations", "utterances", "events", "divergences"] as const;

function Changes({ title, changes, context }: { title: string; changes: ChangeSet; context: PageContext }) {
  const kinds = KINDS.filter((kind) => changes[kind].length > 0);
  if (kinds.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="changes">
        {kinds.map((kind) => (
          <li key={kind}>
            <details>
              <summary>{context.t.updates.kind[kind](changes[kind].length)}</summary>
              <ul>
                {changes[kind].map((id) => (
                  <li key={id}>
                    <Changed kind={kind} id={id} context={context} />
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A changed record by the name a reader knows it by, linked where it still has a page. */
function Changed({ kind, id, context }: { kind: (typeof KINDS)[number]; id: string; context: PageContext }) {
  const { records, say, to } = context;
  const source = kind === "articles" && records.source.get(id);
  if (source) return <a href={to(`sources/${id}.html`)}>{`${sourceLabel(id, context)} ${sourceName(id, context)}`}</a>;
  const actor = kind === "actors" && records.actor.get(id);
  if (actor) return <a href={to(`actors/${id}.html`)}>{actor.name}</a>;
  const quotation = kind === "quotations" && records.quotation.get(id);
  if (quotation)
    return (
      <a href={to(`quotes/${id}.html`)} class="excerpt" lang={quotation.lang}>
        {opening(quotation.exact, 8)}
      </a>
    );
  const event = kind === "events" && records.event.get(id);
  if (event) return <a href={to(`chronology.html#e-${id}`)}>{say(event.title)}</a>;
  if (kind === "utterances" && records.utterance.has(id)) return <a href={to(`wordings.html#u-${id}`)}>{id}</a>;
  if (kind === "divergences") return <a href={to(`divergences.html#d-${id}`)}>{id}</a>;
  return <code>{id}</code>;
}
