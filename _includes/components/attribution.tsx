import type { Quotation } from "../../src/model.ts";
import { list, listParts } from "../../src/publish/format/numbers.ts";
import type { PageContext } from "../../src/publish/page.ts";

export type Certainty = "certain" | "likely" | "untold";

/** How sure it is who speaks: the article says so, it is likely, or nobody is named. */
export function certainty(quotation: Quotation): Certainty {
  return quotation.speakers.length === 0 ? "untold" : (quotation.confidence ?? "likely");
}

/** The speakers' names, linked to their pages; says so where the article names nobody. */
export function Speakers({ quotation, context }: { quotation: Quotation; context: PageContext }) {
  const { records, lang, t, to } = context;
  if (quotation.speakers.length === 0) return <span class="untold">{t.quote.untold}</span>;
  const names = quotation.speakers.map((id) => records.actor.get(id)?.name ?? id);
  const parts = listParts(names, lang);
  let at = 0;
  return (
    <span class="speakers">
      {parts.map((part) => {
        if (part.type === "literal") return part.value;
        const id = quotation.speakers[at++] ?? "";
        return (
          <a key={id} class="speaker" href={to(`actors/${id}.html`)}>
            {part.value}
          </a>
        );
      })}
    </span>
  );
}

/**
 * "Certain: named right after the words…": the degree, in a word and a line of its own, and the rule that gave it. In brief,
 * the rule is told only where there is a doubt.
 */
export function CertaintyNote(props: { quotation: Quotation; context: PageContext; brief?: boolean }) {
  const { quotation, context, brief = false } = props;
  const { t } = context;
  const degree = certainty(quotation);
  return (
    <span class={`certainty certainty-${degree}`}>
      <b class="certainty-degree">{t.certainty[degree]}</b>
      {!(brief && degree === "certain") && (
        <>
          {t.colon}
          <Reason quotation={quotation} context={context} />
        </>
      )}
    </span>
  );
}

/** Rules that say themselves where the name comes from. */
const TELLING: ReadonlySet<string> = new Set(["document", "passive", "continuation", "editor"]);

/** The rule that attributed the words; where the sentence does not name the speaker, what it says instead. */
function Reason({ quotation, context }: { quotation: Quotation; context: PageContext }) {
  const { t } = context;
  const { lang, reason, speaker, speakers } = quotation;
  const isUntold = reason === null || speakers.length === 0;
  if (speaker === null || !(isUntold || isReferred(quotation, context))) return t.reason[isUntold ? "none" : reason];
  return (
    <>
      {isUntold ? t.reasonSaid : t.reasonReferred}{" "}
      <span class="excerpt" lang={lang}>
        {speaker.text}
      </span>
    </>
  );
}

/** The sentence says "il", or what the speaker is, and the name comes from elsewhere: the reason says so. */
export function isReferred(quotation: Quotation, { records }: PageContext): boolean {
  const { reason, speaker, speakers } = quotation;
  if (speaker === null || reason === null || TELLING.has(reason) || certainty(quotation) !== "likely") return false;
  const names = speakers
    .flatMap((id) => records.actor.get(id) ?? [])
    .flatMap(({ name, aliases }) => [name, ...aliases]);
  return !names.some((name) => speaker.text.includes(name));
}

/** Speakers' names as plain text, for titles and labels. */
export function speakerNames(quotation: Quotation, { records, lang, t }: PageContext): string {
  if (quotation.speakers.length === 0) return t.quote.untold;
  return list(
    quotation.speakers.map((id) => records.actor.get(id)?.name ?? id),
    lang,
  );
}
