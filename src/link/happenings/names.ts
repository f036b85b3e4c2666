import type { Localised } from "../../model.ts";
import type { LinkLocale } from "../locale.ts";
import type { Happening } from "./happening.ts";

/** What a family of acts is called in our own words, and of whom it is told. */
export interface ActName {
  of: "agent" | "patient" | "subject";
  name: Localised;
}

/** "arrest patient | Arrestation de {} | {} arrested" → arrest: of the patient, in French and in English. */
export function readActNames(table: string): ReadonlyMap<string, ActName> {
  return new Map(
    table
      .split("\n")
      .filter(Boolean)
      .map((line) => {
        const [act = "", fr = "", en = ""] = line.split(" | ");
        const [family = "", of = ""] = act.split(" ");
        return [family, { of: of as ActName["of"], name: { fr, en } }];
      }),
  );
}

/** Our own words for a cluster: "Arrestation de Loïc Marzin"; null where no family or nobody is known for sure. */
export function nameOf(
  cluster: readonly Happening[],
  names: ReadonlyMap<string, string>,
  { actNames, elisions }: LinkLocale,
): Localised | null {
  for (const { family, passive, subjects, mood, persons } of cluster) {
    const act = actNames.get(family?.name ?? "");
    const [subject, other] = subjects;
    const fits = act?.of === "subject" || (act?.of === "patient") === passive;
    const name = names.get(subject ?? "");
    if (!act || !fits || other !== undefined || name === undefined || mood !== "fact" || !persons.has(subject ?? ""))
      continue;
    return Object.fromEntries(
      Object.entries(act.name).map(([language, words]) => [
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
