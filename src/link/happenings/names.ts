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
  for (const { family, passive, subjects, mood, kind, persons, title } of cluster) {
    const act =
      actNames.get(`${family?.name} ${passive ? "patient" : "agent"}`) ?? actNames.get(`${family?.name} subject`);
    const [subject, other] = subjects;
    const name = names.get(subject ?? "");
    if (!act || other !== undefined || name === undefined || mood !== "fact" || !TOLD.has(kind)) continue;
    // Where no source has words for it, only what happened to a person is sure enough.
    if (!title && !persons.has(subject ?? "")) continue;
    return Object.fromEntries(
      Object.entries(act).map(([language, words]) => [
        language,
        elisions.reduce(
          (text, [before, short]) => text.replace(before, short),
          words.replace("{}", () => name),
        ),
      ]),
    );
  }
  return null;
}
