import type { Place } from "../../src/model.ts";
import type { PageContext } from "../../src/publish/page.ts";

/** Our translation of French evidence, on demand: only where the dossier has one, of the passage or the quotation that it stands in. */
export function InEnglish({ place, context }: { place: Place; context: PageContext }) {
  const { lang, records, t } = context;
  const holding = records.translatedIn
    .get(place.article)
    ?.find(
      ({ start, end, translation }) => start <= place.start && place.end <= end && translation[lang] !== undefined,
    );
  const translation = holding?.translation[lang];
  if (translation === undefined) return null;
  return (
    <details class="in-english">
      <summary>{t.evidence.inEnglish}</summary>
      {t.quote.translated(translation)}
    </details>
  );
}
