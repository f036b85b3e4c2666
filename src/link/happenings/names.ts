import { GRAVE } from "../../annotate/happenings/families.ts";
import type { ClauseKind, Localised } from "../../model.ts";
import { perList } from "../../text/per-object.ts";
import type { LinkLocale } from "../locale.ts";
import type { Happening } from "./happening.ts";

/** "arrest patient | Arrestation de {} | {} arrested" → "arrest patient": in French and in English. */
export function readActNames(table: string): ReadonlyMap<string, Localised> {
  return new Map(
    table
      .split("\n")
      .filter(Boolean)
      .map((line) => {
        const [act = "", fr = "", en = ""] = line.split(" | ");
        return [act, { fr, en }];
      }),
  );
}

/** Our own words for a cluster: "Arrestation de Loïc Marzin"; null where no family or nobody is known for sure. */
export function nameOf(
  cluster: readonly Happening[],
  names: ReadonlyMap<string, string>,
  locale: LinkLocale,
): Localised | null {
  for (const { whom, words } of wordsFor(cluster, locale)) {
    const name = names.get(whom);
    if (name === undefined) continue;
    const fill = (text: string) =>
      locale.elisions.reduce(
        (filled, [before, short]) => filled.replace(before, short),
        text.replace("{}", () => name),
      );
    return Object.fromEntries(Object.entries(words).map(([language, text]) => [language, fill(text)]));
  }
  return null;
}

/** What could be said of a cluster, and of whom, the surest first. */
const wordsFor = perList((cluster: readonly Happening[], { actNames }: LinkLocale) =>
  cluster.flatMap((one) => {
    const { family, kind, mood, persons, titles } = one;
    if (!family || mood !== "fact" || !TOLD.has(kind)) return [];
    return rolesIn(one).flatMap(([role, [whom = "", other]]) => {
      const words = actNames.get(`${family.name} ${role}`);
      // Where no source has words for it, only what happened to a person is sure enough, and of what somebody did a grave act.
      const isSure =
        titles.length > 0 || (persons.has(whom) && role !== "about" && (role !== "agent" || family.weight >= GRAVE));
      return words && other === undefined && isSure ? [{ whom, words }] : [];
    });
  }),
);

const TOLD: ReadonlySet<ClauseKind> = new Set(["main", "coordinate", "relative", "reported", "participial"]);

/** Whom the act can be told of, what is surest first. */
function rolesIn({ subjects, patients, actors, passive }: Happening): [string, readonly string[]][] {
  if (patients.length > 0)
    return [
      ["patient", patients],
      ["subject", patients],
    ];
  if (subjects.length > 0)
    return [
      [passive ? "patient" : "agent", subjects],
      ["subject", subjects],
    ];
  return [["about", actors]];
}
