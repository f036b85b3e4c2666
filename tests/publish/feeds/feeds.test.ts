import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import type { Dossier, Edition } from "../../../src/model.ts";
import { feedFiles } from "../../../src/publish/feeds/index.ts";
import { EMPTY_DOSSIER, sampleDossier } from "../../fixtures/sample-dossier.ts";

const ADDRESS = "https://example.org/dossiers/parler/";

const none = { articles: [], actors: [], quotations: [], utterances: [], events: [], divergences: [] };
const second: Edition = {
  id: "0002",
  date: "2021-02-03",
  note: { en: `A correction: R&D <b>isn't</b> "it" ]]>`, fr: `Une correction : R&D <b>isn't</b> "it" ]]>` },
  facts: { articles: {}, actors: {}, quotations: {}, utterances: {}, events: {}, divergences: {} },
  changes: [],
  added: none,
  changed: { ...none, quotations: ["amazon-observe-2"] },
  withdrawn: { ...none, events: ["gone"] },
};

function dossier(changes: Partial<Dossier> = {}): Dossier {
  const sample = sampleDossier();
  return { ...sample, site: { ...sample.site, baseUrl: ADDRESS }, editions: [...sample.editions, second], ...changes };
}

function feeds(of = dossier()): Record<string, string> {
  return Object.fromEntries(feedFiles(of).map(({ path, content }) => [path, String(content)]));
}

