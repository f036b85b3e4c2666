import type { Clock } from "../../src/model.ts";
import { DAY, type Extent, HOUR } from "../../src/publish/format/extent.ts";
import { locale } from "../../src/publish/format/numbers.ts";
import type { Language } from "../../src/publish/messages/language.ts";

/** Hours shown before the first of the instants and after the last. */
const AROUND = 5;
/** Clocks that lie further apart than this, in hours, have no common ruler. */
const WIDEST = 14;

/** The stretch of time that the rulers of several clocks share; null where fewer than two tell an instant, or too far apart. */
export function sharedStretch(clocks: readonly Clock[]): Extent | null {
  const instants = clocks.flatMap(({ instant }) => (instant === null ? [] : Date.parse(instant)));
  if (instants.length < 2 || instants.some(Number.isNaN)) return null;
  const first = Math.min(...instants);
  const last = Math.max(...instants);
  return last - first > WIDEST * HOUR ? null : { start: first - AROUND * HOUR, end: last + AROUND * HOUR };
}

/**
 * The hours on one clock, drawn to scale: `22 23 | 0 1 2`, midnight as a long stroke with the day that begins, the instant as
 * a heavy one. Rulers of one stretch stand under each other, so that one instant is one line. The words stand beside it.
 */
export function Ruler({ clock, stretch, lang }: { clock: Clock; stretch: Extent; lang: Language }) {
  if (clock.instant === null) return null;
  const instant = Date.parse(clock.instant);
  const ahead = Date.parse(`${clock.local}Z`) - instant;
  if (Number.isNaN(ahead)) return null;
  const day = new Intl.DateTimeFormat(locale(lang), { weekday: "short", day: "numeric", timeZone: "UTC" });
  const at = (time: number) => `${(((time - stretch.start) / (stretch.end - stretch.start)) * 100).toFixed(2)}%`;
  return (
    <svg class="ruler" width="100%" height="38" aria-hidden="true" focusable="false">
      <line class="ruler-line" x1="0" x2="100%" y1="22" y2="22" />
      {hoursOf(stretch, ahead).map((local) => (
        <g key={local}>
          <line
            class={local % DAY === 0 ? "ruler-midnight" : "ruler-hour"}
            x1={at(local - ahead)}
            x2={at(local - ahead)}
            y1={local % DAY === 0 ? 10 : 17}
            y2="22"
          />
          {isNumbered(local, instant + ahead) && (
            <text
              class={local === instant + ahead ? "ruler-number ruler-here" : "ruler-number"}
              x={at(local - ahead)}
              y="36"
              text-anchor="middle"
            >
              {(local % DAY) / HOUR}
            </text>
          )}
          {local % DAY === 0 && (
            <text class="ruler-day" x={at(local - ahead)} dx="6" y="12">
              {day.format(local)}
            </text>
          )}
        </g>
      ))}
      <line class="ruler-instant" x1={at(instant)} x2={at(instant)} y1="0" y2="24" />
    </svg>
  );
}

/** Every third hour, and the hour that the clock shows; none so near to it that the two would touch. */
function isNumbered(hour: number, shown: number): boolean {
  return hour === shown || ((hour / HOUR) % 3 === 0 && Math.abs(hour - shown) > HOUR);
}

/** The whole hours of the local clock inside the stretch, in local time; the two ends are left free. */
function hoursOf({ start, end }: Extent, ahead: number): number[] {
  const first = Math.floor((start + ahead) / HOUR) + 1;
  const last = Math.ceil((end + ahead) / HOUR) - 1;
  return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * HOUR);
}
