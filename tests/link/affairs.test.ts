import { describe, expect, it } from "vitest";
import { readAffairs } from "../fixtures/affairs/affair.ts";
import { type Score, scoreAffair, type Tally } from "../support/affairs.ts";

const PARTS = ["tuning", "measuring", "later"] as const;
type Part = (typeof PARTS)[number];

/** Shares of what was found that is right, and of what there is that was found, over the affairs of one part. */
function measure(part: Part, of: keyof Score) {
  const tallies: Tally[] = readAffairs(part).map((affair) => scoreAffair(affair)[of]);
  const sum = (field: "found" | "right" | "gold" | "reached") => tallies.reduce((all, tally) => all + tally[field], 0);
  return { precision: sum("right") / sum("found"), recall: sum("reached") / sum("gold") };
}

describe.each(PARTS)("invented affairs, %s", (part) => {
  it.each([
    ["pairs", 0.9, 0.8],
    ["groups", 0.9, 0.75],
    ["events", 0.95, 0.8],
    ["joined", 0.9, 0.7],
    ["divergences", 0.95, 0.7],
  ] as const)(
    "%s: at least %d of what is found is right, and %d of what there is is found",
    (of, precision, recall) => {
      const found = measure(part, of);
      expect(found.precision).toBeGreaterThanOrEqual(precision);
      expect(found.recall).toBeGreaterThanOrEqual(recall);
    },
  );
});
