import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { Parser } from "htmlparser2";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkDossier } from "../../scripts/history/check.ts";
import { recordEdition } from "../../scripts/history/record.ts";
import { replay } from "../../scripts/replay/replay.ts";
import { buildDossier } from "../../src/pipeline.ts";
import { brokenLinks } from "../../src/publish/write/links.ts";
import { filesOfDossier, pagesOfDossier } from "../support/pages.ts";

const ROOT = join(import.meta.dirname, "../..");

/** What a reader of the five would call a new voice, a known statement in other words, and one that nobody had made. */
const SIXTH = `---
publisher: Le Journal
published: 2021-01-12
---
Parler cherche un hébergeur

Dans sa lettre au réseau social, Amazon affirme avoir « récemment constaté une augmentation persistante de contenus violents ».

« Nous ne ferons aucun commentaire sur nos clients passés », a déclaré mardi Claire Aubry, porte-parole de la société Exemple.
`;

let folder: string;

/** Every file of the feeds, as bytes. */
const feeds = () =>
  new Map([...filesOfDossier(buildDossier(folder))].filter(([path]) => /feed\/|actors\/.*xml/.test(path)));

/** The entries of a feed as they stand in it, byte for byte. */
function entries(path: string, content: string): string[] {
  if (path.endsWith(".json")) return JSON.parse(content).items.map((item: unknown) => JSON.stringify(item));
  return content.match(/<(item|entry)>[\s\S]*?<\/\1>/g) ?? [];
}

const titles = (path: string) => parseRssFeed(feeds().get(path) ?? "").items?.map(({ title }) => title) ?? [];
const newest = (path: string) =>
  (parseRssFeed(feeds().get(path) ?? "").items?.[0]?.description ?? "")
    .replace(/<\/?(?:a|span)\b[^>]*>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/ +/g, " ");

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dossier-flagship-"));
  cpSync(join(ROOT, "corpus"), folder, { recursive: true });
  rmSync(join(folder, "history"), { recursive: true, force: true });
  replay(folder, join(ROOT, "docs/flagship-editions.yaml"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the five articles, one edition each", () => {
  test("add up to the dossier", () => {
    expect(checkDossier(folder).editions.map(({ added }) => added.articles)).toEqual([
      ["001"],
      ["002"],
      ["003"],
      ["004"],
      ["005"],
    ]);
  });

  test("are called by their number and the editor's words, and begin with the news in a line", () => {
    const en = titles("feed/rss.xml");
    expect(en[0]).toMatch(/^Edition 5: Amazon’s letter in the first person/);
    expect(titles("fr/feed/rss.xml")[4]).toMatch(/^Édition 1\u00a0: Le dossier s’ouvre sur un article/);
    const news = (path: string) =>
      (parseRssFeed(feeds().get(path) ?? "").items ?? []).map(({ description = "" }) => {
        const [dates = "", line = ""] = [...description.matchAll(/<p>(.*?)<\/p>/gs)].map(([, text]) => text);
        return { dates, line };
      });
    const [fifth, fourth, , , first] = news("feed/rss.xml");
    expect(fifth?.dates).toBe("Edition of 21 November 2026. The events: from 6 to 11 January 2021.");
    expect(fifth?.line).toMatch(/^A fourth wording of Amazon’s letter/);
    expect(fourth?.line).toMatch(/^A third wording of Amazon’s letter/);
    expect(first?.line).toMatch(/^The dossier opens with one article, \w+ voices and \w+ quotations\.$/);
    expect(news("fr/feed/rss.xml")[0]?.line).toMatch(/^Une quatrième formulation de la lettre d’Amazon/);
    for (const { line } of [...news("feed/rss.xml"), ...news("fr/feed/rss.xml")])
      expect(line.split(/; /).length).toBeLessThanOrEqual(3);
  });

  test("say what changed and not only that it did", () => {
    const text = newest("feed/rss.xml");
    expect(text).toContain("Amazon, now in five sources:");
    expect(text).toContain(
      "Known before, in source 1: “observé récemment une augmentation persistante de contenus violents”",
    );
    expect(text).toContain("which outlet: “BuzzFeed”, “NBC News”");
    expect(text).toContain("John Matze – role: also “président de Parler”");
    expect(newest("fr/feed/rss.xml")).toContain("Amazon, désormais dans cinq sources\u00a0:");
  });

  test("stand on pages whose every link leads somewhere, and make a picture", () => {
    const dossier = buildDossier(folder);
    const pages = pagesOfDossier(dossier);
    const files = new Map([...pages, ...filesOfDossier(dossier)]);
    const all = [...files].map(([path, content]) => ({ path, content }));
    const told = brokenLinks(all).map(({ message }) => message);
    expect(told.filter((message) => !/(?:theme\/|favicon|dossier\.zip)/.test(message))).toEqual([]);
    expect(pages.get("updates.html")?.match(/class="growth-bar"/g)).toHaveLength(15);
    expect(pages.get("updates.html")?.match(/<li class="edition"/g)).toHaveLength(5);
  });
});