describe("the update feed", () => {
  test.each([
    ["", "en"],
    ["fr/", "fr"],
  ])("stands in three formats under %j, in %s", (root, lang) => {
    const files = feeds();
    expect(parseRssFeed(files[`${root}feed/rss.xml`] ?? "").language).toBe(lang);
    expect(parseAtomFeed(files[`${root}feed/atom.xml`] ?? "").xml?.lang).toBe(lang);
    expect(parseJsonFeed(files[`${root}feed/feed.json`] ?? "").language).toBe(lang);
  });

  test("has the same entries in all formats, the newest first, titles and HTML intact", () => {
    const files = feeds();
    const rss = parseRssFeed(files["feed/rss.xml"] ?? "").items ?? [];
    const atom = parseAtomFeed(files["feed/atom.xml"] ?? "").entries ?? [];
    const json = parseJsonFeed(files["feed/feed.json"] ?? "").items ?? [];
    const read = rss.map((item) => [item.guid?.value, item.title, item.link, item.description]);
    expect(read.map(([id]) => id)).toEqual([
      "tag:example.org,2021:dossiers/parler/en/edition/0002",
      "tag:example.org,2021:dossiers/parler/en/edition/0001",
    ]);
    expect(read[0]?.[1]).toBe(second.note);
    expect(read[0]?.[2]).toBe(`${ADDRESS}updates.html#edition-0002`);
    expect(atom.map((entry) => [entry.id, entry.title?.value, entry.links?.[0]?.href, entry.content?.value])).toEqual(
      read,
    );
    expect(json.map((item) => [item.id, item.title, item.url, item.content_html])).toEqual(read);
  });

  test("shows the words that were added, who said them, and links in full", () => {
    const html = parseRssFeed(feeds()["feed/rss.xml"] ?? "").items?.[1]?.description ?? "";
    expect(html).toContain('<blockquote lang="fr"><p>Amazon, Google et Apple ont fait cela dans un effort coordonné');
    expect(html).toContain(`<a href="${ADDRESS}quotes/effort-coordonne.html">John Matze, in S1</a>`);
    expect([...html.matchAll(/href="([^"]*)"/g)].every(([, to]) => to?.startsWith(ADDRESS))).toBe(true);
  });

  test("escapes a note once, and a name that is HTML", () => {
    const html = parseRssFeed(feeds()["feed/rss.xml"] ?? "").items?.[0]?.description ?? "";
    expect(html).toContain("R&amp;D &lt;b>isn't&lt;/b>");
    const evil = feeds()["actors/evil.xml"] ?? "";
    expect(parseRssFeed(evil).title).toBe("<script>alert(1)</script> – Parler unplugged");
  });

  test("takes its dates from the editions and from nothing else", () => {
    const files = feeds();
    const atom = parseAtomFeed(files["feed/atom.xml"] ?? "");
    expect(atom.updated).toBe("2021-02-03T00:00:00.000Z");
    expect(atom.entries?.map(({ published, updated }) => [published, updated])).toEqual([
      ["2021-02-03T00:00:00.000Z", "2021-02-03T00:00:00.000Z"],
      ["2021-02-01T00:00:00.000Z", "2021-02-01T00:00:00.000Z"],
    ]);
    expect(parseRssFeed(files["feed/rss.xml"] ?? "").items?.[0]?.pubDate).toBe("Wed, 03 Feb 2021 00:00:00 GMT");
    expect(feeds()).toEqual(files);
  });

  test("names itself, and what a format requires", () => {
    const files = feeds();
    const rss = parseRssFeed(files["feed/rss.xml"] ?? "");
    expect(rss.atom?.links?.[0]).toMatchObject({ rel: "self", href: `${ADDRESS}feed/rss.xml` });
    expect([rss.title, rss.link, rss.description].every(Boolean)).toBe(true);
    const atom = parseAtomFeed(files["fr/feed/atom.xml"] ?? "");
    expect(atom.links).toContainEqual({
      rel: "self",
      type: "application/atom+xml",
      href: `${ADDRESS}fr/feed/atom.xml`,
    });
    expect([atom.id, atom.title?.value, atom.updated, atom.authors?.[0]?.name].every(Boolean)).toBe(true);
    expect(parseJsonFeed(files["feed/feed.json"] ?? "").feed_url).toBe(`${ADDRESS}feed/feed.json`);
  });

  test("an entry stays as it was when an edition is added", () => {
    const before = parseAtomFeed(feeds(dossier({ editions: sampleDossier().editions }))["feed/atom.xml"] ?? "").entries;
    const after = parseAtomFeed(feeds()["feed/atom.xml"] ?? "").entries;
    expect(after?.slice(1)).toEqual(before);
  });
});

describe("an actor's feed", () => {
  test("tells what editions say of that actor, and only that", () => {
    const amazon = parseRssFeed(feeds()["actors/amazon.xml"] ?? "");
    expect(amazon.title).toBe("Amazon – Parler unplugged");
    expect(amazon.items?.map(({ title }) => title)).toEqual([
      "Changed: 1 quotation",
      "New: 1 voice, 1 statement compared, 1 event",
    ]);
    expect(amazon.items?.[0]?.description).toContain("récemment observé une augmentation");
    expect(parseRssFeed(feeds()["actors/parler.xml"] ?? "").items).toHaveLength(1);
  });

  test("is there for an actor that no edition touches", () => {
    const evil = feeds()["fr/actors/evil.xml"] ?? "";
    expect(parseRssFeed(evil).link).toBe(`${ADDRESS}fr/actors/evil.html`);
    expect(parseRssFeed(evil).items ?? []).toEqual([]);
  });
});

describe("a dossier without editions or address", () => {
  const files = feeds(EMPTY_DOSSIER);

  test("has valid feeds with no entry", () => {
    expect(parseRssFeed(files["feed/rss.xml"] ?? "")).toMatchObject({
      title: "Empty",
      link: expect.stringMatching(/^tag:/),
    });
    expect(parseAtomFeed(files["feed/atom.xml"] ?? "")).toMatchObject({ updated: "1970-01-01T00:00:00.000Z" });
    expect(JSON.parse(files["feed/feed.json"] ?? "")).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      items: [],
    });
  });

  test("keeps permanent ids, and links nowhere", () => {
    const sample = feeds(sampleDossier());
    const [item] = parseRssFeed(sample["feed/rss.xml"] ?? "").items ?? [];
    expect(item?.guid).toEqual({
      value: "tag:dossier.invalid,2021:parler-unplugged/en/edition/0001",
      isPermaLink: false,
    });
    expect(item?.link).toBeUndefined();
    expect(item?.description).not.toContain("<a");
  });
});

test("control characters, which XML cannot hold, do not reach it", () => {
  const sample = dossier();
  const files = feeds({ ...sample, editions: [{ ...second, note: { en: "a\u0001b\u000bc\ud800d" } }] });
  expect(parseAtomFeed(files["feed/atom.xml"] ?? "").entries?.[0]?.title?.value).toBe("abcd");
});
