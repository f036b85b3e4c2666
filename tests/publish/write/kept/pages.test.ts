import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { dossierLayout } from "../../../../_includes/layouts/dossier.tsx";
import { buildDossier } from "../../../../src/pipeline.ts";
import { pages } from "../../../../src/publish/pages/index.ts";
import { KeptFiles } from "../../../../src/publish/write/kept/files.ts";
import { writeSite } from "../../../../src/publish/write/site.ts";
import { SiteWriter } from "../../../../src/publish/write/writer.ts";
import { type KeptAs, keptAs } from "../../../../src/read/kept/engine.ts";
import { makeCorpus } from "../../../support/corpus.ts";
import { filesOf } from "../../../support/files.ts";

const article = (day: number, name: string, words: string) =>
  `---\npublisher: Le Quotidien\npublished: 2021-01-1${day}\n---\nLe maire de Brissac, ${name}, a démissionné lundi : « ${words} », a-t-il dit.\n`;
const before = {
  "articles/a.md": article(1, "Paul Morel", "Nous verrons bien ce que dira le conseil"),
  "articles/b.md": article(2, "Luc Roy", "Personne ne me fera changer d'avis"),
  "articles/c.md": article(3, "Anne Petit", "La mairie restera ouverte tous les jours"),
};
const after = { ...before, "articles/c.md": article(3, "Anne Petit", "La mairie restera fermée tous les dimanches") };

const work = mkdtempSync(join(tmpdir(), "dossier-kept-pages-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));
let sites = 0;

/** Every file of the site, where it stands, and the pages that were rendered for it. */
async function write(texts: Record<string, string>, keep?: KeptAs, more: { last?: string; of?: string } = {}) {
  const folder = join(work, `site-${++sites}`);
  const rendered: string[] = [];
  const frame = (page: Parameters<typeof dossierLayout>[0]) => {
    rendered.push(page.path);
    return dossierLayout(page, page.body);
  };
  await writeSite(buildDossier(makeCorpus(texts)), folder, { pages, frame, written: [], asked: [], keep, ...more });
  return { files: filesOf(folder), folder, rendered };
}

const keepAs = (name: string) => keptAs(join(work, name), "corpus");

test("a site whose pages are known is the same, and renders those alone that tell the archive's size", async () => {
  const plain = await write(before);
  const first = await write(before, keepAs("same"));
  const second = await write(before, keepAs("same"));
  expect(first.files).toEqual(plain.files);
  expect(second.files).toEqual(plain.files);
  expect(first.rendered).toEqual(plain.rendered);
  expect(second.rendered).toEqual(["data.html", "fr/data.html"]);
});

test("what a changed article changes is rendered anew, and the pages of the others are not", async () => {
  await write(before, keepAs("changed"));
  const changed = await write(after, keepAs("changed"));
  expect(changed.files).toEqual((await write(after)).files);
  const quotesOf = (id: string) => changed.rendered.filter((path) => path.startsWith(`quotes/${id}-`));
  expect(quotesOf("c")).not.toEqual([]);
  expect([...quotesOf("a"), ...quotesOf("b")]).toEqual([]);
  expect(changed.rendered).toContain("quotes.html");
  expect(changed.rendered).not.toContain("actors/paul-morel.html");
});

test("a feed is made again where what it tells of the dossier has changed", async () => {
  const named = (title: string) => ({ ...before, "dossier.yaml": `title:\n  fr: ${title}\n  en: ${title}\n` });
  await write(named("La mairie"), keepAs("feeds"));
  expect((await write(named("Le conseil"), keepAs("feeds"))).files).toEqual((await write(named("Le conseil"))).files);
});

test("of the same folder the same site is made, and nothing is rendered", async () => {
  const first = await write(before, keepAs("whole"), { of: "before" });
  const second = await write(before, keepAs("whole"), { of: "before", last: first.folder });
  expect(second.files).toEqual(first.files);
  expect(second.rendered).toEqual([]);
  // The last site is gone: all is written from what was kept.
  rmSync(first.folder, { recursive: true });
  rmSync(second.folder, { recursive: true });
  const third = await write(before, keepAs("whole"), { of: "before", last: second.folder });
  expect(third.files).toEqual(first.files);
  expect(third.rendered).toEqual([]);
});

test("what stands in the last site stands in the new one, but not what a maker changed there", async () => {
  const plain = await write(after);
  for (const of of ["before", "after"]) {
    const first = await write(after, keepAs(`last-${of}`), { of: "after" });
    const quotes = join(first.folder, "quotes.html");
    const [changed, kept] = ["about.html", "actors/paul-morel.html"].map((path) => join(first.folder, path)) as [
      string,
      string,
    ];
    writeFileSync(changed, readFileSync(changed, "utf8").toUpperCase());
    rmSync(quotes);
    const before = filesOf(first.folder);
    const second = await write(after, keepAs(`last-${of}`), { of, last: first.folder });
    expect(second.files).toEqual(plain.files);
    expect(filesOf(first.folder)).toEqual(before);
    expect(statSync(join(second.folder, "actors/paul-morel.html")).ino).toBe(statSync(kept).ino);
  }
});

test("a file that two would write is refused, and nothing of the last site is lost", async () => {
  const first = await write(before, keepAs("twice"));
  const kept = new KeptFiles(keepAs("twice"), first.folder);
  const writer = new SiteWriter(join(work, "twice-written"), kept);
  expect(writer.writeAgain("about.html")).toBe(true);
  expect(() => writer.write({ path: "about.html", content: "other" })).toThrow(/another page or file/);
  writer.close();
  kept.close();
  expect(filesOf(first.folder)).toEqual(first.files);
});

test("bytes that were changed, a list that was cut off, and another version of the theme are not believed", async () => {
  const plain = await write(before);
  const folder = join(work, "corrupt/dossiers");
  const damage: ((file: string, bytes: Buffer) => void)[] = [
    (file, bytes) => writeFileSync(file, bytes.fill(7, bytes.length >> 2, bytes.length >> 1)),
    (file, bytes) => writeFileSync(file, bytes.subarray(0, bytes.length >> 1)),
    (file) => rmSync(file),
  ];
  for (const ending of [".zip", ".files", ".pages"]) {
    for (const spoil of damage) {
      await write(before, keepAs("corrupt"));
      const [name = ""] = readdirSync(folder).filter((one) => one.endsWith(ending));
      spoil(join(folder, name), readFileSync(join(folder, name)));
      const mended = await write(before, keepAs("corrupt"));
      expect(mended.files).toEqual(plain.files);
      expect(mended.rendered.length).toBeGreaterThan(2);
    }
  }
  const other = await write(before, { ...keepAs("corrupt"), version: "another" });
  expect(other.rendered).toEqual(plain.rendered);
}, 60_000);
