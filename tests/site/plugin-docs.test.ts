import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { OPTIONS } from "../../src/options.ts";
import { frameData } from "../../src/publish/host/frame.tsx";
import { corpus } from "../support/hosted.ts";
import { MakersProject } from "../support/maker.ts";
import { installed } from "../support/packed.ts";

const ROOT = join(import.meta.dirname, "../..");
const GUIDE = readFileSync(join(ROOT, "docs/plugin.md"), "utf8");

/** A file that the guide shows: its path stands on the line above it. */
const shown = [...GUIDE.matchAll(/`([\w./-]+\.\w+)`:\n\n((?: {4}.*\n|\n(?= {4}))+)/g)].map(
  ([, path = "", block = ""]) => ({
    path,
    content: block.replace(/^ {4}/gm, ""),
  }),
);
const files = (...paths: string[]) =>
  Object.fromEntries(paths.map((path) => [path, shown.findLast((file) => file.path === path)?.content ?? ""]));
const table = (heading: string) => {
  const section = GUIDE.split(/^## /m).find((one) => one.startsWith(heading)) ?? "";
  return [...section.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell = ""]) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name),
  );
};

let folder: string;
let projects = 0;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dossier-docs-"));
  await installed(folder);
}, 400_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A project of what the guide shows, built. */
function build(given: Readonly<Record<string, string>>): MakersProject {
  const project = new MakersProject(join(folder, `project-${++projects}`));
  project.write({ ...corpus("corpus"), ...given });
  const { status, told } = project.build();
  expect(status, told).toBe(0);
  return project;
}

/** The configuration of the guide with its options, in the folders of its first. */
const CONFIG = `${files("eleventy.config.js")["eleventy.config.js"]?.replace("export default function (config) {", 'import webc from "@11ty/eleventy-plugin-webc";\nexport default function (config) {\n  config.addPlugin(webc);')}
export const config = { dir: { input: "content", includes: "../includes", output: "_site" } };
`;

describe("docs/plugin.md", () => {
  test("shows files of every kind", () => {
    expect(shown.map(({ path }) => path)).toEqual([
      "eleventy.config.js",
      ...["njk", "liquid", "webc"].map((language) => `includes/layouts/dossier.${language}`),
      ...["css/ink.css", "parts/footer.js", "eleventy.config.js"],
      ...["content/post.njk", "content/list.liquid", "content/script.11ty.js", "content/own.webc", "own.ts"],
    ]);
  });

  test("lists every option, what a layout finds, and the properties of the theme", () => {
    expect(table("Options").sort()).toEqual([...OPTIONS].sort());
    const data = [...Object.keys(frameData(undefined, (show) => show())), "dossierPage"];
    expect(table("A layout of your own").sort()).toEqual(data.sort());
    const css = readFileSync(join(ROOT, "_includes/theme/parts/properties.css"), "utf8");
    const properties = new Set([...css.matchAll(/^\s+(--[\w-]+):/gm)].map(([, name = ""]) => name));
    expect(table("The look").sort()).toEqual([...properties, "--rem", "--scheme"].sort());
  });

  test("begins with a configuration that builds", () => {
    const first = shown[0]?.content ?? "";
    const project = build({ "eleventy.config.js": first, "content/index.md": "# Mine" });
    expect(project.read("dossiers/bridge/fr/chronology.html")).toContain("Fermeture du pont");
    expect(project.read("index.html")).toContain("Mine");
  });

  test("replaces words, a component and colours, and quotes the dossier in every template language", () => {
    const own = ["content/post.njk", "content/list.liquid", "content/script.11ty.js", "content/own.webc"];
    const project = build({ "eleventy.config.js": CONFIG, ...files("parts/footer.js", "css/ink.css", ...own) });
    const page = project.read("bridge/fr/quotes.html");
    expect(page).toContain("Qui l’a dit\u202f?");
    expect(page).toMatch(/<footer class="footer">2 <a href="quotes.html">/);
    expect(page).toContain('href="../../css/ink.css"');
    expect(project.read("css/ink.css")).toContain("--accent: #06c");
    expect(project.read("post/index.html")).toMatch(/Anne Durand<\/a> parlait le lundi 11\u00a0janvier 2021\./);
    expect(project.read("list/index.html")).toContain('<a href="/bridge/fr/actors/anne-durand.html">Anne Durand</a>');
    expect(project.read("script/index.html")).toContain("Fermeture du pont</a>");
    expect(project.read("own/index.html")).toContain("Nous verrons bien qui avait raison</a>");
  });

  test.each(["njk", "liquid", "webc"])("frames the pages by its layout in %s", (language) => {
    const layout = `includes/layouts/dossier.${language}`;
    const own = { "eleventy.config.js": CONFIG, "content/index.md": "# Mine" };
    const project = build({ ...own, ...files("parts/footer.js", "css/ink.css", layout) });
    const page = project.read("bridge/fr/chronology.html");
    expect(page).toMatch(/^<!doctype html>\s*<html lang="fr">/);
    expect(page).toContain("<title>Chronologie | My blog</title>");
    expect(page.match(/<main><div class="dossier" lang="fr"><header class="page-head">/g)).toHaveLength(1);
    expect(page).toContain('<link rel="stylesheet" href="../theme/dossier.css"');
  });

  test("declares what its TypeScript takes", () => {
    const project = new MakersProject(join(folder, "typed"));
    project.write(files("own.ts"));
    const compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
    const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2023", "--types", "", "own.ts"];
    const { status, stdout } = spawnSync(process.execPath, [compiler, ...options], {
      cwd: project.folder,
      encoding: "utf8",
    });
    expect(stdout).toBe("");
    expect(status).toBe(0);
  });
});
