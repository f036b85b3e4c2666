import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildDossier } from "../../src/pipeline.ts";
import { DossierError } from "../../src/read/problem.ts";
import { makeCorpus } from "../support/corpus.ts";

const STORY = "Le maire de Calmont, Paul Kerven, a démissionné lundi. « Je pars », a déclaré Paul Kerven.\n";
const ARTICLE = { "articles/a.md": `---\npublished: 2031-03-03\n---\n${STORY}` };

/** The problems of a folder, without the path of the temporary folder; none where it builds. */
function problems(files: Record<string, string | Uint8Array>, change: (folder: string) => void = () => {}): string {
  const folder = makeCorpus(files);
  change(folder);
  try {
    buildDossier(folder);
  } catch (error) {
    if (!(error instanceof DossierError)) throw error;
    return error.message.replaceAll(/^.*dossier-\w+\//gm, "");
  }
  return "";
}

const front = (lines: string) => ({ "articles/a.md": `---\n${lines}\n---\n${STORY}` });
const dossier = (text: string) => ({ ...ARTICLE, "dossier.yaml": text });
const record = (text: string | Uint8Array) => ({ ...ARTICLE, "history/0001.yaml": text });

describe("each is told with its file and line", () => {
  test.each([
    ["an hour of the next day", front("published: 2031-03-03T24:59Z"), /^articles\/a\.md:2 published: expected a date/],
    [
      "an offset no clock has",
      front("published: 2031-03-03T10:00+99:99"),
      /^articles\/a\.md:2 published: expected a date/,
    ],
    ["a second too many", front("published: 2031-03-03T10:00:99Z"), /^articles\/a\.md:2 published: expected a date/],
    ["the year nought", front("published: 0000-01-01"), /^articles\/a\.md:2 published: expected a date/],
    ["a control character by its escape", front('publisher: "A\\u0000B"'), /^articles\/a\.md:2 publisher: .*U\+0000/],
    ["no character at all", front('title: "A\\uFFFFB"'), /^articles\/a\.md:2 title: .*U\+FFFF/],
    ["half a character", front('title: "A\\uD800B"'), /^articles\/a\.md:2 title: .*U\+D800/],
    [
      "an endless title",
      front(`title: ${"a".repeat(2000)}`),
      /^articles\/a\.md:2 title: expected a title of at most 300/,
    ],
    ["a language twice", dossier("languages: [en, en]\n"), /^dossier\.yaml:1 languages: expected each language once/],
    ["an alias in itself", dossier("title: &a {en: *a}\n"), /^dossier\.yaml:1 title.*an alias that holds itself/],
    [
      "an endless id",
      dossier(`actors:\n  - {id: ${"a".repeat(300)}, name: A, kind: person}\n`),
      /^dossier\.yaml:2 actors\.1\.id: expected an id of at most 120/,
    ],
    [
      "a record whose id is a path",
      record('date: 2031-03-04\nnote: x\nwithdrawn:\n  quotations:\n    "../../site/index": {}\n'),
      /^history\/0001\.yaml:5 withdrawn\.quotations\.\.\.\/\.\.\/site\/index: /,
    ],
    [
      "a record in another encoding",
      record(Buffer.from("date: 2031-03-04\nnote: \xe9t\xe9\n", "latin1")),
      /^history\/0001\.yaml:2 expected UTF-8, found byte 0xE9/,
    ],
    [
      "a picture of another host",
      { ...ARTICLE, "explainer.fr.md": "Un.\n\n![](https://evil.example/track.png)\n" },
      /^explainer\.fr\.md:3 expected text, found a picture/,
    ],
    [
      "an address no browser can read",
      { ...ARTICLE, "explainer.en.md": "See [this](%E0%A4%A).\n" },
      /^explainer\.en\.md:1 expected an address, found "%E0%A4%A"/,
    ],
    [
      "a very long file name",
      { [`articles/${"a".repeat(200)}.txt`]: STORY },
      /expected a name of at most 120 letters, found 200/,
    ],
  ] as [string, Record<string, string | Uint8Array>, RegExp][])("%s", (_, files, told) => {
    expect(problems(files)).toMatch(told);
  });

  test.each(["dossier.yaml", "overrides.yaml", "explainer.fr.md"])("a folder called %s", (name) => {
    expect(problems(ARTICLE, (folder) => mkdirSync(join(folder, name)))).toMatch(
      new RegExp(`^${name.replace(".", "\\.")} expected a file, found a folder`),
    );
  });

  test.each(["dossier.yaml", "articles/b.txt", "explainer.fr.md"])(
    "a link %s that leads out, nowhere or to a device",
    (name) => {
      const secret = join(tmpdir(), `dossier-secret-${process.pid}.txt`);
      writeFileSync(secret, STORY);
      const link = (to: string) => problems(ARTICLE, (folder) => symlinkSync(to, join(folder, name)));
      expect(link(secret)).toMatch(/expected a file, found a link that leads out of the dossier/);
      expect(link("/dev/zero")).toMatch(/expected a file, found a link that leads out/);
      expect(link("nothing-here")).toMatch(/expected a file, found one that cannot be read \(ENOENT\)/);
    },
  );

  test.runIf(process.platform !== "win32")("a pipe, which would never end", () => {
    const pipe = (folder: string) => spawnSync("mkfifo", [join(folder, "dossier.yaml")]);
    expect(problems(ARTICLE, pipe)).toMatch(/^dossier\.yaml expected a file, found a pipe or a device/);
  });
});

test("a link inside the folder is a file like another, and lines may end as on an old Macintosh", () => {
  const folder = makeCorpus({
    "texts/a.md": `---\rpublisher: Le Courrier\rpublished: 2031-03-03\r---\rTitre\r\r${STORY}`,
  });
  mkdirSync(join(folder, "articles"));
  symlinkSync("../texts/a.md", join(folder, "articles/a.md"));
  expect(buildDossier(folder).sources[0]).toMatchObject({ publisher: "Le Courrier", published: "2031-03-03" });
});
