import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { mark } from "../../../scripts/site/marker.ts";
import { problemsOf } from "../../../scripts/site/problems.ts";
import { openStaging } from "../../../scripts/site/staging.ts";
import { run } from "../../support/commands.ts";

/** Higher than any process that a system gives. */
const NOBODY = 2 ** 22 + 1;

let folder: string;
let corpus: string;
let output: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dossier-staging-"));
  corpus = join(folder, "corpus");
  output = join(folder, "_site");
  mkdirSync(join(corpus, "articles"), { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What tells a site that a build has finished. */
function whole(site: string, words: string): void {
  mkdirSync(join(site, "data"), { recursive: true });
  writeFileSync(join(site, "index.html"), words);
  writeFileSync(join(site, "sw.js"), "self.dossierManifest = {};");
  for (const name of ["dossier.zip", "data/schema.json"]) writeFileSync(join(site, name), "");
}

/** Builds a site that holds one page. */
function build(words: string, into = output): void {
  const staging = openStaging({ corpus, output: into });
  try {
    whole(staging.folder, words);
    staging.publish();
  } finally {
    staging.close();
  }
}

/** A folder made by hand, or left by a build. */
function folderOf(name: string, words: string, marked = false): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, "index.html"), words);
  if (marked) whole(path, words);
  return path;
}

const page = (path = output) => readFileSync(join(path, "index.html"), "utf8");

describe("two builds into one folder", () => {
  test("one builds, the other is told by whom and touches nothing", () => {
    build("last good");
    const first = openStaging({ corpus, output });
    writeFileSync(join(first.folder, "index.html"), "first");
    writeFileSync(`${output}.lock`, `${process.ppid} ${hostname()}\n`);
    expect(() => openStaging({ corpus, output })).toThrow(
      new RegExp(`expected to build alone, found a build by process ${process.ppid} of `),
    );
    expect(page(first.folder)).toBe("first");
    expect(page()).toBe("last good");
  });

  test("the lock of a build that died is taken over, that of another machine is not", () => {
    writeFileSync(`${output}.lock`, `${NOBODY} ${hostname()}\n`);
    build("after");
    expect(page()).toBe("after");
    expect(readdirSync(folder).sort()).toEqual(["_site", "corpus"]);
    writeFileSync(`${output}.lock`, `${NOBODY} elsewhere\n`);
    expect(() => openStaging({ corpus, output })).toThrow(/of elsewhere at work here\. Wait for it; .*_site\.lock/);
  });
});

describe("a build that died", () => {
  test("between the two renames has its last good site put back, even if the next build fails", () => {
    folderOf("_site.previous", "last good", true);
    mark(folderOf("_site.next", "half"));
    openStaging({ corpus, output }).close();
    expect(page()).toBe("last good");
    expect(readdirSync(folder).sort()).toEqual(["_site", "corpus"]);
  });

  test("after them has what it moved away removed", () => {
    folderOf("_site", "new", true);
    folderOf("_site.previous", "old", true);
    openStaging({ corpus, output }).close();
    expect(page()).toBe("new");
    expect(existsSync(`${output}.previous`)).toBe(false);
  });
});

describe("a folder that no build has made", () => {
  test.each(["_site.next", "_site.previous"])("beside the output is never removed: %s", (name) => {
    build("last good");
    const theirs = folderOf(name, "years of work");
    expect(() => openStaging({ corpus, output })).toThrow(`${name} expected a folder for the site, found other files`);
    expect(page(theirs)).toBe("years of work");
    expect(page()).toBe("last good");
  });

  test("is no output, even with a schema in it", () => {
    mkdirSync(join(output, "data"), { recursive: true });
    writeFileSync(join(output, "data/schema.json"), "{}");
    expect(() => openStaging({ corpus, output })).toThrow(/found other files, which no build has made/);
    expect(existsSync(join(output, "data/schema.json"))).toBe(true);
    expect(existsSync(`${output}.lock`)).toBe(false);
  });

  test("is no output where it is the root, the dossier, in the dossier, around it, or a file", () => {
    const found = (path: string) => {
      try {
        openStaging({ corpus, output: path }).close();
        return "nothing wrong";
      } catch (error) {
        return String(error).replace(/^.*found (.*)\. Name.*$/s, "$1");
      }
    };
    expect(found("/")).toBe("the root of the disk");
    expect(found(corpus)).toBe("the dossier itself");
    expect(found(join(corpus, "site"))).toBe("a folder of the dossier");
    expect(found(folder)).toBe("the folder that holds the dossier");
    expect(found(process.cwd())).toBe("the folder that holds the project");
    writeFileSync(join(folder, "file"), "");
    expect(found(join(folder, "file"))).toBe("a file");
    expect(found(join(folder, "none/site"))).toBe(`no folder ${join(folder, "none")} to put it in`);
    symlinkSync(corpus, join(folder, "link"));
    expect(found(join(folder, "link"))).toBe("the dossier itself");
    expect(found(join(folder, "link/site"))).toBe("a folder of the dossier");
  });
});

test("an output that is a symbolic link stays one, and what it leads to is replaced", () => {
  const real = folderOf("real", "old", true);
  symlinkSync(real, output);
  build("new");
  expect(lstatSync(output).isSymbolicLink()).toBe(true);
  expect(page(real)).toBe("new");
  build("newer");
  expect(page(real)).toBe("newer");
  symlinkSync(join(folder, "nowhere"), join(folder, "dangling"));
  expect(() => openStaging({ corpus, output: join(folder, "dangling") })).toThrow(/a symbolic link that leads nowhere/);
});

test("trouble with the disk is told in words, with the place", () => {
  const wrapped = (code: string) =>
    Object.assign(new Error("Having trouble"), {
      originalError: Object.assign(new Error(`${code}: no`), { code, path: "/disk/_site.next/a.html" }),
    });
  expect(problemsOf(wrapped("ENOSPC"))).toEqual([
    "/disk/_site.next/a.html expected room on the disk, found it full. Make room, or name a folder on another disk.",
  ]);
  for (const code of ["EACCES", "EROFS"])
    expect(problemsOf(wrapped(code))[0]).toMatch(/^\/disk\/_site\.next\/a\.html expected/);
});

test("npm start tells a port that is taken, and one that is none", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => void other.listen(0, resolve));
  const { port } = other.address() as AddressInfo;
  for (const [asked, why] of [
    [`${port}`, /found \d+, which another program has/],
    ["http", /found http, which is no port/],
  ] as const) {
    const { status, stderr } = run("start", ["--port", asked, "--corpus", corpus, "--output", output]);
    expect(status).toBe(1);
    expect(stderr).toMatch(why);
  }
  other.close();
});
