import { gzipSync } from "node:zlib";
import { DomUtils, parseDocument } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { dossierLayout } from "../../../_includes/layouts/dossier.tsx";
import { stylesheet } from "../../../_includes/theme/stylesheet.ts";
import { buildDossier } from "../../../src/pipeline.ts";
import { pages } from "../../../src/publish/pages/index.ts";
import { renderPages } from "../../../src/publish/render.tsx";

type Document = ReturnType<typeof parseDocument>;
type Element = ReturnType<typeof DomUtils.findAll>[number];

const dossier = buildDossier("corpus");
const base = dossier.site.baseUrl ?? "";
const made = pages
  .flatMap((definition) => renderPages(dossier, definition))
  .filter(({ hidden }) => !hidden)
  .map((page) => {
    const html = dossierLayout(page, page.body);
    return { page, path: page.path, html, document: parseDocument(html) };
  });

const all = (document: Document, is: (element: Element) => boolean) => DomUtils.findAll(is, document.children);
const meta = (document: Document, name: string) =>
  all(document, ({ name: tag, attribs }) => tag === "meta" && (attribs.name === name || attribs.property === name)).map(
    ({ attribs }) => attribs.content ?? "",
  );
const links = (document: Document, rel: string) =>
  all(document, ({ name, attribs }) => name === "link" && attribs.rel === rel).map(({ attribs }) => attribs);

type Record = { "@type": string; "@id"?: string; [key: string]: unknown };

function graph(document: Document): Record[] {
  const [script] = all(document, ({ attribs }) => attribs.type === "application/ld+json");
  return JSON.parse(script ? DomUtils.textContent(script) : "{}")["@graph"] ?? [];
}

/** Everything that is not as it should be, as "path: what", so that a failure names its pages. */
function wrong(check: (one: (typeof made)[number]) => string[]): string[] {
  return made.flatMap((one) => check(one).map((what) => `${one.path}: ${what}`)).slice(0, 20);
}

