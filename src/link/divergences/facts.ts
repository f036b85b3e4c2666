import type { Divergence, Localised } from "../../model.ts";
import { rivalAppointments } from "../facts/appointments.ts";
import { rivalCharges } from "../facts/charges.ts";
import type { Fact } from "../facts/fact.ts";
import { rivalHours } from "../facts/hours.ts";
import type { Measure } from "../facts/measure.ts";
import { nearFigures } from "../facts/near-figures.ts";
import type { Openings } from "../facts/openings.ts";
import { rivalOrigins } from "../facts/origins.ts";
import { rivalPenalties } from "../facts/penalties.ts";
import type { AllFacts } from "../facts/read.ts";
import { rivalResults } from "../facts/results.ts";
import { rivalFigures } from "../facts/rival-figures.ts";
import { rivalMeasures } from "../facts/rivals.ts";
import { tally } from "../facts/tally.ts";
import type { LinkLocale } from "../locale.ts";
import type { Finder } from "./finder.ts";
import { telling } from "./telling.ts";

/**
 * What the sources say otherwise of one thing, whatever words they tell it in: "227 blessés" / "528 blessés", "50 000 selon la
 * police" / "120 000 selon les organisateurs", "risque cinq ans" / "risque sept ans", "entendue à 10 heures" / "attendue à 9 heures".
 */
export function facts(all: AllFacts, openings: Openings, locale: LinkLocale): Finder {
  const names = new Map(locale.tolls.map(({ what, name }) => [what, name]));
  return (linked) => {
    const tell = telling(linked, locale);
    const figures = rivalFigures(all("contrasts"), all("figures"), openings).map((found) =>
      tell(found, { kind: "number", key: amountIn, corrects: ({ corrects }) => corrects }),
    );
    const counts = tally(all("counts"), openings).map(({ counts, isUpdate }) =>
      tell(counts, {
        kind: "number",
        title: names.get(counts[0]?.what ?? ""),
        key: ({ quantity, by }) => `${quantity.value} ${quantity.bound} ${by}`,
        by: ({ by }) => by,
        ...(isUpdate && { status: "reconciled", note: UPDATED }),
      }),
    );
    const measured = (found: readonly Measure[]) =>
      tell(found, { kind: found[0]?.quantity.kind ?? "number", key: amountIn });
    // The clocks of one event are told apart where they stand side by side.
    const clocks = new Map(linked.events.map((event) => [event.id, event.clocks]));
    const isClock = ({ article, start, end }: Fact, id: string) =>
      clocks.get(id)?.some((clock) => clock.article === article && start <= clock.start && clock.end <= end) ?? false;
    const hours = rivalHours(all("hours")).flatMap((rivals) => {
      const told = tell(rivals, { kind: "time", key: ({ minutes }) => minutes });
      return rivals.every((hour) => isClock(hour, told.about)) ? [] : [told];
    });
    const inReadings = figures.flatMap(({ readings }) => readings.flatMap(({ evidence }) => evidence));
    const answered = new Set(inReadings.map(({ article, start }) => `${article} ${start}`));
    const byTeller = ({ by }: { by: string }) => by;
    // What an article itself says of the others comes first.
    return [
      ...figures,
      ...counts,
      ...rivalPenalties(all("penalties")).map((found) =>
        tell(found, { kind: found[0]?.quantity.kind ?? "duration", key: amountIn }),
      ),
      ...hours,
      ...rivalAppointments(all("appointments"), openings).map((found) =>
        tell(found, { kind: "time", key: ({ minutes }) => minutes }),
      ),
      ...rivalCharges(all("charges"), openings).map((found) =>
        tell(found, { kind: "wording", key: ({ stems }) => [...stems].sort().join(" ") }),
      ),
      ...rivalMeasures(all("measures"), openings).map(measured),
      ...rivalResults(all("results"), openings, locale).map((found) =>
        tell(found, { kind: "number", title: found[0]?.what, key: ({ pair }) => pair.join(" ") }),
      ),
      ...nearFigures(all("figures"), openings).map((found) => tell(found, { kind: "number", key: amountIn })),
      // Where no other article gives what one corrects, its own words do.
      ...all("corrections")
        .filter(([right]) => !answered.has(`${right?.article} ${right?.start}`))
        .map((found) =>
          tell(found, {
            kind: found[0]?.kind ?? "number",
            key: ({ isRight }) => String(isRight),
            corrects: ({ isRight }) => isRight,
          }),
        ),
      ...rivalOrigins(all("origins"), openings).map((found) =>
        tell(found, { kind: "time", title: found[0]?.thing, key: ({ year }) => year }),
      ),
      ...all("hourTellers").map((found) =>
        tell(found, { kind: "time", title: found[0]?.thing, key: ({ hour }) => hour }),
      ),
      ...all("disputes").map((found) =>
        tell(found, { kind: "number", key: ({ value, by }) => `${value} ${by}`, by: byTeller }),
      ),
    ] satisfies Divergence[];
  };
}

const amountIn = ({ quantity }: { quantity: { value: number } }) => quantity.value;

const UPDATED: Localised = {
  en: "Counts of different moments: the later one brings the earlier up to date.",
  fr: "Des décomptes de moments différents : le plus récent met à jour l’autre.",
};
