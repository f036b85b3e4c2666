import type { Divergence, Reading } from "../../src/model.ts";
import { list } from "../../src/publish/format/numbers.ts";
import type { PageContext } from "../../src/publish/page.ts";
import { eventTitle } from "../../src/publish/pages/event-title.ts";
import { SourceMarks } from "./source-mark.tsx";

interface DivergenceNoteProps {
  divergence: Divergence;
  context: PageContext;
  /** False where the page itself is what the divergence is about. */
  titled?: boolean;
  /** False where the readings stand beside it already, as on the clocks of an event. */
  listed?: boolean;
}

/** One thing the sources put differently: each reading with the sources that hold it. The one place of the accent colour. */
export function DivergenceNote(props: DivergenceNoteProps) {
  const { divergence, context, titled = true, listed = true } = props;
  const { say, t } = context;
  const note = say(divergence.note);
  const about = subject(divergence, context);
  const name = say(divergence.title) ?? about?.name;
  const title = about?.path ? <a href={context.to(about.path)}>{name}</a> : name;
  const Frame = titled && title ? "article" : "div";
  return (
    <Frame class={`disputed disputed-${divergence.status}`} id={`d-${divergence.id}`} data-divergence={divergence.id}>
      <p class="disputed-status">
        {t.divergence.status[divergence.status]}
        {divergence.title === null && t.colon + afterColon(t.divergence.kind[divergence.kind])}
      </p>
      {titled && title && <h3>{title}</h3>}
      {divergence.stake !== null && (
        <p class="disputed-stake">
          <b>{t.divergence.matters}</b>
          {t.colon}
          {say(divergence.stake.why)}
        </p>
      )}
      {listed && (
        <ul class="readings">
          {divergence.readings.map((reading) => (
            <li key={reading.value}>
              <span class={isVerbatim(reading, context) ? "excerpt" : undefined} lang="fr">
                {reading.value}
              </span>{" "}
              <SourceMarks ids={reading.evidence.map((place) => place.article)} context={context} />
            </li>
          ))}
        </ul>
      )}
      {note !== null && <p class="disputed-note">{note}</p>}
      {note === null && !listed && divergence.status === "reconciled" && (
        <p class="disputed-note">{t.divergence.oneMoment}</p>
      )}
    </Frame>
  );
}

/** The reading is in the words of a source, not in ours: only then is it set as such. */
export function isVerbatim({ value, evidence }: Reading, { dossier, records }: PageContext): boolean {
  return evidence.some((place) => {
    const quoted = records.quotedIn.get(place.article)?.some(({ exact }) => exact.includes(value));
    return quoted || dossier.excerpt(place)?.includes(value);
  });
}

/** "The sources differ: wording". */
function afterColon(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** What a divergence is about, by whichever record bears the id. */
function subject({ about }: Divergence, context: PageContext): { name: string; path: string | null } | null {
  const { records, lang, t } = context;
  const actor = records.actor.get(about);
  if (actor) return { name: actor.name, path: `actors/${about}.html` };
  const event = records.event.get(about);
  if (event) return { name: eventTitle(event, context).words, path: `chronology.html#e-${about}` };
  if (records.quotation.has(about)) return { name: t.divergence.aQuotation, path: `quotes/${about}.html` };
  const utterance = records.utterance.get(about);
  if (utterance) {
    const speakers = utterance.speakers.map((id) => records.actor.get(id)?.name ?? id);
    const name = context.say(utterance.title) ?? t.divergence.anUtterance(list(speakers, lang));
    return { name, path: `wordings.html#u-${about}` };
  }
  return null;
}
