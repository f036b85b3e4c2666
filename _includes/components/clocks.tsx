import type { Clock } from "../../src/model.ts";
import { hour, machineDate, shortDate } from "../../src/publish/format/dates.ts";
import type { Extent } from "../../src/publish/format/extent.ts";
import type { PageContext } from "../../src/publish/page.ts";
import { Ruler, sharedStretch } from "./ruler.tsx";
import { SourceMark } from "./source-mark.tsx";

/** "11h45 ● S5: 11:45 Paris time": the hour that one source alone tells on a clock we know, in a line. */
export function OneClock({ clock, context }: { clock: Clock; context: PageContext }) {
  const { lang, records, t } = context;
  return (
    <p class="one-clock">
      <SourceMark id={clock.article} context={context} />{" "}
      <span class="excerpt" lang={records.source.get(clock.article)?.lang ?? "fr"}>
        {clock.exact}
      </span>
      {t.colon}
      <OnClock clock={clock} context={context} />{" "}
      {clock.instant !== null && (
        <time datetime={machineDate(clock.instant) ?? undefined}>{shortDate(clock.instant, lang)}</time>
      )}
    </p>
  );
}

/** "08:00 Los Angeles time", and how the zone is known. */
function OnClock({ clock, context }: { clock: Clock; context: PageContext }) {
  const { lang, t } = context;
  return (
    <>
      <span class="clock-reading">{hour(clock.local, lang)}</span>
      {clock.zone === null ? ` ${t.clocks.noZone}` : zoneName(clock.zone, context)}{" "}
      <span class={`basis basis-${clock.zoneBasis}`}>{t.clocks.basis[clock.zoneBasis]}</span>
    </>
  );
}

/** What each source's clock showed: its words, its zone and how we know it, the instant that follows, on a ruler of hours. */
export function Clocks({ clocks, context }: { clocks: readonly Clock[]; context: PageContext }) {
  const { t } = context;
  const stretch = sharedStretch(clocks);
  return (
    <div class="table-frame">
      <table class="clocks stacked">
        <caption>{stretch === null ? t.clocks.caption : t.clocks.captionDrawn}</caption>
        <thead>
          <tr>
            <th scope="col">{t.clocks.source}</th>
            <th scope="col">{t.clocks.words}</th>
            <th scope="col">{t.clocks.zone}</th>
            <th scope="col">{t.clocks.instant}</th>
          </tr>
        </thead>
        <tbody>
          {clocks.map((clock) => (
            <Reading key={`${clock.article}:${clock.start}`} clock={clock} stretch={stretch} context={context} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Reading({ clock, stretch, context }: { clock: Clock; stretch: Extent | null; context: PageContext }) {
  const { lang, records, say, t } = context;
  return (
    <tr>
      <th scope="row">
        <SourceMark id={clock.article} context={context} />
      </th>
      <td data-label={t.clocks.words}>
        <span class="excerpt" lang={records.source.get(clock.article)?.lang ?? "fr"}>
          {clock.exact}
        </span>
      </td>
      <td data-label={t.clocks.zone}>
        <OnClock clock={clock} context={context} />
      </td>
      <td data-label={t.clocks.instant} class={stretch === null ? undefined : "clock-drawn"}>
        {clock.instant === null ? (
          <span class="unknown">{t.clocks.noInstant}</span>
        ) : (
          <time datetime={machineDate(clock.instant) ?? undefined}>{shortDate(clock.instant, lang)}</time>
        )}
        {stretch !== null && <Ruler clock={clock} stretch={stretch} lang={lang} />}
        {clock.reason !== null && <span class="reason">{say(clock.reason)}</span>}
      </td>
    </tr>
  );
}

/** What follows the hour: `America/Los_Angeles → " Los Angeles time"`, `Etc/GMT → " GMT"`: an IANA name ends in a place, or in a standard of time. */
function zoneName(zone: string, { t }: PageContext): string {
  const name = zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
  return /^Etc\/|^[^/]+$/.test(zone) ? ` ${name}` : t.clocks.timeOf(name);
}
