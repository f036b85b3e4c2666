import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { buildDossier } from "../../src/pipeline.ts";

const dossier = buildDossier("corpus");
const inOrder = [...dossier.quotations].sort((a, b) =>
  a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start,
);

/** The groups of tests/fixtures/gold/utterances.txt as sets of quotation ids. */
const gold = readFileSync("tests/fixtures/gold/utterances.txt", "utf8")
  .split(/^== /m)
  .slice(1)
  .map((part) =>
    part
      .split("\n")
      .slice(1)
      .filter((line) => line.includes(" | "))
      .map((line) => {
        const [, article, words, nth = "1"] = /^(\S+) \| (.*?)(?: \[(\d)\])?$/.exec(line) ?? [];
        const fitting = inOrder.filter((one) => one.article === article && one.exact.startsWith(words ?? "?"));
        const one = fitting[Number(nth) - 1];
        if (!one) throw new Error(`no quotation in the dossier for "${line}"`);
        return one.id;
      }),
  );

/** Every pair of quotations that stand in one group. */
function pairs(groups: readonly (readonly string[])[]): Set<string> {
  return new Set(
    groups.flatMap((group) => group.flatMap((a, i) => group.slice(i + 1).map((b) => [a, b].sort().join(" + ")))),
  );
}

it("groups what was said once, pair by pair as a reader does", () => {
  const found = pairs(dossier.utterances.map(({ quotations }) => quotations));
  expect([...found].sort()).toEqual([...pairs(gold)].sort());
});

it("gives every quotation an utterance, and each utterance its quotations", () => {
  const utterances = new Map(dossier.utterances.map((utterance) => [utterance.id, utterance]));
  for (const { id, utterances: of } of dossier.quotations) {
    expect(of.length, id).toBeGreaterThan(0);
    for (const utterance of of) expect(utterances.get(utterance)?.quotations).toContain(id);
  }
});
