import type { ClauseKind, Localised } from "../../model.ts";
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
  { actNames, elisions }: LinkLocale,
): Localised | null {
  for (const one of cluster) {
    if (one.mood !== "fact" || !TOLD.has(one.kind)) continue;
    for (const [role, ids] of rolesIn(one)) {
      const words = actNames.get(`${one.family?.name} ${role}`);
      const [whom = "", other] = ids;
      const name = names.get(whom);
      if (!words || other !== undefined || name === undefined) continue;
      // Where no source has words for it, only what happened to a person is sure enough.
      if (one.titles.length === 0 && (!one.persons.has(whom) || role === "about")) continue;
      const fill = (text: string) =>
        elisions.reduce(
          (filled, [before, short]) => filled.replace(before, short),
          text.replace("{}", () => name),
        );
      return Object.fromEntries(Object.entries(words).map(([language, text]) => [language, fill(text)]));
    }
  }
  return null;
}

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
