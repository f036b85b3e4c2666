import { DivergenceNote, isVerbatim } from "../../../_includes/components/divergence-note.tsx";
import { Evidence } from "../../../_includes/components/evidence.tsx";
import { Former } from "../../../_includes/components/former.tsx";
import { PageHead, Section } from "../../../_includes/components/section.tsx";
import type { Divergence } from "../../model.ts";
import { definePage, type PageContext } from "../page.ts";
import { inWeight } from "./in-weight.ts";

/** divergences.html: where the sources disagree, and where they only seem to. */
export const divergences = definePage<null>({
  name: "divergences",
  items: () => [null],
  path: () => "divergences.html",
  title: (_, { t }) => t.divergences.title,
  description: (_, { dossier, t }) => t.divergences.description(dossier.divergences.length),
  view: (_, context) => {
    const { dossier, t } = context;
    return (
      <>
        <PageHead title={t.divergences.title} lead={t.divergences.lead}>
          <p class="facts">
            <a href={context.to("wordings.html")}>{t.wordings.title}</a>
          </p>
        </PageHead>
        {dossier.divergences.length === 0 && <p class="nothing">{t.divergences.none}</p>}
        {(["open", "reconciled"] as const).map((status) => {
          const found = inWeight(dossier.divergences).filter((divergence) => divergence.status === status);
          if (found.length === 0) return null;
          return (
            <Section key={status} id={status} title={t.divergences.section[status]} intro={t.divergences.intro[status]}>
              {found.map((divergence) => (
                <div key={divergence.id} class="row disputed-row">
                  <DivergenceNote divergence={divergence} context={context} />
                  <ReadingEvidence divergence={divergence} context={context} />
                </div>
              ))}
            </Section>
          );
        })}
        <Former kind="divergences" context={context} />
      </>
    );
  },
});

/** The passages behind the readings, but for those that are quoted in the readings themselves. */
function ReadingEvidence({ divergence, context }: { divergence: Divergence; context: PageContext }) {
  const places = divergence.readings
    .filter((reading) => !isVerbatim(reading, context))
    .flatMap(({ evidence }) => evidence);
  return places.length === 0 ? null : <Evidence places={places} context={context} />;
}
