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
        {PARTS.map((part) => (
          <Part
            key={part}
            part={part}
            found={inWeight(dossier.divergences).filter((divergence) => partOf(divergence) === part)}
            context={context}
          />
        ))}
        <Former kind="divergences" context={context} />
      </>
    );
  },
});

const PARTS = ["matters", "open", "corrected", "reconciled", "names"] as const;

/** What the editor says matters, what is open, what an article corrects, what is compatible; how a name is spelt, last and folded. */
function partOf({ kind, stake, status, corrected }: Divergence): (typeof PARTS)[number] {
  if (stake !== null) return "matters";
  if (corrected !== null) return "corrected";
  return kind === "name" ? "names" : status;
}

function Part(props: { part: (typeof PARTS)[number]; found: readonly Divergence[]; context: PageContext }) {
  const { part, found, context } = props;
  const { t } = context;
  if (found.length === 0) return null;
  const rows = found.map((divergence) => (
    <div key={divergence.id} class="row disputed-row">
      <DivergenceNote divergence={divergence} context={context} />
      <ReadingEvidence divergence={divergence} context={context} />
    </div>
  ));
  return (
    <Section id={part} title={t.divergences.section[part]} intro={t.divergences.intro[part]}>
      {part === "names" ? (
        <details class="folded">
          <summary>{t.divergences.points(found.length)}</summary>
          {rows}
        </details>
      ) : (
        rows
      )}
    </Section>
  );
}

/** The passages behind the readings, but for those that are quoted in the readings themselves. */
function ReadingEvidence({ divergence, context }: { divergence: Divergence; context: PageContext }) {
  const places = divergence.readings
    .filter((reading) => !isVerbatim(reading, context))
    .flatMap(({ evidence }) => evidence);
  return places.length === 0 ? null : <Evidence places={places} context={context} />;
}
