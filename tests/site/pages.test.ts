import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { describe, expect, inject, test } from "vitest";
import { brokenLinks } from "../../src/publish/write/links.ts";
import { browserForTheFile, hostForTheFile } from "../support/for-the-file.ts";
import { filesOf, type PlaceRow, pagesOf, rows } from "../support/site.ts";

const site = inject("site");
const pages = pagesOf(site);
const browser = await browserForTheFile();
const host = await hostForTheFile(site);
const page = await browser.newPage();

test("every page is valid HTML", async () => {
  const validator = new HtmlValidate(
    JSON.parse(readFileSync(join(import.meta.dirname, "../../.htmlvalidate.json"), "utf8")),
  );
  const wrong: string[] = [];
  for (const path of pages) {
    const { results } = await validator.validateString(html(path), path);
    const messages = results.flatMap((result) => result.messages);
    wrong.push(
      ...messages.map(({ line, ruleId, message, selector }) => `${path}:${line} ${ruleId}: ${message} (${selector})`),
    );
  }
  expect(wrong.slice(0, 20)).toEqual([]);
});

test("every address within the site leads to a file, and to a place in it", () => {
  const files = filesOf(site).map((path) => ({ path, content: readFileSync(join(site, path)) }));
  expect(brokenLinks(files)).toEqual([]);
});

test("every page is as the contract says", async () => {
  const wrong: string[] = [];
  for (const path of pages) {
    const found = await page.evaluate(facts, html(path));
    const expected = path.startsWith("fr/") ? "fr" : "en";
    const says = (right: boolean, what: string) => right || wrong.push(`${path}: ${what}`);
    says(found.lang === expected, `lang is ${found.lang}`);
    says(found.h1 === 1, `${found.h1} h1`);
    says(found.title.length > 0, "no title");
    says(found.hreflang.includes(expected === "fr" ? "en" : "fr"), "no link to the other language");
    for (const type of ["application/rss+xml", "application/atom+xml", "application/feed+json"]) {
      says(found.feeds.includes(type), `no link to ${type}`);
    }
    says(found.skips, "no skip link that leads somewhere");
    says(found.rooted.length === 0, `not relative: ${found.rooted}`);
    says(found.foreign.length === 0, `another host: ${found.foreign}`);
    says(found.words > 40, "says nothing without JavaScript");
  }
  expect(wrong).toEqual([]);
});

/** What the contract asks of a page, as a browser parses it. Runs in the browser, where no script of the page does. */
function facts(source: string) {
  const page = new DOMParser().parseFromString(source, "text/html");
  const all = (selector: string) => [...page.querySelectorAll(selector)];
  const attributes = (selector: string, name: string) =>
    all(selector).map((element) => element.getAttribute(name) ?? "");
  const loaded = all("[src], [srcset], link[href], form[action], object[data]").filter(
    (element) => !element.matches("link[rel=canonical], link[rel=alternate]"),
  );
  const addresses = loaded.flatMap((element) =>
    ["src", "srcset", "href", "action", "data"].map((name) => element.getAttribute(name) ?? ""),
  );
  const skip = page.querySelector("body a")?.getAttribute("href") ?? "";
  for (const script of all("script")) script.remove();
  return {
    lang: page.documentElement.lang,
    h1: all("h1").length,
    title: page.title,
    hreflang: attributes("link[rel=alternate][hreflang]", "hreflang"),
    feeds: attributes("link[rel=alternate][type]", "type"),
    skips: /^#./.test(skip) && page.getElementById(skip.slice(1)) !== null,
    rooted: [...attributes("a", "href"), ...addresses].filter((address) => address.startsWith("/")),
    foreign: addresses.filter((address) => /^(?:[a-z]+:)?\/\//i.test(address)),
    words: (page.querySelector("main")?.textContent ?? "").trim().length,
  };
}

function texts([source, selector]: readonly [string, string]) {
  const page = new DOMParser().parseFromString(source, "text/html");
  return [...page.querySelectorAll(selector)].map((element) => element.textContent ?? "");
}

function html(path: string): string {
  return readFileSync(join(site, path), "utf8");
}

describe("what a script may find", () => {
  test("a quotation's page holds its words, letter for letter, marked French and with its id", async () => {
    const wrong: string[] = [];
    for (const { id, exact } of rows<PlaceRow & { exact: string }>(site, "quotations")) {
      for (const path of [`quotes/${id}.html`, `fr/quotes/${id}.html`]) {
        const selector = `blockquote[lang=fr][data-id="${id}"]`;
        const words = await page.evaluate(texts, [html(path), selector] as const);
        if (words.length !== 1 || !words[0]?.includes(exact)) wrong.push(`${path}: ${JSON.stringify(words)}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test("the chronology is an ordered list of the events, each with its time", async () => {
    await page.goto(`${host.url}chronology.html`);
    const found = await page.locator("ol [data-id]").evaluateAll((items) =>
      items.map((item) => ({
        id: item.getAttribute("data-id") ?? "",
        time: item.querySelector("time[datetime]")?.getAttribute("datetime") ?? "",
      })),
    );
    const events = rows<{ when: string | null }>(site, "events");
    expect(found.map(({ id }) => id).sort()).toEqual(events.map(({ id }) => id).sort());
    expect(found.filter(({ time }) => time === "").map(({ id }) => id)).toEqual(
      events.filter(({ when }) => when === null).map(({ id }) => id),
    );
    const times = found.map(({ time }) => time.slice(0, 4)).filter(Boolean);
    expect(times).toEqual([...times].sort());
  });
});
