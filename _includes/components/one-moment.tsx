import type { DossierEvent } from "../../src/model.ts";
import type { PageContext } from "../../src/publish/page.ts";
import { Clocks } from "./clocks.tsx";
import { EventTitle } from "./event-title.tsx";
import { sharedStretch } from "./ruler.tsx";
import { Section } from "./section.tsx";

/** One moment as several clocks tell it: the event that most sources read off a clock. Left out where no two clocks differ. */
export function OneMoment({ context }: { context: PageContext }) {
  const { dossier, t, to } = context;
  const [event] = dossier.events.filter(isDrawn).sort((a, b) => readings(b) - readings(a));
  if (event === undefined) return null;
  return (
    <Section
      id="clocks"
      title={t.home.clocks}
      intro={
        <>
          <a href={to(`chronology.html#e-${event.id}`)}>
            <EventTitle event={event} context={context} />
          </a>
          {t.colon}
          {t.home.clocksIntro(event.clocks.length)}
        </>
      }
    >
      <Clocks clocks={event.clocks} context={context} />
    </Section>
  );
}

function isDrawn(event: DossierEvent): boolean {
  return readings(event) > 1 && sharedStretch(event.clocks) !== null;
}

/** How many hours the clocks show: `08:00`, `00:00` and `09:00` are three. */
function readings({ clocks }: DossierEvent): number {
  return new Set(clocks.map(({ local }) => local)).size;
}
