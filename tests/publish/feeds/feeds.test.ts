import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import type { Dossier } from "../../../src/model.ts";
import { feedFiles } from "../../../src/publish/feeds/index.ts";
import { dossierSchema, type OverrideInput } from "../../../src/read/schema.ts";
import { EMPTY_DOSSIER, sampleDossier } from "../../fixtures/sample-dossier.ts";
import { withHistory } from "../../support/history.ts";

const ADDRESS = "https://example.org/dossiers/parler/";

const NOTE = { en: `A correction: R&D <b>isn't</b> "it" ]]>`, fr: `Une correction : R&D <b>isn't</b> "it" ]]>` };
const CORRECTION: OverrideInput = {
  action: "correct",
  article: "004",
  quote: "récemment observé une augmentation persistante des contenus violents",
  speakers: ["evil"],
  date: "2021-02-03",
  reason: { en: "The letter is not Amazon's.", fr: "La lettre n'est pas d'Amazon." },
};

/** The sample in two editions: in the second a quotation is given to another speaker, and an event is gone. */
function dossier(changes: Partial<Dossier["site"]> = {}): Dossier {
  const sample = sampleDossier();
  const first = { ...sample, site: { ...sample.site, baseUrl: ADDRESS, ...changes } };
  const second = {
    ...first,
    events: first.events.filter(({ id }) => id !== "undated"),
    quotations: first.quotations.map((one) => (one.id === "amazon-observe-2" ? { ...one, speakers: ["evil"] } : one)),
  };
  return withHistory(
    { dossier: first, date: "2021-02-01", note: { en: "First edition.", fr: "Première édition." } },
    { dossier: second, date: "2021-02-03", note: NOTE, overrides: [CORRECTION] },
  );
}

