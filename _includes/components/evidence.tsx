import type { EventProof, Place } from "../../src/model.ts";
import type { PageContext } from "../../src/publish/page.ts";
import { withoutMarks } from "../../src/text/markdown.ts";
import { InEnglish } from "./in-english.tsx";
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

/** More passages are counted: nobody reads on, and the count says how many bear it out. */
const SHOWN = 60;

/** The passages, each with the mark of its source. */
export function EvidenceList({ places, context }: { places: readonly Place[]; context: PageContext }) {
  const rest = places.length - SHOWN;
  return (
    <ul class="evidence-list">
      {places.slice(0, SHOWN).map((place) => (
        <li key={`${place.article}:${place.start}`}>
          <SourceMark id={place.article} context={context} />
          <Excerpt place={place} context={context} /> <InEnglish place={place} context={context} />
        </li>
      ))}
      {rest > 0 && <li>{context.t.source.more(rest)}</li>}
    </ul>
  );
}

/** The article's own words at a place, or that they cannot be shown. */
export function Excerpt({ place, context }: { place: Place; context: PageContext }) {
  const words = context.dossier.excerpt(place);
  if (words === null) return <span class="unknown">{context.t.evidence.withheld}</span>;
  return (
    <span class="excerpt" lang={context.records.source.get(place.article)?.lang ?? "fr"}>
      {withoutMarks(words)}
    </span>
  );
}

/** "Reported by □ S2 ▲ S3. Announced by ◌ S1": which sources an event rests on, and what each does with it. */
export function ToldBy({ proofs, context }: { proofs: readonly EventProof[]; context: PageContext }) {
  const told = new Set<string>();
  return TELLINGS.map((says) => {
    const ids = proofs.filter((proof) => proof.says === says && !told.has(proof.article)).map(({ article }) => article);
    for (const id of ids) told.add(id);
    const hollow = says === "announces" ? new Set(ids) : undefined;
    return (
      ids.length > 0 && (
        <p key={says} class="told-by">
          {context.t.evidence.toldBy[says]} <SourceMarks ids={ids} context={context} hollow={hollow} />
        </p>
      )
    );
  });
}

/** What a source does most with an event, the most first. */
const TELLINGS = ["reports", "alludes", "announces"] as const;
