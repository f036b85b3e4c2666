import { DivergenceNote } from "../../../_includes/components/divergence-note.tsx";
import { PageHead, Section } from "../../../_includes/components/section.tsx";
import { definePage } from "../page.ts";

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
          const found = dossier.divergences.filter((divergence) => divergence.status === status);
          if (found.length === 0) return null;
          return (
            <Section key={status} id={status} title={t.divergences.section[status]} intro={t.divergences.intro[status]}>
              {found.map((divergence) => (
                <DivergenceNote key={divergence.id} divergence={divergence} context={context} />
              ))}
            </Section>
          );
        })}
      </>
    );
  },
});