function feeds(of = dossier()): Record<string, string> {
  return Object.fromEntries([...feedFiles(of)].map(({ path, content }) => [path, String(content)]));
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
    expect(read[0]?.[1]).toBe(`Edition 2: ${NOTE.en.replace("'", "’")}`);
    expect(read[0]?.[3]).toContain(
      "<p>A correction: who said “récemment observé une augmentation persistante des…”; “An event nobody dates” withdrawn; a new voice, &lt;script>alert(1)&lt;/script>.</p>",
    );
    expect(read[0]?.[2]).toBe(`${ADDRESS}updates.html#edition-0002`);
    expect(atom.map((entry) => [entry.id, entry.title?.value, entry.links?.[0]?.href, entry.content?.value])).toEqual(
      read,
    );
    expect(json.map((item) => [item.id, item.title, item.url, item.content_html])).toEqual(read);
  });

  test("shows the words that were added, who said them, and links in full", () => {
    const html = parseRssFeed(feeds()["feed/rss.xml"] ?? "").items?.[1]?.description ?? "";
    expect(html).toContain('<blockquote lang="fr"><p>Amazon, Google et Apple ont fait cela dans un effort coordonné');
    expect(html).toContain(`<a href="${ADDRESS}quotes/effort-coordonne.html">John Matze, in source 1</a>`);
    expect([...html.matchAll(/href="([^"]*)"/g)].every(([, to]) => to?.startsWith(ADDRESS))).toBe(true);
  });

  test("escapes a note once, and a name that is HTML", () => {
    const [first] = dossier().editions;
    if (!first) throw new Error("an edition");
    const note = { en: "A line. R&D <b>isn't</b> it." };
    const html = parseRssFeed(feeds({ ...dossier(), editions: [{ ...first, note }] })["feed/rss.xml"] ?? "").items?.[0];
    expect(html?.title).toBe("Edition 1: A line");
    expect(html?.description).toContain("<p>R&amp;D &lt;b>isn’t&lt;/b> it.</p>");
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

  test("tells a correction: what was wrong, what is right, and why", () => {
    const [en, fr] = ["", "fr/"].map(
      (root) => parseRssFeed(feeds()[`${root}feed/rss.xml`] ?? "").items?.[0]?.description,
    );
    expect(en).toContain(
      "Who said it: was Amazon, is &lt;script>alert(1)&lt;/script>. Why: The letter is not Amazon’s.",
    );
    expect(fr).toContain("Qui parle\u00a0: &lt;script>alert(1)&lt;/script> (auparavant\u00a0: Amazon).");
    expect(fr).toContain("Motif\u00a0: La lettre n’est pas d’Amazon.");
  });

  test("keeps its names when the site moves, where the dossier has a feed authority", () => {
    const ids = (site: Partial<Dossier["site"]>) =>
      parseRssFeed(feeds(dossier(site))["feed/rss.xml"] ?? "").items?.map(({ guid }) => guid?.value);
    const feedAuthority = "example.org,2021-02-01:parler";
    expect(ids({ feedAuthority })?.[0]).toBe("tag:example.org,2021-02-01:parler/en/edition/0002");
    expect(ids({ feedAuthority, baseUrl: "https://elsewhere.example/" })).toEqual(ids({ feedAuthority }));
    expect(ids({ feedAuthority: "example.org,2021" })?.[0]).toBe("tag:example.org,2021:dossier/en/edition/0002");
  });

  test("moves `updated` with the entry alone", () => {
    const amended = dossier();
    const [first, second] = amended.editions;
    if (!first || !second) throw new Error("two editions");
    const files = feeds({ ...amended, editions: [{ ...first, updated: "2021-03-01" }, second] });
    const entries = parseAtomFeed(files["feed/atom.xml"] ?? "").entries;
    expect(entries?.map(({ published, updated }) => [published?.slice(0, 10), updated?.slice(0, 10)])).toEqual([
      ["2021-02-03", "2021-02-03"],
      ["2021-02-01", "2021-03-01"],
    ]);
  });
});

describe("an actor's feed", () => {
  test("tells what editions say of that actor, and only that", () => {
    const amazon = parseRssFeed(feeds()["actors/amazon.xml"] ?? "");
    expect(amazon.title).toBe("Amazon – Parler unplugged");
    expect(amazon.items?.map(({ title }) => title)).toEqual([
      "A correction: who said “récemment observé une augmentation persistante des…”",
      "A new voice, Amazon; three new quotations; a new event",
    ]);
    expect(amazon.items?.[0]?.description).toContain("récemment observé une augmentation");
    expect(amazon.items?.[1]?.description).not.toContain("effort coordonné");
    expect(parseRssFeed(feeds()["actors/parler.xml"] ?? "").items).toHaveLength(1);
  });

  test("is there for an actor that no edition touches, and for one that is gone", () => {
    const quiet = { ...dossier(), editions: [] };
    const evil = parseRssFeed(feeds(quiet)["fr/actors/evil.xml"] ?? "");
    expect(evil.link).toBe(`${ADDRESS}fr/actors/evil.html`);
    expect(evil.items ?? []).toEqual([]);
    const whole = dossier();
    const gone = { ...whole, actors: whole.actors.filter(({ id }) => id !== "parler") };
    const after = withHistory(
      { dossier: whole, date: "2021-02-01", note: "First." },
      { dossier: gone, date: "2021-02-02", note: "Second." },
    );
    const items = parseRssFeed(feeds(after)["actors/parler.xml"] ?? "").items;
    expect(items?.[0]?.title).toBe("Parler withdrawn");
    expect(items).toHaveLength(2);
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
  const [first] = sample.editions;
  if (!first) throw new Error("an edition");
  const files = feeds({ ...sample, editions: [{ ...first, note: { en: "One. A\u0001b\u000bc\ud800d" } }] });
  expect(parseAtomFeed(files["feed/atom.xml"] ?? "").entries?.[0]?.content?.value).toContain("<p>Abcd</p>");
});

test.each([
  ["example.org,2021", true],
  ["example.org,2021-01-10:affair", true],
  ["editor@example.org,2021-01", true],
  ["example.org", false],
  ["https://example.org,2021", false],
  ["example.org,janvier", false],
])("the feed authority %j is one that RFC 4151 knows: %j", (feedAuthority, known) => {
  expect(dossierSchema.safeParse({ feedAuthority }).success).toBe(known);
});
