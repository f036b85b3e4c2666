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

const TOLD: ReadonlySet<ClauseKind> = new Set(["main", "coordinate", "relative", "reported"]);

/** Our own words for a cluster: "Arrestation de Loïc Marzin"; null where no family or nobody is known for sure. */
export function nameOf(
  cluster: readonly Happening[],
  names: ReadonlyMap<string, string>,
  { actNames, elisions }: LinkLocale,
): Localised | null {
  for (const { family, passive, subjects, actors, mood, kind, persons, titles } of cluster) {
    const act = (of: string) => actNames.get(`${family?.name} ${of}`);
    const words = subjects.length > 0 ? (act(passive ? "patient" : "agent") ?? act("subject")) : act("about");
    const [whom = "", other] = subjects.length > 0 ? subjects : actors;
    const name = names.get(whom);
    if (!words || other !== undefined || name === undefined || mood !== "fact" || !TOLD.has(kind)) continue;
    // Where no source has words for it, only what happened to a person is sure enough.
    if (titles.length === 0 && (!persons.has(whom) || subjects.length === 0)) continue;
    const fill = (text: string) =>
      elisions.reduce(
        (filled, [before, short]) => filled.replace(before, short),
        text.replace("{}", () => name),
      );
    return Object.fromEntries(Object.entries(words).map(([language, text]) => [language, fill(text)]));
  }
  return null;
}