describe("the feeds", () => {
  test("are well-formed, hold what each format requires, and are read back the same in all three", () => {
    for (const root of ["", "fr/"]) {
      const [rss, atom, json] = ["rss.xml", "atom.xml", "feed.json"].map(
        (name) => feeds().get(`${root}feed/${name}`) ?? "",
      );
      for (const xml of [rss, atom]) expect(unbalanced(xml ?? "")).toEqual([]);
      const channel = parseRssFeed(rss ?? "");
      const feed = parseAtomFeed(atom ?? "");
      const items = parseJsonFeed(json ?? "");
      expect([channel.title, channel.link, channel.description].every(Boolean)).toBe(true);
      expect([feed.id, feed.title?.value, feed.updated, feed.authors?.[0]?.name].every(Boolean)).toBe(true);
      expect(json).toContain('"version": "https://jsonfeed.org/version/1.1"');
      expect(items.title).toBe(channel.title);
      const read = channel.items?.map((item) => [item.guid?.value, item.title, item.link, item.description]);
      expect(read).toHaveLength(5);
      expect(feed.entries?.map((one) => [one.id, one.title?.value, one.links?.[0]?.href, one.content?.value])).toEqual(
        read,
      );
      expect(items.items?.map((one) => [one.id, one.title, one.url, one.content_html])).toEqual(read);
      expect(feed.entries?.every(({ published, updated }) => published && updated)).toBe(true);
      for (const [, , , html] of read ?? []) expect(unbalanced(`<body>${html}</body>`)).toEqual([]);
    }
  });

  test("do not change by a byte when nothing does", () => {
    expect(feeds()).toEqual(feeds());
  });

  test("gain one entry from one article, and no other entry changes by a byte", () => {
    const before = feeds();
    writeFileSync(join(folder, "articles/006.md"), SIXTH);
    expect(() => checkDossier(folder)).toThrow(/articles: added 006/);
    recordEdition(folder, { date: "2026-12-01", note: { en: "A sixth article.", fr: "Un sixième article." } });
    const after = feeds();
    for (const root of ["", "fr/"]) {
      for (const name of ["rss.xml", "atom.xml", "feed.json"]) {
        const path = `${root}feed/${name}`;
        const [was, now] = [before, after].map((files) => entries(path, files.get(path) ?? ""));
        expect(was).toHaveLength(5);
        expect(now).toHaveLength(6);
        expect(now?.slice(1)).toEqual(was);
      }
    }
    // An actor's feed gains an entry where the article speaks of the actor, and changes none.
    for (const [path, content] of before) {
      if (!path.includes("actors/")) continue;
      const [was, now] = [entries(path, content), entries(path, after.get(path) ?? "")];
      expect(now.slice(now.length - was.length), path).toEqual(was);
      expect(now.length - was.length, path).toBeLessThanOrEqual(1);
    }
  });

  test("tell that article as a reader would", () => {
    expect(existsSync(join(folder, "history/0006.yaml"))).toBe(true);
    expect(titles("feed/rss.xml")[0]).toBe("Edition 6: A sixth article");
    const en = newest("feed/rss.xml");
    expect(en).toContain("A fifth wording of Amazon’s letter; a new voice, Claire Aubry; a new article.");
    expect(newest("fr/feed/rss.xml")).toContain(
      "Une cinquième formulation de la lettre d’Amazon\u202f; une nouvelle voix, Claire Aubry\u202f; un nouvel article.",
    );
    expect(en).toContain("Le Journal (source 6), Tuesday 12 January 2021");
    expect(en).toMatch(
      /récemment constaté une augmentation persistante de contenus violents Amazon(?: \(likely\))?, in Le Journal \(source 6\)/,
    );
    expect(en).toContain(
      "Nous ne ferons aucun commentaire sur nos clients passés Claire Aubry, in Le Journal (source 6)",
    );
    const fr = newest("fr/feed/rss.xml");
    expect(fr).toContain("Amazon, désormais dans six sources\u00a0:");
    expect(fr).toContain("Claire Aubry, dans Le Journal (source 6)");
  });
});

/** Elements that are opened and not closed as XML asks; nothing where the text is well-formed. */
function unbalanced(xml: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name) => open.push(name),
      onclosetag: (name, implied) => {
        if (open.pop() !== name || (implied && !VOID.test(name))) wrong.push(name);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return [...wrong, ...open];
}

const VOID = /link|stylesheet/;
