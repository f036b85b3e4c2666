import type { Clock } from "../../src/model.ts";
import { hour, machineDate, shortDate } from "../../src/publish/format/dates.ts";
import type { PageContext } from "../../src/publish/page.ts";
import { SourceMark } from "./source-mark.tsx";

/** What each source's clock showed: its words, its zone and how we know it, the instant that follows. */
export function Clocks({ clocks, context }: { clocks: readonly Clock[]; context: PageContext }) {
  const { lang, say, t } = context;
  return (
    <div class="table-frame">
      <table class="clocks stacked">
        <caption>{t.clocks.caption}</caption>
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
            <tr key={`${clock.article}:${clock.start}`}>
              <th scope="row">
                <SourceMark id={clock.article} context={context} />
              </th>
              <td data-label={t.clocks.words}>
                <span class="excerpt" lang="fr">
                  {clock.exact}
                </span>
              </td>
              <td data-label={t.clocks.zone}>
                <span class="clock-reading">{hour(clock.local, lang)}</span>{" "}
                {clock.zone === null ? t.clocks.noZone : zoneName(clock.zone, context)}
                <span class={`basis basis-${clock.zoneBasis}`}>{t.clocks.basis[clock.zoneBasis]}</span>
                {clock.reason !== null && <span class="reason">{say(clock.reason)}</span>}
              </td>
              <td data-label={t.clocks.instant}>
                {clock.instant === null ? (
                  <span class="unknown">{t.clocks.noInstant}</span>
                ) : (
                  <time datetime={machineDate(clock.instant) ?? undefined}>{shortDate(clock.instant, lang)}</time>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** `America/Los_Angeles → "Los Angeles time"`, `Etc/GMT → "GMT"`: an IANA name ends in a place, or in a standard of time. */
function zoneName(zone: string, { t }: PageContext): string {
  const name = zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
  return /^Etc\/|^[^/]+$/.test(zone) ? name : t.clocks.timeOf(name);
}
