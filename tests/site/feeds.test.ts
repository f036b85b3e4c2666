import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { Parser } from "htmlparser2";
import { expect, inject, test } from "vitest";
import { browserForTheFile } from "../support/for-the-file.ts";
import { filesOf, rows } from "../support/site.ts";

const site = inject("site");
const files = filesOf(site);
const editions = rows(site, "editions").map(({ id }) => id);
const isFeed = (path: string) => /(?:^|\/)(?:actors\/[^/]+|feed\/(?:rss|atom))\.xml$/.test(path);
const browser = await browserForTheFile();
const page = await browser.newPage();

const read = (path: string) => readFileSync(join(site, path), "utf8");

/** What stands in elements of this name, and in `href` attributes: the addresses that a file gives away. */
function addresses(xml: string, ...elements: string[]): string[] {
  const found: string[] = [];
  let inside = false;
  const parser = new Parser(
    {
      onopentag: (name, { href }) => {
        inside = elements.includes(name);
        if (href) found.push(href);
      },
      ontext: (text) => inside && text.trim() !== "" && found.push(text),
      onclosetag: () => {
        inside = false;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return found;
}

const base = /^Sitemap: (.*)sitemap\.xml$/m.exec(read("robots.txt"))?.[1] ?? null;

test.each(["", "fr/"])("the update feeds under %j have one entry an edition, the same in all formats", (root) => {
  const wanted = [...editions].reverse().map((id) => expect.stringMatching(new RegExp(`/edition/${id}$`)));
  expect((parseRssFeed(read(`${root}feed/rss.xml`)).items ?? []).map((item) => item.guid?.value)).toEqual(wanted);
  expect((parseAtomFeed(read(`${root}feed/atom.xml`)).entries ?? []).map((entry) => entry.id)).toEqual(wanted);
  expect((parseJsonFeed(read(`${root}feed/feed.json`)).items ?? []).map((item) => item.id)).toEqual(wanted);
});

test("every actor has a feed in each language, with all that RSS requires", () => {
  for (const { id } of rows(site, "actors")) {
    for (const root of ["", "fr/"]) {
      const feed = parseRssFeed(read(`${root}actors/${id}.xml`));
      expect([feed.title, feed.link, feed.description].every(Boolean), `${root}actors/${id}.xml`).toBe(true);
    }
  }
});

test("every feed and the sitemap are well-formed XML, as a browser reads them", async () => {
  const wrong: string[] = [];
  for (const path of files.filter((path) => isFeed(path) || path === "sitemap.xml")) {
    const error = await page.evaluate((xml) => {
      const read = new DOMParser().parseFromString(xml, "application/xml");
      return read.querySelector("parsererror")?.textContent ?? null;
    }, read(path));
    if (error !== null) wrong.push(`${path}: ${error}`);
  }
  expect(wrong).toEqual([]);
});

test.each(["feed/rss.xml", "feed/atom.xml", "fr/feed/rss.xml"])(
  "a browser that opens %s shows its title, styled",
  async (path) => {
    await page.goto(pathToFileURL(join(site, path)).href);
    const title = page.locator("title").first();
    expect(await title.isVisible()).toBe(true);
    expect(await title.evaluate((element) => getComputedStyle(element).display)).toBe("block");
    expect(await page.locator("id, guid, lastBuildDate").filter({ visible: true }).count()).toBe(0);
  },
);

test.runIf(base !== null)("every address in the feeds and the sitemap is full, and leads to a file of the site", () => {
  const feeds = files.filter((path) => isFeed(path) || path === "sitemap.xml");
  const wrong = feeds.flatMap((path) =>
    addresses(read(path), "link", "loc")
      .filter((address) => {
        const target = decodeURI(address.slice(base?.length).replace(/#.*/, ""));
        return !address.startsWith(base ?? "") || !files.includes(target);
      })
      .map((address) => `${path}: ${address}`),
  );
  expect(wrong).toEqual([]);
});

test.runIf(base !== null)(
  "the sitemap has every page in every language but those that say there is none, or none any more",
  () => {
    const listed = addresses(read("sitemap.xml"), "loc").filter((address) => address.startsWith(base ?? ""));
    const paths = new Set(listed.map((address) => decodeURI(address.slice(base?.length))));
    const pages = files.filter(
      (path) => path.endsWith(".html") && !read(path).includes('name="robots" content="noindex"'),
    );
    expect([...paths].sort()).toEqual(pages);
  },
);
