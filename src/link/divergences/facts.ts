import type { Divergence, DivergenceKind, Localised } from "../../model.ts";
import { capital } from "../../text/capital.ts";
import { slug } from "../../text/fold.ts";
import { rivalAppointments } from "../facts/appointments.ts";
import { rivalCharges } from "../facts/charges.ts";
import type { Fact } from "../facts/fact.ts";
import { rivalHours } from "../facts/hours.ts";
import { nearFigures } from "../facts/near-figures.ts";
import type { Openings } from "../facts/openings.ts";
import { rivalOrigins } from "../facts/origins.ts";
import { rivalPenalties } from "../facts/penalties.ts";
import type { AllFacts } from "../facts/read.ts";
import { rivalFigures } from "../facts/rival-figures.ts";
import { isOfThing, rivalMeasures } from "../facts/rivals.ts";
import { tally } from "../facts/tally.ts";
import { thingOf } from "../facts/thing.ts";
import type { LinkLocale } from "../locale.ts";
import { readerOf } from "../reader-of.ts";
import { subjects } from "./about.ts";
import { divergence, type Finder, readingsOf } from "./finder.ts";

/**
 * What the sources say otherwise of one thing, whatever words they tell it in: "227 blessés" / "528 blessés", "50 000 selon la
 * police" / "120 000 selon les organisateurs", "risque cinq ans" / "risque sept ans", "entendue à 10 heures" / "attendue à 9 heures".
 */
export function facts(all: AllFacts, openings: Openings, locale: LinkLocale): Finder {
  return (linked) => {
    const read = new Map(linked.articles.map(({ article }) => [article.id, readerOf(article)]));
    const subjectOf = subjects(linked);
    const sourcesById = new Map(linked.articles.map((one) => [one.article.id, one]));
    const clocks = new Map(linked.events.map((event) => [event.id, event.clocks]));

    const sourceOf = ({ article, sentence }: Fact) => ({ article, ...sentence });
    const tell = <F extends Fact>(found: readonly F[], how: Telling<F>): Divergence[] => {
      const values = new Map<string, string>();
      const places = found.map((fact) => {
        const { article, start, end } = fact;
        const shown = read.get(article)?.(start, end).replace(/\s+/g, " ") ?? "";
        const by = how.by?.(fact) ?? "";
        const key = how.key(fact);
        values.set(key, values.get(key) ?? (by && !shown.includes(by) ? `${shown}, ${by}` : shown));
        return { article, start, end, value: values.get(key) ?? "" };
      });
      const readings = readingsOf(places, ({ value }) => value);
      const sentences = found.map(sourceOf);
      const about = how.isOfThing ? subjectOf.something(sentences) : subjectOf.someone(sentences);
      const told = divergence(how.kind, about, readings, how.status);
      const thing = how.thing ?? (how.isOfThing ? thingOf(found, sourcesById, locale) : null);
      return [
        {
          ...told,
          id: `${told.id}-${slug(readings[0]?.value ?? "")}`,
          note: how.note ?? null,
          title: thing === null ? null : { fr: capital(thing) },
          corrected: places.find((_, at) => how.corrects?.(found[at] as F)) ?? null,
        },
      ];
    };

    const counts = tally(all("counts"), openings).flatMap(({ counts, isUpdate }) =>
      tell(counts, {
        kind: "number",
        isOfThing: true,
        key: ({ quantity, by }) => `${quantity.value} ${quantity.bound} ${by}`,
        by: ({ by }) => by,
        ...(isUpdate && { status: "reconciled", note: UPDATED }),
      }),
    );
    const penalties = rivalPenalties(all("penalties")).flatMap((rivals) =>
      tell(rivals, { kind: rivals[0]?.quantity.kind ?? "duration", key: ({ quantity }) => String(quantity.value) }),
    );
    // The clocks of one event are told apart where they stand side by side.
    const isClock = ({ article, start, end }: Fact, id: string) =>
      clocks.get(id)?.some((clock) => clock.article === article && start <= clock.start && clock.end <= end) ?? false;
    const hours = rivalHours(all("hours")).flatMap((rivals) =>
      tell(rivals, { kind: "time", key: ({ minutes }) => String(minutes) }).filter(
        ({ about }) => !rivals.every((hour) => isClock(hour, about)),
      ),
    );
    const appointments = rivalAppointments(all("appointments"), openings).flatMap((rivals) =>
      tell(rivals, { kind: "time", key: ({ minutes }) => String(minutes) }),
    );
    const charges = rivalCharges(all("charges")).flatMap((rivals) =>
      tell(rivals, { kind: "wording", key: ({ stems }) => [...stems].sort().join(" ") }),
    );
    const measures = rivalMeasures(all("measures"), openings).flatMap((found) =>
      tell(found, {
        kind: found[0]?.quantity.kind ?? "number",
        isOfThing: found.every(isOfThing),
        key: ({ quantity }) => String(quantity.value),
      }),
    );
    const figures = rivalFigures(all("contrasts"), all("figures"), openings).flatMap((found) =>
      tell(found, {
        kind: "number",
        isOfThing: true,
        key: ({ quantity }) => String(quantity.value),
        corrects: ({ corrects }) => corrects,
      }),
    );
    // Where no other article gives what one corrects, its own words do.
    const inReadings = figures.flatMap(({ readings }) => readings.flatMap(({ evidence }) => evidence));
    const answered = new Set(inReadings.map(({ article, start }) => `${article} ${start}`));
    const corrections = all("corrections")
      .filter(([right]) => !answered.has(`${right?.article} ${right?.start}`))
      .flatMap((found) =>
        tell(found, {
          kind: found[0]?.kind ?? "number",
          isOfThing: true,
          key: ({ isRight }) => String(isRight),
          corrects: ({ isRight }) => isRight,
        }),
      );
    const origins = rivalOrigins(all("origins"), openings).flatMap((found) =>
      tell(found, { kind: "time", isOfThing: true, thing: found[0]?.thing, key: ({ year }) => String(year) }),
    );
    const disputes = all("disputes").flatMap((found) =>
      tell(found, { kind: "number", isOfThing: true, key: ({ value, by }) => `${value} ${by}`, by: ({ by }) => by }),
    );
    const near = nearFigures(all("figures"), openings).flatMap((found) =>
      tell(found, { kind: "number", isOfThing: true, key: ({ quantity }) => String(quantity.value) }),
    );
    // What an article itself says of the others comes first.
    return [
      ...figures,
      ...counts,
      ...penalties,
      ...hours,
      ...appointments,
      ...charges,
      ...measures,
      ...near,
      ...corrections,
      ...origins,
      ...disputes,
    ];
  };
}

/** How facts are told as one divergence. */
interface Telling<F> {
  kind: DivergenceKind;
  status?: Divergence["status"];
  note?: Localised;
  /** It is filed under the thing it is of, and not under who is named beside it. */
  isOfThing?: boolean;
  /** That thing, where its facts know it. */
  thing?: string | undefined;
  /** The fact's own article says that the others are wrong. */
  corrects?: (fact: F) => boolean;
  /** Facts of one key are one reading. */
  key: (fact: F) => string;
  /** Who says so, shown with the figure. */
  by?: (fact: F) => string;
}

const UPDATED: Localised = {
  en: "Counts of different moments: the later one brings the earlier up to date.",
  fr: "Des décomptes de moments différents : le plus récent met à jour l’autre.",
};
