import fc from "fast-check";
import { expect, test } from "vitest";
import { verdictOf } from "./breaches.ts";
import { folders } from "./folders.ts";

test("whatever stands in a folder, it is published whole or refused in words", () => {
  let sites = 0;
  fc.assert(
    fc.property(folders, (folder) => {
      const { published, breaches } = verdictOf(folder);
      if (published) sites++;
      expect(breaches).toEqual([]);
    }),
    { numRuns: 40, seed: 17 },
  );
  // A fuzz of which every folder is refused tries nothing.
  expect(sites).toBeGreaterThan(20);
});
