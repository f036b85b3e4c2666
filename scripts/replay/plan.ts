import { readFileSync } from "node:fs";
import { z } from "zod";
import { DossierError } from "../../src/read/problem.ts";
import { localised } from "../../src/read/schema.ts";
import { parseYaml } from "../../src/read/yaml.ts";

const planSchema = z
  .array(
    z.strictObject({
      /** Ids of the articles that this edition brings. */
      articles: z.array(z.string()).min(1, "expected at least one article"),
      date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "expected a day such as 2021-01-11"),
      note: localised,
    }),
  )
  .min(1, "expected at least one edition");

export type Plan = z.infer<typeof planSchema>;

/** Reads the editions to make, oldest first. @throws DossierError with each problem and its line */
export function readPlan(file: string): Plan {
  const result = parseYaml(file, readFileSync(file, "utf8"), planSchema);
  if ("problems" in result) throw new DossierError(result.problems);
  return result.checked.value;
}
