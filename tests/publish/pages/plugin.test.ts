import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Eleventy from "@11ty/eleventy";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import dossier, { type DossierOptions } from "../../../src/index.ts";

const CORPUS = join(import.meta.dirname, "../../../corpus/articles");
const home = process.cwd();
let project: string;
let input: string;
let builds = 0;

/** A maker's own project: an input folder (a new one each time, for Eleventy keeps layouts by path), a page, and articles alone. */
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "maker-"));
  input = `site${++builds}`;
  cpSync(CORPUS, join(project, "affair/articles"), { recursive: true });
  mkdirSync(join(project, input, "_includes/layouts"), { recursive: true });
  writeFileSync(join(project, "package.json"), '{"type": "module"}');
  writeFileSync(join(project, input, "hello.md"), "# Hello");
  process.chdir(project);
});

afterEach(() => {
  process.chdir(home);
  rmSync(project, { recursive: true });
});

/** The pages and files by their path in the site. */
async function build(options: DossierOptions): Promise<Map<string, string>> {
  const eleventy = new Eleventy(input, "out", {
    quietMode: true,
    config: (config) => {
      config.addPlugin(dossier, options);
      return { dir: { input, output: "out" } };
    },
  });
  const built = await eleventy.toJSON();
  return new Map(built.map(({ outputPath, content }) => [String(outputPath).replace(/^\.?\/?out\//, ""), content]));
}

describe("the plugin in a maker's own project", () => {
  test("makes a dossier of a folder of articles, beside the maker's pages", async () => {
    const pages = await build({ corpus: "affair" });
    expect(pages.has("hello/index.html")).toBe(true);
    for (const path of ["index.html", "fr/index.html", "quotes.html", "sources/001.html", "data/quotations.json"])
      expect([...pages.keys()]).toContain(path);
    expect([...pages.keys()].filter((path) => path.startsWith("affair"))).toEqual([]);
    expect(pages.get("index.html")).toMatch(/^<!doctype html>/i);
  });

  test("links a stylesheet of the maker's after its own", async () => {
    const pages = await build({ corpus: "affair", stylesheet: "ink.css" });
    expect(pages.get("fr/quotes.html")).toMatch(/theme\/dossier\.css"\/>.*href="\.\.\/ink\.css"/);
  });

  test("lets the maker's layout win", async () => {
    const layout = join(project, input, "_includes/layouts/dossier.11ty.js");
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the layout's own template, written to a file
    writeFileSync(layout, "export const render = ({ content, dossierPage }) => `MINE ${dossierPage.path} ${content}`;");
    const pages = await build({ corpus: "affair" });
    expect(pages.get("fr/about.html")).toMatch(/^MINE fr\/about\.html <header/);
  });

  test("lets the maker's own page win over one of ours", async () => {
    mkdirSync(join(project, input, "dossier"));
    writeFileSync(
      join(project, input, "dossier/about.11ty.js"),
      "export default { data: { permalink: 'about.html' }, render: () => 'OURS' };",
    );
    const pages = await build({ corpus: "affair" });
    expect(pages.get("about.html")).toBe("OURS");
  });

  test("says which option it does not know", async () => {
    const error = await build({ corpsu: "affair" } as DossierOptions).catch((caught) => caught);
    expect(String(error.originalError)).toContain('"corpsu"');
  });
});
