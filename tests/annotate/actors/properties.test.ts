import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findActors } from "../../../src/annotate/actors/index.ts";
import { actors } from "../../../src/locales/fr/actors/index.ts";
import { actorsOf, analyse } from "./analyse.ts";

const WORDS = [
  "M.",
  "Le",
  "la",
  "de",
  "Jean",
  "Marie",
  "Dupont",
  "Le Goff",
  "président",
  "ministère",
  "«",
  "»",
  "(",
  ")",
  ",",
  ".",
  "et",
  "AFP",
  "@jeanDupont",
  "l'",
  "d'",
  "À",
  "Paris",
  "rouges",
  "Bonnets",
  "a",
  "déclaré",
  "45",
  "ans",
  "\n",
];

describe("any text", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(" ")),
  );

  it("gives mentions that are slices of it, in order, none inside another", () => {
    fc.assert(
      fc.property(text, (each) => {
        const mentions = actorsOf(each).flatMap((entity) => {
          expect(entity.names).toContain(entity.name);
          expect(entity.mentions.map(({ start }) => start)).toEqual(
            entity.mentions.map(({ start }) => start).sort((a, b) => a - b),
          );
          return entity.mentions;
        });
        let last = 0;
        for (const { start, end, text: words } of mentions.sort((a, b) => a.start - b.start)) {
          expect(each.slice(start, end)).toBe(words);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe("hostile text", () => {
  const many = Array.from(
    { length: 4000 },
    (_, index) => `Jean ${"ABCDEFGHIJ"[index % 10]}${"aeiouy"[index % 6]}x${"bcdfg"[index % 5]}e Dupont, Dupont.`,
  ).join(" ");
  it.each([
    "«",
    '"',
    "Le ",
    "Jean de ",
    "Jean Dupont ",
    "Ab Cd Ef. ",
    "ministère de la ",
    "M. ",
    "@aB ",
    "Le Grand ",
    "J.-P. ",
    many,
  ])("comes to an end, with every mention inside the text: %.20s", (unit) => {
    // Long enough that a square of the length would run into the limit on any test; how fast it is, the benchmark tells.
    const text = unit.repeat(Math.ceil(400_000 / unit.length));
    for (const { mentions } of findActors(analyse(text), actors)) {
      for (const { start, end } of mentions) expect(start >= 0 && start < end && end <= text.length).toBe(true);
    }
  });
});
