import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { homedir, hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { mark } from "../../../scripts/site/marker.ts";
import { problemsOf } from "../../../scripts/site/problems.ts";
import { openStaging } from "../../../scripts/site/staging.ts";
import { Archive } from "../../../src/publish/write/archive.ts";
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
  const archive = new Archive(site);
  for (const [name, content] of [
    ["index.html", words],
    ["sw.js", "self.dossierManifest = {};"],
    ["data/schema.json", "{}"],
  ] as const) {
    writeFileSync(join(site, name), content);
    archive.add(name, Buffer.from(content));
  }
  archive.finish(join(site, "dossier.zip"));
  archive.close();
}

/** Builds a site that holds one page. */
function build(words: string, symlink = false): void {
  const staging = openStaging({ corpus, output, symlink });
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
    folderOf("_site.4711-0123abcd.previous", "last good", true);
    mark(folderOf("_site.4711-0123abcd.next", "half"));
    openStaging({ corpus, output }).close();
    expect(page()).toBe("last good");
    expect(readdirSync(folder).sort()).toEqual(["_site", "corpus"]);
  });

  test("after them has what it moved away removed", () => {
    folderOf("_site", "new", true);
    folderOf("_site.4711-0123abcd.previous", "old", true);
    openStaging({ corpus, output }).close();
    expect(page()).toBe("new");
    expect(readdirSync(folder).sort()).toEqual(["_site", "corpus"]);
  });
});

describe("a folder that no build has made", () => {
  test.each(["_site.next", "_site.previous", "_site.old", "_site.4711-0123abcd.next", "_site.4711-0123abcd.previous"])(
    "beside the output is never removed: %s",
    (name) => {
      build("last good");
      const theirs = folderOf(name, "years of work");
      build("new");
      expect(page(theirs)).toBe("years of work");
      expect(page()).toBe("new");
    },
  );

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

describe("what a maker has put into the site", () => {
  test("stays in it: files that the last build did not write, of any name", () => {
    build("old");
    mkdirSync(join(output, ".git/refs"), { recursive: true });
    writeFileSync(join(output, ".git/refs/head"), "abc");
    writeFileSync(join(output, "CNAME"), "affair.example");
    symlinkSync("CNAME", join(output, "link"));
    build("new");
    build("newer");
    expect(page()).toBe("newer");
    expect(readFileSync(join(output, ".git/refs/head"), "utf8")).toBe("abc");
    expect(readFileSync(join(output, "CNAME"), "utf8")).toBe("affair.example");
    expect(readlinkSync(join(output, "link"))).toBe("CNAME");
  });

  test("is told where it stands in the way, and nothing is changed", () => {
    build("old");
    writeFileSync(join(output, "new.html"), "mine");
    const staging = openStaging({ corpus, output });
    whole(staging.folder, "new");
    writeFileSync(join(staging.folder, "new.html"), "ours");
    expect(() => staging.publish()).toThrow(/new\.html expected .* found a file of yours/);
    staging.close();
    expect(page()).toBe("old");
    expect(readFileSync(join(output, "new.html"), "utf8")).toBe("mine");
  });

  test("is not lost with a site whose archive is none", () => {
    build("old");
    writeFileSync(join(output, "dossier.zip"), "cut off");
    expect(() => openStaging({ corpus, output })).toThrow(/found other files, which no build has made/);
  });
});

describe("an output that is a symbolic link", () => {
  test("of ours is led to each new site in one step, and the site before stands until the next build", () => {
    build("plain");
    for (const words of ["first", "second", "third"]) {
      const before = existsSync(output) ? realpathSync(output) : "";
      build(words, words === "first");
      expect(lstatSync(output).isSymbolicLink()).toBe(true);
      expect(page()).toBe(words);
      if (words !== "first") expect(page(before)).not.toBe(words);
    }
    expect(readdirSync(folder).filter((name) => name.startsWith("_site"))).toHaveLength(3);
    expect(readdirSync(folder).filter((name) => /lock|next|link$/.test(name))).toEqual([]);
    openStaging({ corpus, output }).close();
    expect(page()).toBe("third");
    expect(readdirSync(folder).filter((name) => name.startsWith("_site"))).toHaveLength(2);
  });

  test("of the maker's stays, and what it leads to is replaced; none of theirs is taken for ours", () => {
    const real = folderOf("real", "old", true);
    symlinkSync(real, output);
    expect(() => openStaging({ corpus, output, symlink: true })).toThrow(/a symbolic link that no build has made/);
    build("new");
    build("newer");
    expect(lstatSync(output).isSymbolicLink()).toBe(true);
    expect(page(real)).toBe("newer");
  });

  test.each([
    ["/", "the root of the disk"],
    [homedir(), "your home"],
    [process.cwd(), "the folder that holds the project"],
  ])("is refused where it leads to %s", (to, found) => {
    symlinkSync(to, output);
    for (const symlink of [false, true])
      expect(() => openStaging({ corpus, output, symlink })).toThrow(`found ${found}.`);
    rmSync(output);
    expect(() => openStaging({ corpus, output: to })).toThrow(`found ${found}.`);
  });

  test("is refused where it leads nowhere", () => {
    symlinkSync(join(folder, "nowhere"), output);
    expect(() => openStaging({ corpus, output })).toThrow(/a symbolic link that leads nowhere/);
  });
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
