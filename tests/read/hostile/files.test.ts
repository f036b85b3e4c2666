import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildDossier } from "../../../src/pipeline.ts";
import { describe as tell } from "../../../src/read/problem.ts";
import { makeCorpus } from "../../support/corpus.ts";
import { problemsOf, STORY, withArticle } from "../../support/hostile.ts";
import { pagesOfDossier } from "../../support/pages.ts";

const READ = ["dossier.yaml", "overrides.yaml", "explainer.en.md", "explainer.fr.md", "articles/b.txt"];

describe("in the place of a file", () => {
  const found = (name: string, change: (path: string) => unknown) =>
    problemsOf(withArticle({}), (folder) => change(join(folder, name)));

  test.each(READ)("a folder called %s", (name) => {
    expect(found(name, (path) => mkdirSync(path))).toBe(
      `${name} expected a file, found a folder. Take it out, or give it another name.`,
    );
  });

  test.each(READ)("a link %s that leads out, to a device, nowhere, to itself", (name) => {
    const secret = join(tmpdir(), `dossier-secret-${process.pid}.txt`);
    writeFileSync(secret, STORY);
    const link = (to: string) => found(name, (path) => symlinkSync(to, path));
    for (const to of [secret, "/dev/zero", "/etc/os-release"])
      expect(link(to)).toBe(
        `${name} expected a file, found a link that leads out of the dossier. Put the file itself there.`,
      );
    expect(link("nothing-here")).toContain(`${name} expected a file, found none, or a link that leads nowhere.`);
    expect(link(name.replace(/.*\//, ""))).toContain(
      `${name} expected a file, found a link that leads back to itself.`,
    );
    rmSync(secret);
  });

  test.runIf(process.platform !== "win32").each(READ)("a pipe called %s, which would never end", (name) => {
    expect(found(name, (path) => spawnSync("mkfifo", [path]))).toBe(
      `${name} expected a file, found a pipe or a device. Put a file there.`,
    );
  });
});

describe("in the place of a folder", () => {
  test.each([
    ["a file", (folder: string) => writeFileSync(join(folder, "articles"), "x"), "something else"],
    [
      "a link that leads out",
      (folder: string) => symlinkSync(tmpdir(), join(folder, "articles")),
      "a link that leads out of the dossier",
    ],
    [
      "a link that leads nowhere",
      (folder: string) => symlinkSync("x", join(folder, "articles")),
      "none, or a link that leads nowhere",
    ],
  ])("of the articles %s", (_, change, told) => {
    expect(problemsOf({ "dossier.yaml": "" }, change)).toContain(`articles expected a folder, found ${told}.`);
  });

  test("of the dossier a file, or nothing", () => {
    const other = makeCorpus({ file: "x" });
    for (const [name, told] of [
      ["file", "something else"],
      ["none", "none, or a link that leads nowhere"],
    ])
      expect(() => buildDossier(join(other, name ?? ""))).toThrow(`expected a folder, found ${told}.`);
  });
});

describe("a name", () => {
  test.each([
    [
      "of two lines",
      "a\nb.txt",
      "articles/aU+000Ab.txt expected a file name that every system writes, found the character U+000A in it.",
    ],
    ["with an escape", "a\u001b[31mb.txt", "articles/aU+001B[31mb.txt expected a file name that every system writes"],
    ["without a letter", "!.txt", "expected a file name of its own, found no letter or digit"],
  ])("%s", (_, name, told) => {
    expect(problemsOf({ [`articles/${name}`]: STORY })).toContain(told);
  });

  test("too long for a page's, of a file, a person or a body, makes an address that every disk takes", () => {
    const long = "Ba".repeat(125);
    const said = `Jean-${long} Dupont a répondu : « Non ».\n\nLe Mouvement ${"Pour La Paix ".repeat(30)} a dit : « Oui ».\n`;
    const pages = [...pagesOfDossier(buildDossier(makeCorpus({ [`articles/${long}.txt`]: said }))).keys()];
    expect(pages.filter((path) => path.includes("baba")).length).toBeGreaterThan(1);
    expect(pages.filter((path) => path.split("/").some((part) => part.length > 255))).toEqual([]);
    expect(problemsOf({ [`articles/${long}1.txt`]: said, [`articles/${long}2.txt`]: said })).toContain(
      "found the same id",
    );
  });

  test.runIf(process.platform === "linux")("that is not UTF-8", () => {
    const change = (folder: string) => writeFileSync(Buffer.from(`${folder}/articles/\xe9t\xe9.md`, "latin1"), STORY);
    expect(problemsOf(withArticle({}), change)).toContain("found the character U+FFFD in it. Rename the file.");
  });

  test.each([
    ["dossier.yml", "dossier.yaml"],
    ["Dossier.yaml", "dossier.yaml"],
    ["dosier.yaml", "dossier.yaml"],
    ["override.yaml", "overrides.yaml"],
    ["explainer.md", "explainer.en.md"],
    ["explainer.de.md", "explainer.en.md"],
    ["histroy/0001.yaml", "history"],
    ["article/b.md", "articles"],
  ])("%s, which was meant for another", (name, meant) => {
    expect(problemsOf(withArticle({ [name]: "x: y\n" }))).toContain(
      `expected ${meant}, found a name that is not read.`,
    );
  });

  test("of what an editor's program leaves, or of the maker's own, is nobody's business", () => {
    const files = {
      "dossier.yaml~": "x",
      "#dossier.yaml#": "x",
      ".dossier.yaml.swp": "x",
      "notes.md": "x",
      "README.md": "x",
    };
    expect(problemsOf(withArticle(files))).toBe("");
  });
});

test("what lies among the articles and is none is named, and the others are built", () => {
  const folder = makeCorpus(
    withArticle({ "articles/sub/b.md": STORY, "articles/page.html": "x", "articles/.hidden": "x" }),
  );
  const { sources, warnings } = buildDossier(folder);
  expect(sources).toHaveLength(1);
  expect(warnings?.map((line) => /articles\/(\S+) warning: not read/.exec(line)?.[1])).toEqual(["page.html", "sub"]);
});

test("a link inside the folder is a file like another, and lines may end as on an old Macintosh", () => {
  const folder = makeCorpus({
    "texts/a.md": `---\rpublisher: Le Courrier\rpublished: 2031-03-03\r---\rTitre\r\r${STORY}`,
  });
  mkdirSync(join(folder, "articles"));
  symlinkSync("../texts/a.md", join(folder, "articles/a.md"));
  expect(buildDossier(folder).sources[0]).toMatchObject({ publisher: "Le Courrier", published: "2031-03-03" });
});

test("a problem is one line, and does nothing to a terminal", () => {
  const told = tell({ file: "a\u001b[2Jb\u009b1m", line: 3, message: 'found "x\ny\u202ez\ud800".' });
  expect(told).toBe('aU+001B[2JbU+009B1m:3 found "x yU+202EzU+D800".');
});

describe("an article's text", () => {
  test.each([
    ["a NUL", "Ligne\nun\u0000 deux\n", "articles/a.txt:2 expected text, found the control character U+0000."],
    [
      "a NUL after a Macintosh's lines",
      "Ligne\run\u0000\r",
      "articles/a.txt:2 expected text, found the control character U+0000.",
    ],
    [
      "half a character",
      Buffer.from([0x61, 0x0a, 0xed, 0xa0, 0x80]),
      "articles/a.txt:2 expected UTF-8, found byte 0xED",
    ],
    ["a byte-order mark and nothing else", "\ufeff", "articles/a.txt:1 expected the text of an article, found none."],
    ["nothing that can be seen", "\u200b\u2060\n", "articles/a.txt:2 expected the text of an article, found none."],
  ])("of %s is told", (_, text, told) => {
    expect(problemsOf({ "articles/a.txt": text })).toContain(told);
  });
});
