import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { annotate } from "../../../src/annotate/index.ts";
import { fr } from "../../../src/locales/fr/index.ts";
import { keptIn } from "../../../src/read/kept/annotations.ts";

const article = {
  text: "Paris, mardi.\n\nLe maire, Paul Morel, a démissionné lundi à 8 h : « Nous verrons bien », a-t-il dit.\n",
  published: "2021-01-12",
  zone: "Europe/Paris",
};
const found = annotate(article.text, article, fr);

let folder: string;
let finds: number;
const find = () => {
  finds++;
  return annotate(article.text, article, fr);
};
const file = () => {
  const [name = ""] = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((one) => one.endsWith(".json"));
  return join(folder, name);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dossier-kept-"));
  finds = 0;
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("annotations kept in a folder", () => {
  test("are found once, and read back as they were found", () => {
    keptIn(folder)(article, find);
    const again = keptIn(folder)(article, find);
    expect(finds).toBe(1);
    expect(again).toEqual(found);
    expect(found.quotations.length + found.happenings.length).toBeGreaterThan(1);
  });

  test.each([
    ["text", { text: `${article.text}Fin.` }],
    ["date", { published: "2021-01-13" }],
    ["zone", { zone: "America/New_York" }],
    ["furniture", { furniture: ["Paris, mardi."] }],
  ])("are found anew where the %s is another", (_, change) => {
    keptIn(folder)(article, find);
    keptIn(folder)({ ...article, ...change }, find);
    expect(finds).toBe(2);
  });

  test.each([
    ["cut off", (words: string) => words.slice(0, -20)],
    ["empty", () => ""],
    ["of another hand", (words: string) => words.replace("Paul Morel", "Luc Roy")],
    ["no annotation", () => "{}"],
  ])("are never believed where their file is %s", (_, spoil) => {
    keptIn(folder)(article, find);
    const whole = readFileSync(file(), "utf8");
    writeFileSync(file(), spoil(whole));
    expect(keptIn(folder)(article, find)).toEqual(found);
    expect(readFileSync(file(), "utf8")).toBe(whole);
  });
});