describe("what a search engine and a shared link show", () => {
  test("a title and a description of one's own, neither cut nor empty", () => {
    const bad = wrong(({ document }) => {
      const [description = ""] = meta(document, "description");
      return description.length < 50 || description.length > 160 ? [`${description.length}: ${description}`] : [];
    });
    expect(bad).toEqual([]);
    const titles = made.map(({ page }) => `${page.context.lang} ${page.title} ${page.description}`);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });

  test("Open Graph says the same as the page", () => {
    const bad = wrong(({ document, page }) => {
      const [url] = meta(document, "og:url");
      const [locale] = meta(document, "og:locale");
      return [
        ...(meta(document, "og:description")[0] === meta(document, "description")[0] ? [] : ["description"]),
        ...(meta(document, "og:title")[0] === page.title ? [] : ["title"]),
        ...(url === base + page.path ? [] : [`url ${url}`]),
        ...(locale?.startsWith(page.context.lang) ? [] : [`locale ${locale}`]),
      ];
    });
    expect(bad).toEqual([]);
  });

  test("one canonical address, and both languages with a default", () => {
    const bad = wrong(({ document, path }) => {
      const canonical = links(document, "canonical").map(({ href }) => href);
      const alternates = links(document, "alternate").flatMap(({ hreflang, href }) =>
        hreflang ? [[hreflang, href]] : [],
      );
      const plain = path.replace(/^fr\//, "");
      const expected = [
        ["en", base + plain],
        ["fr", `${base}fr/${plain}`],
        ["x-default", base + plain],
      ];
      return [
        ...(canonical.join() === base + path ? [] : [`canonical ${canonical}`]),
        ...(JSON.stringify(alternates) === JSON.stringify(expected) ? [] : [JSON.stringify(alternates)]),
      ];
    });
    expect(bad).toEqual([]);
  });
});

describe("structured data", () => {
  const about: readonly [RegExp, string][] = [
    [/quotes\/.+/, "Quotation"],
    [/actors\/.+/, "Person|Organization|Thing"],
    [/sources\/.+/, "NewsArticle"],
    [/chronology/, "Event"],
    [/index/, "WebSite"],
    [/data/, "Dataset"],
  ];

  test("every page describes itself, and the record that it is about", () => {
    const bad = wrong(({ document, path, page }) => {
      const [self, ...records] = graph(document);
      const [, expected] = about.find(([where]) => where.test(path)) ?? [];
      const types = records.map((record) => record["@type"]);
      return [
        ...(/Page$/.test(self?.["@type"] ?? "") && self?.inLanguage === page.context.lang ? [] : ["no page"]),
        ...(expected && !types.some((type) => expected.split("|").includes(type)) ? [`no ${expected}`] : []),
      ];
    });
    expect(bad).toEqual([]);
  });

  test("the story and the data say when they came out, were changed, and on what terms", () => {
    for (const path of ["index.html", "fr/index.html", "data.html", "fr/data.html"]) {
      const [self, ...records] = graph(made.find((one) => one.path === path)?.document ?? parseDocument(""));
      expect(self?.dateModified, path).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      for (const record of records) {
        expect(record, path).toMatchObject({ datePublished: self?.datePublished, dateModified: self?.dateModified });
        expect(record.license, path).toMatch(/^https:\/\/creativecommons\.org\//);
      }
    }
    const [page, data] = graph(made.find(({ path }) => path === "data.html")?.document ?? parseDocument(""));
    expect(page?.mainEntity).toEqual({ "@id": data?.["@id"] });
    const files = (data?.distribution ?? []) as { contentUrl: string; encodingFormat?: string }[];
    for (const { contentUrl, encodingFormat } of files) {
      expect(contentUrl).toMatch(/^https?:\/\//);
      expect(encodingFormat, contentUrl).toMatch(/^[a-z]+\/[a-z.+-]+$/);
    }
  });

  test("a record has one @id in every language, and is named by it elsewhere", () => {
    const ids = (path: string) =>
      graph(made.find((one) => one.path === path)?.document ?? parseDocument(""))
        .slice(1)
        .map((record) => record["@id"]);
    for (const { path } of made.filter((one) => !one.path.startsWith("fr/")))
      expect(ids(`fr/${path}`)).toEqual(ids(path));
    const quotation = made
      .filter(({ path }) => path.startsWith("quotes/"))
      .flatMap(({ document }) => graph(document))[1];
    const [creator] = (quotation?.creator ?? []) as Record[];
    const source = quotation?.isBasedOn as Record | undefined;
    const known = made.flatMap(({ document }) => graph(document).map((record) => record["@id"]));
    expect(known).toContain(creator?.["@id"]);
    expect(known).toContain(source?.["@id"]);
  });
});

describe("the text", () => {
  test("has headings in order, none skipped", () => {
    const bad = wrong(({ document }) => {
      const levels = all(document, ({ name }) => /^h[1-6]$/.test(name)).map(({ name }) => Number(name[1]));
      return levels.flatMap((level, at) =>
        level > (levels[at - 1] ?? 0) + 1 ? [`h${level} after h${levels[at - 1]}`] : [],
      );
    });
    expect(bad).toEqual([]);
  });

  test("marks the words of others as French, on every page", () => {
    const french = (element: Element): boolean => {
      for (
        let at: Element | null = element;
        at !== null;
        at = at.parent && DomUtils.isTag(at.parent) ? at.parent : null
      )
        if (at.attribs.lang) return at.attribs.lang === "fr";
      return false;
    };
    const bad = wrong(({ document }) =>
      all(document, ({ attribs }) => /(?:^| )(?:words|excerpt|context)(?: |$)/.test(attribs.class ?? ""))
        .filter((element) => !french(element))
        .map((element) => DomUtils.textContent(element).slice(0, 60)),
    );
    expect(bad).toEqual([]);
  });

  test("writes machine dates as HTML allows", () => {
    const valid = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?)?)?)?$|^\d{4}-W\d\d$/;
    const bad = wrong(({ document }) =>
      all(document, ({ name }) => name === "time")
        .map(({ attribs }) => attribs.datetime ?? "none")
        .filter((datetime) => !valid.test(datetime)),
    );
    expect(bad).toEqual([]);
  });
});

test("a citation gives the address of the page in its own language", () => {
  const page = made.find(({ path }) => path.startsWith("fr/quotes/"));
  const cited = all(
    page?.document ?? parseDocument(""),
    ({ attribs }) => attribs.class === "citation" && "lang" in attribs,
  );
  const plain = page?.path.replace(/^fr\//, "");
  expect(cited.map((element) => DomUtils.textContent(element).split(" ").at(-1))).toEqual([
    `${base}fr/${plain}`,
    base + plain,
  ]);
});

test("the front page and its style weigh at most 40 KB, compressed", () => {
  for (const path of ["index.html", "fr/index.html"]) {
    const html = made.find((one) => one.path === path)?.html ?? "";
    const bytes = gzipSync(html, { level: 9 }).length + gzipSync(stylesheet(), { level: 9 }).length;
    expect(html.length).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(40_000);
  }
});
