import type { Place } from "../../src/model.ts";
import type { PageContext } from "../../src/publish/page.ts";
import { SourceMark, SourceMarks } from "./source-mark.tsx";

/**
 * The passages that support a statement of ours. On a wide screen they stand in the margin beside it; on a narrow one the
 * summary opens them. An excerpt that the guard keeps back is named, not hidden.
 */
export function Evidence({ places, context }: { places: readonly Place[]; context: PageContext }) {
  const { t } = context;
  if (places.length === 0) return <p class="evidence evidence-none">{t.evidence.none}</p>;
  return (
    <details class="evidence">
      <summary>
        <span>{t.evidence.count(places.length)}</span>
      </summary>
      <EvidenceList places={places} context={context} />
    </details>
  );
}

/** The passages, each with the mark of its source. */
export function EvidenceList({ places, context }: { places: readonly Place[]; context: PageContext }) {
  return (
    <ul class="evidence-list">
      {places.map((place) => (
        <li key={`${place.article}:${place.start}`}>
          <SourceMark id={place.article} context={context} />
          <Excerpt place={place} context={context} />
        </li>
      ))}
    </ul>
  );
}

/** The article's own words at a place, or that they cannot be shown. */
export function Excerpt({ place, context }: { place: Place; context: PageContext }) {
  const words = context.dossier.excerpt(place);
  if (words === null) return <span class="unknown">{context.t.evidence.withheld}</span>;
  return (
    <span class="excerpt" lang={context.records.source.get(place.article)?.lang ?? "fr"}>
      {words}
    </span>
  );
}

/** "Told by ● S1 □ S2": which sources a statement rests on. */
export function ToldBy({ places, context }: { places: readonly Place[]; context: PageContext }) {
  if (places.length === 0) return null;
  return (
    <p class="told-by">
      {context.t.evidence.toldBy} <SourceMarks ids={places.map((place) => place.article)} context={context} />
    </p>
  );
}
