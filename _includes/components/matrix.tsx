import type { PageContext } from "../../src/publish/page.ts";
import { inOrder } from "../../src/publish/pages/chronology.tsx";
import { Section } from "./section.tsx";
import { SourceMark, SourceShape, sourceLabel } from "./source-mark.tsx";

/** Beyond these a table no longer fits a page, and says nothing at a glance. */
const COLUMNS = 12;
const ROWS = 30;

/** Which source tells which event; left out where there is too little or too much to compare. */
export function Matrix({ context }: { context: PageContext }) {
  const { dossier, say, t, to } = context;
  const { events, sources } = dossier;
  if (events.length === 0 || sources.length < 2 || sources.length > COLUMNS || events.length > ROWS) return null;
  return (
    <Section id="matrix" title={t.home.matrix} intro={t.home.matrixIntro}>
      <div class="table-frame">
        <table class="matrix">
          <caption class="unseen">{t.home.matrix}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span class="unseen">{t.home.event}</span>
              </th>
              {sources.map(({ id }) => (
                <th scope="col" key={id}>
                  <SourceMark id={id} context={context} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {inOrder(events).map((event) => (
              <tr key={event.id}>
                <th scope="row">
                  <a href={to(`chronology.html#e-${event.id}`)}>{say(event.title)}</a>
                </th>
                {sources.map(({ id }) => (
                  <td key={id}>
                    {event.evidence.some(({ article }) => article === id) ? (
                      <>
                        <SourceShape id={id} context={context} />
                        <span class="unseen">{t.home.tells(sourceLabel(id, context))}</span>
                      </>
                    ) : (
                      <>
                        <span aria-hidden="true" class="matrix-gap">
                          ·
                        </span>
                        <span class="unseen">{t.home.silent(sourceLabel(id, context))}</span>
                      </>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
