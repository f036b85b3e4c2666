import type { DossierEvent } from "../../src/model.ts";
import { DAY, extent } from "../../src/publish/format/extent.ts";
import { locale } from "../../src/publish/format/numbers.ts";
import { position, type Window } from "../../src/publish/format/window.ts";
import type { Language } from "../../src/publish/messages/language.ts";

/** The days of the window, each named above its column. The dates stand in words in each row, so this is for the eye. */
export function Days({ window, lang }: { window: Window; lang: Language }) {
  const weekday = new Intl.DateTimeFormat(locale(lang), { weekday: "short", timeZone: "UTC" });
  const day = new Intl.DateTimeFormat(locale(lang), { day: "numeric", timeZone: "UTC" });
  const named = window.days <= 10;
  return (
    <svg class="span-days" width="100%" height={named ? 34 : 18} aria-hidden="true" focusable="false">
      {daysOf(window).map((start) => (
        <g key={start}>
          <text class="span-day" x={`${position(start + DAY / 2, window)}%`} y="14" text-anchor="middle">
            {day.format(start)}
          </text>
          {named && (
            <text class="span-weekday" x={`${position(start + DAY / 2, window)}%`} y="30" text-anchor="middle">
              {weekday.format(start)}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

/** A bar as wide as the time that the sources leave open, a stroke for an instant. */
export function Span({ event, window }: { event: DossierEvent; window: Window }) {
  const open = event.when === null ? null : extent(event.when);
  if (open === null) return null;
  const start = position(open.start, window);
  const end = position(open.end, window);
  return (
    <svg class="span" width="100%" height="20" aria-hidden="true" focusable="false">
      {daysOf(window).map((day) => (
        <line
          key={day}
          class="span-grid"
          x1={`${position(day, window)}%`}
          x2={`${position(day, window)}%`}
          y1="0"
          y2="20"
        />
      ))}
      {end > start ? (
        <rect
          class={event.certain ? "span-bar" : "span-bar span-uncertain"}
          x={`${start}%`}
          width={`${end - start}%`}
          y="6"
          height="8"
        />
      ) : (
        <line class="span-instant" x1={`${start}%`} x2={`${start}%`} y1="1" y2="19" />
      )}
    </svg>
  );
}

function daysOf({ start, days }: Window): number[] {
  return Array.from({ length: days }, (_, at) => start + at * DAY);
}
