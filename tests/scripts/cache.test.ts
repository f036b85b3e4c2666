import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { run } from "../support/commands.ts";
import { makeCorpus } from "../support/corpus.ts";
import { filesOf } from "../support/files.ts";

const article = (day: number, name: string) =>
  `---\npublished: 2021-01-1${day}\n---\nLe maire, ${name}, a démissionné lundi : « Nous verrons bien », a-t-il dit.\n\nAccueil\n`;

describe("annotate --cache", () => {
  test("fills in two shards what a build then takes, and writes the same site with", () => {
    // "Accueil" stands in three articles: each shard must know the others to see that it is furniture.
    const corpus = makeCorpus({
      "articles/a.md": article(1, "Paul Morel"),
      "articles/b.md": article(2, "Luc Roy"),
      "articles/c.md": article(3, "Anne Petit"),
    });
    const work = mkdtempSync(join(tmpdir(), "dossier-cache-"));
    onTestFinished(() => rmSync(work, { recursive: true, force: true }));
    const [cache, cached, plain] = ["cache", "cached", "plain"].map((name) => join(work, name)) as [
      string,
      string,
      string,
    ];

    for (const shard of ["1/2", "2/2"])
      expect(run("annotate", ["--corpus", corpus, "--cache", cache, "--shard", shard])).toMatchObject({ status: 0 });
    const filled = filesOf(cache);
    expect(Object.keys(filled)).toHaveLength(3);

    expect(run("build", ["--corpus", corpus, "--output", cached, "--cache", cache])).toMatchObject({ status: 0 });
    const empty = join(work, "empty");
    expect(run("build", ["--corpus", corpus, "--output", plain, "--cache", empty])).toMatchObject({ status: 0 });
    expect(filesOf(cached)).toEqual(filesOf(plain));
    // The build found all it needed, and found nothing again: it keeps what it linked and its pages.
    const kept = Object.entries(filesOf(cache)).filter(([path]) => !path.startsWith("/dossiers/"));
    expect(Object.fromEntries(kept)).toEqual(filled);
  });

  test("names a folder that may not be written", () => {
    const file = join(makeCorpus({ "articles/a.md": article(1, "Paul Morel") }), "articles/a.md");
    const { status, stderr } = run("annotate", ["--cache", file]);
    expect(status).toBe(1);
    expect(stderr).toContain("--cache expected a folder that may be written, found");
  });

  test.each([
    ["a part that is none", ["--shard", "3/2"], '"3/2"'],
    ["words", ["--shard", "first"], '"first"'],
  ])("refuses %s", (_, shard, told) => {
    const { status, stderr } = run("annotate", ["--cache", "nowhere", ...shard]);
    expect(status).toBe(1);
    expect(stderr).toContain(told);
  });
});
