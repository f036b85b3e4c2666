import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { run } from "../support/commands.ts";
import { filesOf, type PlaceRow, rows } from "../support/site.ts";

const ROOT = join(import.meta.dirname, "../..");
const CORPUS = join(ROOT, "corpus");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dossier-build-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The files of a site with their bytes, to tell two sites apart by name. */
function bytes(site: string): Map<string, string> {
  return new Map(filesOf(site).map((path) => [path, readFileSync(join(site, path)).toString("base64")]));
}

function differing(one: Map<string, string>, other: Map<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path));
}

/** A folder with these files, to build from. */
function corpus(name: string, files: Readonly<Record<string, string | Buffer>>): string {
  const path = join(folder, name);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(join(path, file, ".."), { recursive: true });
    writeFileSync(join(path, file), content);
  }
  return path;
}

const ARTICLE = `Le maire a démissionné

Le maire de Quimper, Anne Le Goff, a démissionné lundi. « Je pars sans regret », a-t-elle déclaré.
`;

test("only the plugin's own pages are built: another output folder and stray pages in the project are no templates", () => {
  const stray = mkdtempSync(join(ROOT, "stray-"));
  try {
    writeFileSync(join(stray, "page.html"), "{{ broken | nope: }}{% endnothing %}");
    writeFileSync(join(stray, "notes.md"), "# Notes\n");
    const inside = join(stray, "_other");
    expect(run("build", ["--output", inside])).toMatchObject({ status: 0, stderr: "" });
    const again = join(folder, "beside-another");
    expect(run("build", [], { DOSSIER_OUTPUT: again })).toMatchObject({ status: 0, stderr: "" });
    for (const site of [inside, again]) expect(differing(bytes(inject("site")), bytes(site))).toEqual([]);
  } finally {
    rmSync(stray, { recursive: true });
  }
});

test("the icon is kept and packed with the site", () => {
  const site = inject("site");
  const worker = readFileSync(join(site, "sw.js"), "utf8");
  const archive = readFileSync(join(site, "dossier.zip"), "latin1");
  for (const path of ["favicon.ico", "theme/icon.svg", "theme/icon-180.png"]) {
    expect(filesOf(site)).toContain(path);
    expect(worker).toContain(path);
    expect(archive).toContain(path);
  }
});

describe("a build that fails", () => {
  test("lists the problems and leaves the last good site as it was", () => {
    const own = join(folder, "own");
    const site = join(folder, "kept");
    cpSync(CORPUS, own, { recursive: true });
    expect(run("build", ["--corpus", own, "--output", site]).status).toBe(0);
    const before = bytes(site);

    const path = join(own, "dossier.yaml");
    writeFileSync(path, `${readFileSync(path, "utf8")}\nactors: [\n`);
    const { status, stderr } = run("build", ["--corpus", own, "--output", site]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/dossier\.yaml:\d+ /);
    expect(stderr).toMatch(/\d+ problems?; nothing was written\.\n$/);
    expect(differing(before, bytes(site))).toEqual([]);
    expect(filesOf(folder).filter((file) => /^kept\.(?:next|previous)\//.test(file))).toEqual([]);
  });

  test.each([
    ["a folder that is not there", join(tmpdir(), "no-such-dossier"), /no-such-dossier/],
    ["an option nobody knows", "--colour", /colour/],
  ])("tells %s", (_, given, told) => {
    const args = given.startsWith("--") ? [given] : ["--corpus", given];
    const { status, stderr } = run("build", [
      ...args,
      ...(given.startsWith("--") ? [] : ["--output", join(folder, "none")]),
    ]);
    expect(status).toBe(1);
    expect(stderr).toMatch(told);
  });

  test("an article in no known encoding is named", () => {
    const path = corpus("encoding", {
      "articles/a.txt": ARTICLE,
      "articles/b.txt": Buffer.from([0x4c, 0x27, 0xe9, 0x74, 0xe9, 0x00, 0xff, 0xfe, 0x81]),
    });
    const { status, stderr } = run("build", ["--corpus", path, "--output", join(folder, "encoding-site")]);
    expect(status).toBe(1);
    expect(stderr).toContain("articles/b.txt");
  });

  test("refuses to replace a folder that holds something else", () => {
    const precious = corpus("precious", { "thesis.txt": "years of work" });
    const { status, stderr } = run("build", ["--output", precious]);
    expect(status).toBe(1);
    expect(stderr).toContain("expected a folder for the site");
    expect(filesOf(precious)).toEqual(["thesis.txt"]);
  });
});

describe("a folder of anything", () => {
  test("articles alone build, hostile names and all", () => {
    const hostile = '<script>alert(1)</script> & "Cie"';
    const path = corpus("hostile", {
      "articles/plain.txt": ARTICLE,
      "articles/L'été à Nîmes.txt": ARTICLE.replace("Anne Le Goff", "Œdipe Ibáñez"),
      "articles/script.md": `---\npublisher: '${hostile}'\ntitle: '</title>${hostile}'\n---\n${ARTICLE}\n« ${hostile} », a déclaré Anne Le Goff.\n`,
      "articles/empty.txt": "Rien.\n",
      "articles/huge.txt": `${ARTICLE}\n${"Le conseil municipal s'est réuni mardi soir sans rien décider. ".repeat(8000)}\n`,
      "articles/astral.txt": `😀😀 ${ARTICLE}`,
    });
    const site = join(folder, "hostile-site");
    const { status, stderr } = run("build", ["--corpus", path, "--output", site]);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    // The repository's own dossier is no part of another one.
    expect(filesOf(site).filter((file) => file.startsWith("corpus"))).toEqual([]);
    const pages = filesOf(site).filter((file) => file.endsWith(".html"));
    expect(pages.filter((file) => readFileSync(join(site, file), "utf8").includes("<script>alert"))).toEqual([]);
    const quotations = rows<PlaceRow & { exact: string }>(site, "quotations");
    const astral = quotations.find(({ article }) => article === "astral");
    const text = [...`😀😀 ${ARTICLE}`];
    expect(astral && text.slice(astral.start, astral.end).join("")).toBe(astral?.exact);
    expect(astral?.exact).toBe("Je pars sans regret");
  });
});

test("prints help", () => {
  for (const command of ["build", "start"]) {
    const { status, stdout } = run(command, ["--help"]);
    expect(status).toBe(0);
    expect(stdout).toContain(`npm ${command === "start" ? "start" : "run build"} -- [--corpus DIR] [--output DIR]`);
  }
});
