import { Former } from "../../../_includes/components/former.tsx";
import { PageHead, Section } from "../../../_includes/components/section.tsx";
import { Renderings } from "../../../_includes/components/wordings.tsx";
import type { Utterance } from "../../model.ts";
import { capital } from "../../text/capital.ts";
import { list } from "../format/numbers.ts";
import { opening } from "../format/opening.ts";
import { definePage, type PageContext } from "../page.ts";
import { versionsOf } from "./renderings.ts";

/** wordings.html: what was said once and printed in several ways. */
export const wordings = definePage<null>({
  name: "wordings",
  items: () => [null],
  path: () => "wordings.html",
  title: (_, { t }) => t.wordings.title,
  description: (_, { t }) => t.wordings.description,
  view: (_, context) => {
    const { dossier, t } = context;
    const several = dossier.utterances.filter(({ quotations }) => quotations.length > 1);
    const ordered = [...several].sort((a, b) => Number(isAlike(a, context)) - Number(isAlike(b, context)));
    return (
      <>
        <PageHead title={t.wordings.title} lead={t.wordings.lead}>
          {several.length > 0 && <p class="facts">{t.wordings.marked}</p>}
        </PageHead>
        {several.length === 0 && <p class="nothing">{t.wordings.none}</p>}
        {ordered.map((utterance) => (
          <Section
            key={utterance.id}
            id={`u-${utterance.id}`}
            title={<UtteranceTitle utterance={utterance} context={context} />}
          >
            <Renderings utterance={utterance} context={context} />
          </Section>
        ))}
        <Former kind="utterances" context={context} />
      </>
    );
  },
});

/** In one form, be it longer in the text than in the headline. */
function isAlike(utterance: Utterance, { records }: PageContext): boolean {
  return utterance.identical || versionsOf(utterance, records) === 1;
}

/** What the editor calls it or who said it, how it begins, and in how many forms it is told. */
function UtteranceTitle({ utterance, context }: { utterance: Utterance; context: PageContext }) {
  const { records, lang, say, t } = context;
  const title = say(utterance.title);
  const first = records.quotation.get(utterance.quotations[0] ?? "");
  const articles = new Set(utterance.quotations.flatMap((id) => records.quotation.get(id)?.article ?? []));
  const names = utterance.speakers.map((id) => records.actor.get(id)?.name ?? id);
  return (
    <>
      {title ? capital(title) : names.length === 0 ? t.quote.untold : list(names, lang)}
      {first && (
        <span class="section-aside words" lang={first.lang}>
          {opening(first.exact, 5)}
        </span>
      )}
      <span class="section-aside">
        {isAlike(utterance, context)
          ? t.wordings.identical(articles.size)
          : t.wordings.count(versionsOf(utterance, records))}
      </span>
    </>
  );
}
