import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { dossierSchema } from "../../../src/read/schema.ts";
import { installed } from "../../support/packed.ts";

/** npm finds the packages of a folder above too: the project made in it is as after `npm install`. */
let folder: string;
let project: string;
let command: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dossier-new-"));
  project = join(folder, "Mon affaire");
  command = join(await installed(folder), "dist/scripts/bin.js");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const call = (cwd: string, ...args: string[]) => {
  const env = { ...process.env, DOSSIER_CORPUS: "", DOSSIER_OUTPUT: "", DOSSIER_BASE_URL: "", NODE_OPTIONS: "" };
  return spawnSync(process.execPath, [command, ...args], { cwd, encoding: "utf8", env });
};
const read = (name: string) => readFileSync(join(project, name), "utf8");

describe("eleventy-dossier new", () => {
  test("makes a project that builds at once, then with the first article, in the look of its own configuration", () => {
    expect(call(folder, "new", "Mon affaire")).toMatchObject({ status: 0, stderr: "" });
    const empty = call(project, "build");
    expect([empty.status, empty.stderr]).toEqual([0, ""]);
    expect(empty.stdout).toContain("no article yet");
    expect(read("_site/sources.html")).toContain("The dossier holds no article.");

    writeFileSync(
      join(folder, "pont.txt"),
      "Le pont rouvre\n\nLe maire, Paul Morel, a répondu : « Nous verrons bien ».\n",
    );
    expect(call(project, "add", "../pont.txt").status).toBe(0);
    const config = read("eleventy.config.js").replace("cache:", 'stylesheet: "own.css", cache:');
    writeFileSync(
      join(project, "eleventy.config.js"),
      config.replace("config.ignores", 'config.addPassthroughCopy("own.css");\n  config.ignores'),
    );
    writeFileSync(join(project, "own.css"), "p { color: green }");
    expect(call(project, "check").stdout).toMatch(/: sound\. 1 articles, 1 quotations/);
    expect(call(project, "build")).toMatchObject({ status: 0, stderr: "" });
    expect(read("_site/quotes.html")).toContain("Nous verrons bien");
    expect(read("_site/quotes.html")).toContain('href="own.css"');
    expect(read("_site/own.css")).toContain("green");
  });

  test("where something is wrong names it, and leaves the last good site", () => {
    writeFileSync(join(project, "corpus/dossier.yaml"), "titel: Le pont\n");
    const { status, stderr } = call(project, "build");
    expect(status).toBe(1);
    expect(stderr).toMatch(/^corpus\/dossier\.yaml:1 .*title/);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(read("_site/quotes.html")).toContain("Nous verrons bien");
  });

  test("gives the project a script for each verb of an afternoon, and asks for the Eleventy that the package does", () => {
    const { name, scripts, dependencies } = JSON.parse(read("package.json"));
    expect(name).toBe("mon-affaire");
    for (const verb of ["build", "start", "add", "check", "review", "record"])
      expect(scripts[verb]).toBe(`eleventy-dossier ${verb}`);
    const own = JSON.parse(readFileSync(join(folder, "node_modules/eleventy-plugin-dossier/package.json"), "utf8"));
    expect(dependencies).toEqual({ ...own.peerDependencies, [own.name]: `^${own.version}` });
    expect(read(".gitignore").split("\n")).toEqual(expect.arrayContaining(["node_modules/", "_site/", ".cache/"]));
  });

  test("publishes it by the workflow that this repository publishes its own with", () => {
    const ours = readFileSync(join(import.meta.dirname, "../../../.github/workflows/publish.yml"), "utf8");
    expect(parse(read(".github/workflows/publish.yml"))).toEqual(parse(ours));
  });

  test("gives it a dossier.yaml whose every example is understood", () => {
    call(folder, "new", "other");
    const given = readFileSync(join(folder, "other/corpus/dossier.yaml"), "utf8");
    expect(parse(given)).toBeNull();
    const examples = parse(given.replace(/^#(?! \S)/gm, ""));
    expect(Object.keys(examples).length).toBeGreaterThan(8);
    expect(dossierSchema.safeParse(examples).error).toBeUndefined();
  });

  test("refuses a folder that holds something, by name, and takes one that git has begun", () => {
    mkdirSync(join(folder, "full"));
    writeFileSync(join(folder, "full/notes.txt"), "x");
    const { status, stderr } = call(folder, "new", "full");
    expect(status).toBe(1);
    expect(stderr).toMatch(/^full expected a new or an empty folder, found notes\.txt in it/);
    expect(readdirSync(join(folder, "full"))).toEqual(["notes.txt"]);
    mkdirSync(join(folder, "begun/.git"), { recursive: true });
    expect(call(folder, "new", "begun").status).toBe(0);
    for (const wrong of [[], ["a", "b"], ["pont.txt"]]) expect(call(folder, "new", ...wrong).status).toBe(1);
  });
});

describe("eleventy-dossier", () => {
  test("lists its verbs, and tells of each what it takes in the words of the command", () => {
    const { status, stdout } = call(folder, "--help");
    expect(status).toBe(0);
    const verbs = [...stdout.matchAll(/^ {2}([a-z]+) {2,}\S/gm)].map(([, verb = ""]) => verb);
    expect(verbs).toEqual(["new", "add", "check", "start", "review", "record", "build", "annotate"]);
    expect(stdout).toMatch(/Exit codes: 0 .*1 /);
    for (const verb of verbs) {
      const told = call(folder, verb, "--help");
      expect([verb, told.status]).toEqual([verb, 0]);
      expect(told.stdout).toMatch(new RegExp(`^eleventy-dossier ${verb}`));
      expect(told.stdout).not.toMatch(/npm (?:run|start)/);
      expect(told.stdout).toMatch(/Exit code: 0 .*1 /);
    }
  });

  test("tells its version, and which verb was meant", () => {
    expect(call(folder, "--version").stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    const { status, stderr } = call(folder, "chekc");
    expect(status).toBe(1);
    expect(stderr).toContain('found "chekc". Did you mean check?');
  });
});
