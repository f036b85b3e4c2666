import type { ComponentChildren } from "preact";
import type { Divergence, Quotation, Reading, Utterance } from "../../src/model.ts";
import { list } from "../../src/publish/format/numbers.ts";
import { opening } from "../../src/publish/format/opening.ts";
import type { PageContext } from "../../src/publish/page.ts";
import { eventTitle } from "../../src/publish/pages/event-title.ts";
import { capital } from "../../src/text/capital.ts";
import { InEnglish } from "./in-english.tsx";
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
  const title = titled ? <Title divergence={divergence} context={context} /> : null;
  const Frame = titled ? "article" : "div";
  return (
    <Frame class={`disputed disputed-${divergence.status}`} id={`d-${divergence.id}`} data-divergence={divergence.id}>
      <p class="disputed-status">
        {t.divergence.status[divergence.status]}
        {!titled && divergence.title === null && t.colon + afterColon(t.divergence.kind[divergence.kind])}
      </p>
      {title ? (
        <h3 lang={languageOf(divergence, context)}>{title}</h3>
      ) : (
        say(divergence.title) && (
          <p class="disputed-title" lang={languageOf(divergence, context)}>
            {say(divergence.title)}
          </p>
        )
      )}
      {divergence.stake !== null && (
        <p class="disputed-stake">
          <b>{t.divergence.matters}</b> {say(divergence.stake.why)}
        </p>
      )}
      {listed && (
        <ul class="readings">
          {divergence.readings.map((reading) => (
            <li key={reading.value}>
              <div>
                <span class={isVerbatim(reading, context) ? "excerpt" : undefined} lang="fr">
                  {reading.value}
                </span>{" "}
                {isVerbatim(reading, context) && <ReadingInEnglish reading={reading} context={context} />}
              </div>{" "}
              <SourceMarks ids={[...new Set(reading.evidence.map((place) => place.article))]} context={context} />
            </li>
          ))}
        </ul>
      )}
      {divergence.corrected !== null && (
        <p class="disputed-note">
          <SourceMarks ids={[divergence.corrected.article]} context={context} /> {t.divergence.corrected}
        </p>
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

function ReadingInEnglish({ reading, context }: { reading: Reading; context: PageContext }) {
  const [place] = reading.evidence;
  return place ? <InEnglish place={place} context={context} /> : null;
}

/** What the editor calls the point; else what it is about and what differs, so that no two are called alike: "Anne Martin – role". */
function Title({ divergence, context }: { divergence: Divergence; context: PageContext }) {
  const { say, t, to } = context;
  const about = subject(divergence, context);
  const own = say(divergence.title);
  const name = own ?? about?.name;
  const linked = about === null ? name : <a href={to(about.path)}>{name}</a>;
  if (own !== null) return linked;
  const what = t.divergence.kind[divergence.kind];
  return about === null ? (
    what
  ) : (
    <>
      {linked}
      {t.editions.about("", what)}
    </>
  );
}

/** An article's words stand on an English page too: "Travailleurs évacués". */
const languageOf = ({ title }: Divergence, { lang }: PageContext) =>
  title !== null && title[lang] === undefined ? "fr" : undefined;

/** "The sources differ: wording". */
function afterColon(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** What a divergence is about, by whichever record bears the id. */
function subject({ about }: Divergence, context: PageContext): { name: ComponentChildren; path: string } | null {
  const { records } = context;
  const actor = records.actor.get(about);
  if (actor) return { name: actor.name, path: `actors/${about}.html` };
  const event = records.event.get(about);
  if (event) return { name: eventTitle(event, context).words, path: `chronology.html#e-${about}` };
  const quotation = records.quotation.get(about);
  if (quotation) return { name: <Opening of={quotation} context={context} />, path: `quotes/${about}.html` };
  const utterance = records.utterance.get(about);
  if (utterance) {
    const title = context.say(utterance.title);
    const name = title === null ? <UtteranceWords utterance={utterance} context={context} /> : capital(title);
    return { name, path: `wordings.html#u-${about}` };
  }
  return null;
}

/** A statement that nobody has named goes by who made it and how it begins: "Anne Martin, “je pars sans regret…”". */
function UtteranceWords({ utterance, context }: { utterance: Utterance; context: PageContext }) {
  const { records, lang, t } = context;
  const speakers = utterance.speakers.map((id) => records.actor.get(id)?.name ?? id);
  const first = records.quotation.get(utterance.quotations[0] ?? "");
  return (
    <>
      {speakers.length === 0 ? t.divergence.anUtterance : list(speakers, lang)}
      {first && (
        <>
          {", "}
          <Opening of={first} context={context} />
        </>
      )}
    </>
  );
}

function Opening({ of, context }: { of: Quotation; context: PageContext }) {
  return <span lang={of.lang}>{context.t.source.called(opening(of.exact, WORDS))}</span>;
}

/** Words that a statement is known by. */
const WORDS = 5;
