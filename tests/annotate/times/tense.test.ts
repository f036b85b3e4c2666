import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { fr } from "../../../src/locales/fr/index.ts";

type Table = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
const file = createRequire(import.meta.url).resolve("french-verbs-lefff/dist/conjugations.json");
const table: Table = JSON.parse(readFileSync(file, "utf8"));
const { tense } = fr.times;

/** What the endings alone make of a form, in the order in which the engine asks. */
function told(form: string): "past" | "future" | null {
  if (tense.past.has(form)) return "past";
  if (tense.future.has(form) || (!tense.notVerbs.has(form) && tense.futureEnding.test(form))) return "future";
  return tense.pastEnding.test(form) ? "past" : null;
}

/** Lefff's letters: I imperfect, F future, C conditional; the third persons, which the press uses. */
function share(letter: "I" | "F" | "C", side: "past" | "future"): number {
  const forms = Object.values(table).flatMap((verb) => [verb[letter]?.[2], verb[letter]?.[5]]);
  const words = forms.filter((form): form is string => form !== undefined && form !== "NA");
  return words.filter((form) => told(form) === side).length / words.length;
}

describe("endings tell the tense of the 7,826 verbs of the Lefff", () => {
  it.each([
    ["imperfect", "I", "past"],
    ["future", "F", "future"],
    ["conditional", "C", "future"],
  ] as const)("%s", (_, letter, side) => {
    expect(share(letter, side)).toBeGreaterThan(0.97);
  });

  it.each(["déclarait", "assurait", "montrait", "espérait", "ouvrait", "livrait", "entrait"])("%s is past", (form) => {
    expect(told(form)).toBe("past");
  });

  it.each([
    "déclarerait",
    "devrait",
    "pourra",
    "viendra",
    "finira",
    "mettra",
    "sera",
    "aura",
    "ira",
    "prendront",
    "suivra",
    "vivra",
  ])("%s lies ahead", (form) => expect(told(form)).toBe("future"));
});
