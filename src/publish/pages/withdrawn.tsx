import { PageHead } from "../../../_includes/components/section.tsx";
import type { Withdrawn } from "../../model.ts";
import { capital } from "../../text/capital.ts";
import { ADDRESSES } from "../addresses.ts";
import { Gone } from "../editions/changed.tsx";
import { nameOf } from "../editions/telling.ts";
import { dateInWords } from "../format/dates.ts";
import { definePage, type PageContext } from "../page.ts";
import { pageTelling } from "./telling.ts";

/** Kinds of thing that have a page of their own. */
type Paged = "articles" | "actors" | "quotations";

/** sources/ID.html, actors/ID.html, quotes/ID.html of what is gone: its address stays and says what became of it. */
export const withdrawn = definePage<Withdrawn & { kind: Paged }>({
  name: "withdrawn",
  section: "updates",
  unlisted: true,
  items: (dossier) => dossier.withdrawn.filter(hasPage),
  path: ({ kind, id }) => ADDRESSES[kind](id),
  feed: ({ kind, id }) => (kind === "actors" ? `actors/${id}.xml` : null),
  title: (item, context) => context.t.withdrawn.pageTitle(name(item, context)),
  description: (_, { t }) => t.withdrawn.description,
  view: (item, context) => {
    const { dossier, say, t, to } = context;
    const edition = dossier.editions.find(({ id }) => id === item.edition);
    return (
      <>
        <PageHead
          kicker={t.withdrawn.kicker[item.kind]}
          title={<span lang={item.kind === "quotations" ? "fr" : undefined}>{name(item, context)}</span>}
          lead={lead(item, context)}
        />
        {edition && (
          <div class="former">
            <p>
              <Gone gone={item} telling={pageTelling(edition, context)} named={false} />
            </p>
            {item.why === null && say(edition.note) && (
              <p>
                {t.withdrawn.noReason} {say(edition.note)}
              </p>
            )}
            <p>
              <a href={to(`updates.html#edition-${item.edition}`)}>{t.withdrawn.edition}</a>
            </p>
          </div>
        )}
      </>
    );
  },
});

function hasPage(one: Withdrawn): one is Withdrawn & { kind: Paged } {
  return one.kind === "articles" || one.kind === "actors" || one.kind === "quotations";
}

function lead({ date, became }: Withdrawn, { lang, t }: PageContext): string {
  if (date === null) return t.withdrawn.unrecorded;
  const day = dateInWords(date, lang);
  return became === null ? t.withdrawn.since(day) : t.withdrawn.moved(day);
}

function name({ kind, id, edition }: Withdrawn, context: PageContext): string {
  const { editions } = context.dossier;
  const recorded = editions.find((one) => one.id === edition) ?? editions.at(-1);
  return recorded ? capital(nameOf(kind, id, pageTelling(recorded, context))) : id;
}
