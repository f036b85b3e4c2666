import { expect, test } from "vitest";
import { alignedWords } from "../../../src/publish/format/aligned-words.ts";

const cells = (versions: readonly string[]) =>
  alignedWords(versions)
    .flat()
    .map(({ cells }) => cells.map((cell) => cell.trim()));
const marked = (versions: readonly string[]) =>
  alignedWords(versions)
    .flat()
    .filter(({ differs }) => differs)
    .map(({ cells }) => cells.map((cell) => cell.trim()));

test("what differs stands over what differs", () => {
  expect(cells(["le pont est fermé lundi", "le pont a été fermé lundi"])).toEqual([
    ["le pont", "le pont"],
    ["est", "a"],
    ["", "été"],
    ["fermé lundi", "fermé lundi"],
  ]);
});

test("case, accents and marks are no difference, another word is", () => {
  expect(marked(["Récemment, une hausse constante.", "récemment une hausse persistante"])).toEqual([
    ["constante.", "persistante"],
  ]);
});

test("a fragment stands under the words it shares, and differs from nothing that it leaves out", () => {
  const versions = ["une hausse durable des prix", "une hausse durable des prix", "hausse durable"];
  expect(cells(versions)).toEqual([
    ["une", "une", ""],
    ["hausse durable", "hausse durable", "hausse durable"],
    ["des prix", "des prix", ""],
  ]);
  expect(marked(versions)).toEqual([]);
});

test("a long stretch that one version alone has is shortened to its ends", () => {
  const long = "un deux trois quatre cinq six sept huit neuf dix onze douze";
  expect(cells([`${long} le pont ferme`, "le pont ferme"])[0]).toEqual(["un deux … onze douze", ""]);
});

test("lines are as wide as a telephone, and lose no word of what is shared", () => {
  const version = "le maire a dit hier soir que le pont resterait fermé toute la semaine pour les travaux";
  const lines = alignedWords([version, version.replace("hier", "lundi")]);
  for (const line of lines) expect(line.map(({ cells }) => cells[0]?.trim()).join(" ").length).toBeLessThanOrEqual(36);
  expect(
    lines
      .flat()
      .map(({ cells }) => cells[0])
      .join(""),
  ).toBe(version);
});
