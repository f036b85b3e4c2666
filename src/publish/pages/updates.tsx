import { Former } from "../../../_includes/components/former.tsx";
import { Growth } from "../../../_includes/components/growth.tsx";
import { PageHead } from "../../../_includes/components/section.tsx";
import type { Edition } from "../../model.ts";
import { capital } from "../../text/capital.ts";
import { EditionBody } from "../editions/body.tsx";
import { headline } from "../editions/headline.ts";
import { noteOf } from "../editions/note.ts";
import { nameOf } from "../editions/telling.ts";
import { dateInWords, machineDate } from "../format/dates.ts";
import { definePage, type PageContext } from "../page.ts";
import { pageTelling } from "./telling.ts";

/** updates.html: the editions, the newest first, each as the difference it made; how the dossier grew; what is gone. */
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
          <p class="subscribe">{t.updates.subscribe}</p>
          <p class="facts">
            <a href={to("feed/atom.xml")}>Atom</a>
            <a href={to("feed/rss.xml")}>RSS</a>
            <a href={to("feed/feed.json")}>JSON Feed</a>
          </p>
        </PageHead>
        <Growth context={context} />
        {dossier.editions.length === 0 ? (
          <p class="nothing">{t.updates.none}</p>
        ) : (
          <ol class="editions" reversed>
            {dossier.editions.toReversed().map((edition) => (
              <EditionEntry key={edition.id} edition={edition} context={context} />
            ))}
          </ol>
        )}
        <Former context={context} />
      </>
    );
  },
});

function EditionEntry({ edition, context }: { edition: Edition; context: PageContext }) {
  const telling = pageTelling(edition, context);
  return (
    <li class="edition" id={`edition-${edition.id}`} data-id={edition.id}>
      <p class="edition-date">
        <b>{context.t.updates.numbered(Number(edition.id))}</b>
        <time datetime={machineDate(edition.date) ?? undefined}>
          {capital(dateInWords(edition.date, context.lang))}
        </time>
      </p>
      <div class="edition-body">
        <h2>
          <Headline text={headline(telling)} edition={edition} context={context} />
        </h2>
        <EditionBody telling={telling} />
      </div>
    </li>
  );
}

/** A title with the words of others marked as French; an event's title is ours, and so is the editor's note. */
function Headline({ text, edition, context }: { text: string; edition: Edition; context: PageContext }) {
  const telling = pageTelling(edition, context);
  if (context.lang === "fr" || noteOf(telling) !== null) return text;
  const titles = new Set(Object.keys(edition.facts.events).map((id) => nameOf("events", id, telling)));
  return text.split(/(“[^”]*”)/).map((part) => {
    const isTheirs = part.startsWith("“") && !titles.has(part.slice(1, -1));
    return isTheirs ? <span lang="fr">{part}</span> : part;
  });
}
