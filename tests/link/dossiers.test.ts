/** What whole folders become without an editor, against what a careful reader wrote down: see `tests/fixtures/dossiers/README.md`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Dossier } from "../../src/model.ts";
import { buildDossier } from "../../src/pipeline.ts";
import { foldWord } from "../../src/text/fold.ts";

const FIXTURES = join(import.meta.dirname, "../fixtures");
const FOLDERS = ["press/velle", "press/lucidine", "dossiers/nitralor", "dossiers/brissac", "dossiers/cantine"];
/** A title of more letters, marks of quotation left out, is none. */
const LONGEST = 90;

interface Affair {
  key_events: { date: string; stems: string[] }[];
  divergences: { values: string[] }[];
}

const bare = (title = "") => title.replace(/^« | »$/g, "");
const read = (folder: string) => ({
  affair: JSON.parse(readFileSync(join(FIXTURES, folder, "affair.json"), "utf8")) as Affair,
  dossier: buildDossier(join(FIXTURES, folder)),
});
const folders = FOLDERS.map(read);

/** An event of the day whose title has a word of it. */
const isTold = ({ date, stems }: Affair["key_events"][number], { events }: Dossier) =>
  events.some(
    ({ when, title }) =>
      when?.startsWith(date) && stems.some((stem) => ` ${foldWord(title.fr ?? "")}`.includes(` ${foldWord(stem)}`)),
  );

/** Two of its readings say what two of the reader's values say. */
const says = (reading: string, value: string) => {
  const figures = (text: string) =>
    text
      .replace(/(?<=\d)[ .\u00a0\u202f](?=\d{3})/g, "")
      .match(/\d+/g)
      ?.join(" ") ?? "";
  if (figures(value)) return figures(reading) === figures(value);
  const words = foldWord(value).match(/\p{L}{4,}/gu) ?? [];
  return words.some((word) => foldWord(reading).includes(word));
};
const isFound = ({ values }: Affair["divergences"][number], { divergences }: Dossier) =>
  divergences.some(
    ({ readings }) =>
      values.filter((value) => readings.some((one) => says(one.value, value))).length > 1 && readings.length > 1,
  );

const share = (hits: readonly boolean[]) => hits.filter(Boolean).length / hits.length;

describe("folders without an editor", () => {
  it("tell three key events in four", () => {
    const told = folders.flatMap(({ affair, dossier }) => affair.key_events.map((event) => isTold(event, dossier)));
    expect(share(told)).toBeGreaterThanOrEqual(0.75);
  });

  it("have titles that fit a line, cut before no verb, and quote nobody", () => {
    // Its words; the mark of what is left out is not one of them.
    const titles = folders.flatMap(({ dossier }) =>
      dossier.events.map(({ title }) => bare(title.fr).replace(/ \[…\]/g, "")),
    );
    expect(share(titles.map((title) => title.length <= LONGEST && !/^[«“"]|…$/.test(title)))).toBeGreaterThanOrEqual(
      0.97,
    );
  });

  it("find three differences between the sources in four", () => {
    const found = folders.flatMap(({ affair, dossier }) => affair.divergences.map((one) => isFound(one, dossier)));
    expect(share(found)).toBeGreaterThanOrEqual(0.75);
  });

  it("show hardly one that the reader did not write down", () => {
    const shown = folders.flatMap(({ affair, dossier }) =>
      dossier.divergences
        .filter(({ kind, status }) => kind !== "name" && status === "open")
        .map((one) => affair.divergences.some((gold) => isFound(gold, { ...dossier, divergences: [one] }))),
    );
    expect(share(shown)).toBeGreaterThanOrEqual(0.9);
  });
});
