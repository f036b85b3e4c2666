import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Eleventy, { type UserConfig } from "@11ty/eleventy";
import { unzipSync } from "fflate";
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

function eleventyOf(options: DossierOptions, more: (config: UserConfig) => void = () => {}): Eleventy {
  return new Eleventy(input, "out", {
    quietMode: true,
    config: (config) => {
      config.addPlugin(dossier, options);
      more(config);
      return { dir: { input, output: "out" } };
    },
  });
}

/** Writes the site and gives back what its archive holds, by path. */
async function write(options: DossierOptions, more?: (config: UserConfig) => void): Promise<Map<string, string>> {
  const eleventy = eleventyOf(options, more);
  eleventy.disableLogger();
  await eleventy.write();
  const packed = Object.entries(unzipSync(readFileSync("out/dossier.zip")));
  return new Map(packed.map(([path, bytes]) => [path.replace(/^dossier\//, ""), Buffer.from(bytes).toString()]));
}

/** The pages and files by their path in the site. */
async function build(options: DossierOptions): Promise<Map<string, string>> {
  const eleventy = eleventyOf(options);
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
    expect(pages.get("fr/about.html")).toMatch(/^MINE fr\/about\.html <div class="dossier" lang="fr"><header/);
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

  test("lives at the address that it is told, whatever dossier.yaml says", async () => {
    writeFileSync(join(project, "affair/dossier.yaml"), "baseUrl: https://old.example/\n");
    const pages = await build({ corpus: "affair", baseUrl: "https://press.test/affair" });
    expect(pages.get("fr/quotes.html")).toContain('rel="canonical" href="https://press.test/affair/fr/quotes.html"');
    expect(pages.get("feed/atom.xml")).toContain('href="https://press.test/affair/feed/atom.xml"');
    const old = [...pages].filter(([, content]) => content.includes("old.example"));
    expect(old.map(([path]) => path)).toEqual([]);
  });

  test("refuses an address that pages' own cannot be put after", async () => {
    const error = await build({ corpus: "affair", baseUrl: "https://press.test/?q=1" }).catch((caught) => caught);
    expect(String(error.originalError)).toContain("baseUrl expected the address of a folder");
  });

  test("says which option it does not know", async () => {
    const error = await build({ corpsu: "affair" } as DossierOptions).catch((caught) => caught);
    expect(String(error.originalError)).toContain('"corpsu"');
  });
});

describe("the plugin that writes into a maker's site", () => {
  test("writes its pages beside the maker's, whose it neither packs nor keeps offline, and shows none of its own in collections", async () => {
    writeFileSync(join(project, input, "all.njk"), "{% for one in collections.all %}{{ one.url }} {% endfor %}");
    writeFileSync(join(project, "theirs.css"), "p {}");
    const packed = await write({ corpus: "affair", stylesheet: "ink.css" }, (config) =>
      config.addPassthroughCopy({ "theirs.css": "ink.css" }),
    );
    expect(existsSync("out/hello/index.html")).toBe(true);
    expect(readFileSync("out/all/index.html", "utf8").trim().split(" ").sort()).toEqual(["/all/", "/hello/"]);
    expect([...packed.keys()]).not.toContain("hello/index.html");
    expect(packed.get("ink.css")).toBe("p {}");
    expect(readFileSync("out/sw.js", "utf8")).not.toContain("hello/");
    for (const path of ["index.html", "fr/quotes.html", "data/quotations.json", "theme/dossier.css", "favicon.ico"])
      expect(existsSync(join("out", path)), path).toBe(true);
    const again = await write({ corpus: "affair", stylesheet: "ink.css" }, (config) =>
      config.addPassthroughCopy({ "theirs.css": "ink.css" }),
    );
    expect([...again]).toEqual([...packed]);
  });

  test("packs pages as they stand with the maker's layout and transforms, and the maker's own in the place of ours", async () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the layout's own template, written to a file
    const layout = "export const render = ({ content, dossierPage }) => `<p>MINE</p>${content}`;";
    writeFileSync(join(project, input, "_includes/layouts/dossier.11ty.js"), layout);
    mkdirSync(join(project, input, "dossier"));
    const about = "export default { data: { permalink: 'about.html' }, render: () => '<p id=\"method\">OURS</p>' };";
    writeFileSync(join(project, input, "dossier/about.11ty.js"), about);
    const packed = await write({ corpus: "affair" }, (config) =>
      config.addTransform("sign", (html) => `${html}<!-- signed -->`),
    );
    expect(packed.get("quotes.html")).toMatch(/^<p>MINE<\/p>[\s\S]*<!-- signed -->$/);
    expect(packed.get("about.html")).toContain("OURS");
    expect(packed.get("quotes.html")).toBe(readFileSync("out/quotes.html", "utf8"));
  });

  test("passes pages in its own frame through the maker's transforms as well", async () => {
    const packed = await write({ corpus: "affair" }, (config) =>
      config.addTransform("sign", (html) => `${html}<!-- signed -->`),
    );
    expect(packed.get("fr/quotes.html")).toMatch(/^<!doctype html>[\s\S]*<!-- signed -->$/);
  });

  test("refuses to write a page over one of the maker's", async () => {
    writeFileSync(join(project, input, "index.md"), "# Mine");
    const error = await write({ corpus: "affair" }).catch((caught) => caught);
    expect(String(error.originalError ?? error)).toContain("index.html expected one page of this address");
    expect(readFileSync("out/index.html", "utf8")).toContain("Mine");
  });
});
