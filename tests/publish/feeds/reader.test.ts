import { Ajv2020 } from "ajv/dist/2020.js";
import RssParser from "rss-parser";
import { expect, test } from "vitest";
import { feedFiles } from "../../../src/publish/feeds/index.ts";
import { sampleDossier } from "../../fixtures/sample-dossier.ts";
import { withHistory } from "../../support/history.ts";

// The feeds as others read them: a parser that did not write them, and what the text of JSON Feed 1.1 requires.

const ADDRESS = "https://example.org/dossiers/";
const sample = sampleDossier();
const first = { ...sample, site: { ...sample.site, baseUrl: ADDRESS } };
const second = { ...first, events: first.events.slice(1) };
const third = { ...second, quotations: second.quotations.slice(1) };
const dossier = withHistory(
  { dossier: first, date: "2021-02-01", note: { en: `R&D <b>isn't</b> "it" ]]>`, fr: "Ouverture : l'œuvre" } },
  { dossier: second, date: "2021-02-03", note: "Second." },
  { dossier: third, date: "2021-02-03", note: "Third." },
);
const files = Object.fromEntries([...feedFiles(dossier)].map(({ path, content }) => [path, String(content)]));

interface JsonItem {
  id: string;
  title: string;
  url: string;
  content_html: string;
  date_published: string;
}

const parser = new RssParser({ customFields: { item: ["guid", "id"] } });
const read = async (path: string) => {
  const { title, items } = await parser.parseString(files[path] ?? "");
  return {
    title,
    items: items.map((item) => ({
      id: item.guid ?? item.id,
      title: item.title?.trim(),
      url: item.link,
      // White space around it is the writer's indent.
      html: item.content?.trim(),
      at: new Date(item.pubDate ?? "").toISOString(),
    })),
  };
};

test.each(["", "fr/"])(
  "under %j, a reader gets the same entries, titles, texts and times in the three formats",
  async (root) => {
    const json = JSON.parse(files[`${root}feed/feed.json`] ?? "") as { items: JsonItem[] };
    const wanted = json.items.map(({ id, title, url, content_html: html, date_published: at }) => ({
      id,
      title,
      url,
      html,
      at,
    }));
    expect(wanted).toHaveLength(3);
    expect((await read(`${root}feed/rss.xml`)).items).toEqual(wanted);
    expect((await read(`${root}feed/atom.xml`)).items).toEqual(wanted);
  },
);

test("entries keep their order in a reader that sorts by date, two editions of one day too", async () => {
  const { items } = await read("feed/rss.xml");
  expect(items.map(({ at }) => at)).toEqual([
    "2021-02-03T00:01:00.000Z",
    "2021-02-03T00:00:00.000Z",
    "2021-02-01T00:00:00.000Z",
  ]);
});

test("an actor's feed is read back with its title and its entries", async () => {
  const { title, items } = await read("actors/john-matze.xml");
  expect(title).toContain("John Matze");
  expect(items.length).toBeGreaterThan(0);
});

/** Items and feed as jsonfeed.org/version/1.1 words them. */
const JSON_FEED = {
  type: "object",
  required: ["version", "title", "items"],
  properties: {
    version: { const: "https://jsonfeed.org/version/1.1" },
    title: { type: "string", minLength: 1 },
    home_page_url: { type: "string", pattern: "^https?://" },
    feed_url: { type: "string", pattern: "^https?://.*feed\\.json$" },
    description: { type: "string" },
    language: { enum: ["en", "fr"] },
    authors: { type: "array", items: { type: "object", required: ["name"] } },
    items: {
      type: "array",
      items: {
        type: "object",
        required: ["id", "title", "content_html", "date_published", "date_modified"],
        properties: {
          id: { type: "string", pattern: "^tag:" },
          url: { type: "string", pattern: "^https?://" },
          title: { type: "string", minLength: 1 },
          content_html: { type: "string", minLength: 1 },
          date_published: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z$" },
          date_modified: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z$" },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};

test.each(["feed/feed.json", "fr/feed/feed.json"])(
  "%s holds what JSON Feed 1.1 asks, and nothing it does not know",
  (path) => {
    const validate = new Ajv2020({ allErrors: true }).compile(JSON_FEED);
    validate(JSON.parse(files[path] ?? ""));
    expect(validate.errors).toBeNull();
  },
);
