import { describe, expect, test } from "vitest";
import { offlinePlan } from "../../../src/publish/offline/plan.ts";
import { serviceWorker } from "../../../src/publish/offline/worker.ts";
import { keptFile } from "../../../src/publish/write/writer.ts";

const site = (size: number) =>
  [
    "index.html",
    "fr/search.html",
    "quotes/a.html",
    "search.js",
    "pagefind/index/fr_1.pf_index",
    "pagefind/folder/index/fr_1.pf_index.js",
    "data/quotations.json",
    "theme/dossier.css",
    "sitemap.xml",
  ].map((path) => ({ path, bytes: path.startsWith("quotes/") ? size : 1000 }));

describe("offlinePlan", () => {
  test("a small site is kept whole, but for what only a bare folder or a search engine reads", () => {
    const { shell, rest, whole } = offlinePlan(site(1000));
    expect(whole).toBe(true);
    expect(shell).toEqual([
      "index.html",
      "fr/search.html",
      "search.js",
      "pagefind/index/fr_1.pf_index",
      "theme/dossier.css",
    ]);
    expect(rest).toEqual(["quotes/a.html", "data/quotations.json"]);
  });

  test("of a large one, what it is read and searched by", () => {
    const { shell, rest, whole } = offlinePlan(site(9_000_000));
    expect([whole, rest]).toEqual([false, []]);
    expect(shell).toHaveLength(5);
    expect(offlinePlan([{ path: "quotes.html", bytes: 9_000_000 }]).shell).toEqual([]);
  });
});

describe("serviceWorker", () => {
  const files = [
    { path: "index.html", content: "<p>one" },
    { path: "a b.html", content: "<p>two" },
  ];
  const text = (list: typeof files) => `${serviceWorker(list.map(keptFile)).content}`;

  test("is the same for the same site, in whatever order, and another for another", () => {
    expect(text(files)).toBe(text([...files].reverse()));
    expect(text(files)).not.toBe(text(files.map((file) => ({ ...file, content: `${file.content}!` }))));
  });
});
