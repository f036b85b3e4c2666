import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildDossier } from "../../src/pipeline.ts";
import { contentPolicy, standalonePolicy } from "../../src/publish/policy.ts";
import { makeCorpus } from "../support/corpus.ts";
import { pagesOfDossier } from "../support/pages.ts";

test("docs/security.md tells the policies as the pages have them", () => {
  const told = readFileSync(join(import.meta.dirname, "../../docs/security.md"), "utf8");
  for (const searches of [true, false]) expect(told).toContain(`    ${contentPolicy(searches)}\n`);
});

test("a page that stands by itself may use its one style and nothing else", () => {
  // SHA-256 of "p{}", as `printf 'p{}' | openssl dgst -sha256 -binary | base64` has it.
  expect(standalonePolicy("p{}")).toBe(
    "default-src 'none'; style-src 'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='; img-src data:; form-action 'none'; base-uri 'none'",
  );
});

test("links out say that they are, in the story, at a source and at a quotation; links within do not", () => {
  const dossier = buildDossier(
    makeCorpus({
      "articles/a.md":
        "---\nurl: https://paper.example/a\n---\nUn pont fermé\n\n« Nous partons », a déclaré le maire, Luc Roy.\n",
      "explainer.en.md": "# Story\n\nSee [the law](https://law.example/1) and [the quotations](quotes.html).\n",
    }),
  );
  const links = [...pagesOfDossier(dossier)].flatMap(([path, html]) =>
    [...html.matchAll(/<a [^>]*href="([^"]*)"[^>]*>/g)].map(([tag, href]) => ({ path, tag, href })),
  );
  const out = links.filter(({ href }) => /^https?:/.test(href ?? ""));
  expect(out.filter(({ tag }) => !tag.includes('rel="external noopener"'))).toEqual([]);
  expect(new Set(out.map(({ path }) => path.split("/")[0]))).toEqual(
    new Set(["index.html", "sources", "quotes", "fr"]),
  );
  expect(links.filter(({ href, tag }) => href === "quotes.html" && tag.includes("external"))).toEqual([]);
});
