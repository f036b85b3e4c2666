import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserForTheFile } from "../support/for-the-file.ts";
import { corpus } from "../support/hosted.ts";
import { MakersProject } from "../support/maker.ts";
import { installed } from "../support/packed.ts";
import { type Host, serve } from "../support/server.ts";
import { filesOf } from "../support/site.ts";
import { visit } from "../support/visit.ts";

const ROOT = join(import.meta.dirname, "../..");
const fixture = (name: string) => readFileSync(join(ROOT, "tests/fixtures/hosts", name), "utf8");

/** A blog under a path of its host, its pages in one template language, with a dossier beside them. */
interface Blog {
  project: MakersProject;
  host: Host;
}

let folder: string;
const browser = await browserForTheFile();
/** Each built when a test first asks for it. */
const blogs = new Map<string, Promise<Blog>>();

const LANGUAGES = ["njk", "liquid", "webc"] as const;

/** A page of the blog that quotes the dossier. */
const OWN = {
  njk: '{% dossierQuote "001-amazon-google-et-apple-ont-fait" %}{% dossierActor "amazon" %}{% dossierEvent "capitol-assault" %}{% dossierChronology 3 %}<i>{{ "2021-01-11" | dossierWhen }}</i><b>{{ dossier.actors.length }}</b>',
  liquid:
    '{% dossierQuote "001-amazon-google-et-apple-ont-fait" %}{% dossierActor "amazon" %}{% dossierEvent "capitol-assault" %}{% dossierChronology 3 %}<i>{{ "2021-01-11" | dossierWhen }}</i><b>{{ dossier.actors.size }}</b>',
  webc: `<template webc:nokeep @raw="dossierQuote('001-amazon-google-et-apple-ont-fait', 'fr') + dossierActor('amazon', 'fr') + dossierEvent('capitol-assault', 'fr') + dossierChronology(3, 'fr')"></template><i @text="dossierWhen('2021-01-11', 'fr')"></i><b @text="dossier.actors.length"></b>`,
} as const;

const BASE = {
  njk: '{% include "chrome.html" %}<div id="own">{{ content | safe }}</div>',
  liquid: '{% include "chrome.html" %}<div id="own">{{ content }}</div>',
  webc: '<template @raw="chrome" webc:nokeep></template><div id="own" @raw="content"></div>',
} as const;

/** @param framed by a layout of the blog's own; by the theme's otherwise */
async function blogIn(language: keyof typeof OWN, framed = true): Promise<Blog> {
  const project = new MakersProject(join(folder, `${language}-${framed}`));
  const page =
    '<!doctype html><html lang="fr"><head><title>Blog</title><link rel="stylesheet" href="/dossier/css/index.css"';
  const keep = language === "webc" ? " webc:keep" : "";
  project.write({
    "eleventy.config.js": `import webc from "@11ty/eleventy-plugin-webc";
import dossier from "eleventy-plugin-dossier";
export default function (config) {
  config.addPassthroughCopy({ css: "css" });
  config.addPlugin(webc);
  config.addGlobalData("chrome", ${JSON.stringify(fixture("chrome.html"))});
  config.addPlugin(dossier, { corpus: "corpus", prefix: "affair" });
}
export const config = { pathPrefix: "/dossier/", dir: { input: "pages", includes: "../parts", layouts: "../frames", output: "_site" } };
`,
    "parts/chrome.html": fixture("chrome.html"),
    [`frames/base.${language}`]: `${page}${keep}></head><body>${BASE[language]}</body></html>`,
    [`pages/index.${language}`]: `---\nlayout: base.${language}\nlang: fr\n---\n${OWN[language]}`,
    [`pages/about.${language}`]: `---\nlayout: base.${language}\n---\n<p class="card">Moi</p>`,
    "css/index.css": fixture("hostile.css"),
  });
  if (framed) project.write({ [`frames/layouts/dossier.${language}`]: fixture(`dossier.${language}`) });
  cpSync(join(ROOT, "corpus"), join(project.folder, "corpus"), { recursive: true });
  const { status, told } = project.build();
  if (status !== 0) throw new Error(told);
  return { project, host: await serve(join(project.folder, "_site")) };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dossier-hosts-"));
  await installed(folder);
}, 400_000);

afterAll(async () => {
  for (const one of blogs.values()) await (await one).host.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The blog in a language; "plain" is one that leaves the frame to the theme. */
function blog(language: (typeof LANGUAGES)[number] | "plain"): Promise<Blog> {
  const made = blogs.get(language) ?? (language === "plain" ? blogIn("njk", false) : blogIn(language));
  blogs.set(language, made);
  return made;
}

/** What a reader sees of an element that its place in a wider or narrower column does not change. */
const SEEN = [
  ...["display", "visibility", "opacity", "position", "float", "color", "background-color", "fill", "stroke"],
  ...["font-family", "font-size", "font-style", "font-weight", "line-height", "letter-spacing", "text-transform"],
  ...["text-align", "text-decoration-line", "list-style-type", "white-space", "box-sizing", "clip-path"],
  ...[
    "-webkit-locale",
    "border-top-width",
    "border-left-width",
    "border-left-style",
    "margin-top",
    "padding-left",
    "max-width",
  ],
];

/** How each element looks under those that match, in their order: `li.entry color: red`. */
async function looks(address: string, selector: string, width: number): Promise<string[]> {
  // A script may show a part sooner or later.
  const options = { viewport: { width, height: 900 }, javaScriptEnabled: false };
  const { page, close } = await visit(browser, address, options);
  await page.goto(address);
  const all = await page.evaluate(
    ([selector, seen]) =>
      [...document.querySelectorAll(selector)].flatMap((root) =>
        [root, ...root.querySelectorAll("*")].flatMap((element) => {
          const name = `${element.localName}.${element.getAttribute("class") ?? ""}`;
          const style = getComputedStyle(element);
          const value = (property: string) =>
            style.getPropertyValue(property).replace(/\d+\.\d+/g, (number) => Number(number).toFixed(1));
          const own = seen.map((property) => `${name} ${property}: ${value(property)}`);
          return [...own, `${name}::before ${getComputedStyle(element, "::before").content}`];
        }),
      ),
    [selector, SEEN] as const,
  );
  await close();
  return all;
}

/** What looks otherwise, each kind of difference once. */
function differences(one: readonly string[], other: readonly string[]): string[] {
  if (one.length !== other.length) return [`${one.length} and ${other.length} looks`];
  const found = one.flatMap((look, at) => (look === other[at] ? [] : [`${look} → ${other[at]?.split(" ").at(-1)}`]));
  return [...new Set(found)];
}

const PAGES = [
  "index.html",
  "fr/chronology.html",
  "quotes.html",
  "search.html",
  "actors/amazon.html",
  "sources/001.html",
];

describe.each(LANGUAGES)("a host in %s", (language) => {
  test("has its own pages beside the dossier's, at their addresses, and in its collections nothing else", async () => {
    const { project } = await blog(language);
    const own = filesOf(join(project.folder, "_site")).filter((path) => !path.startsWith("affair/"));
    expect(own).toEqual(["about/index.html", "css/index.css", "index.html"]);
  });

  test("shows the dossier as it is by itself, whatever its own styles do", async () => {
    const [{ host }, { host: plain }] = [await blog(language), await blog("plain")];
    // The same stylesheet for all: one host shows every kind of page.
    const pages = language === "njk" ? PAGES : PAGES.slice(0, 1);
    for (const width of [360, 1280]) {
      for (const path of pages) {
        const alone = await looks(`${plain.url}affair/${path}`, "main > *", width);
        const hosted = await looks(`${host.url}affair/${path}`, "#main > .dossier:nth-child(2) > *", width);
        expect(alone.length).toBeGreaterThan(500);
        expect(differences(alone, hosted), `${path} at ${width}`).toEqual([]);
      }
    }
  });

  test("looks on the dossier's pages as on its own", async () => {
    const { url } = (await blog(language)).host;
    const parts = "header.masthead:not(.dossier *), footer.footer:not(.dossier *)";
    // A page of the dossier may be in another language than the blog.
    const blogs = async (path: string) =>
      (await looks(url + path, parts, 1280)).filter((look) => !look.includes("-locale"));
    const alone = await blogs("about/");
    expect(alone.length).toBeGreaterThan(300);
    for (const path of PAGES) expect(differences(alone, await blogs(`affair/${path}`)), path).toEqual([]);
  });

  test("finds a page's title, language, others and feeds as data, and works with them", async () => {
    const { host, project } = await blog(language);
    const { page, troubles, close } = await visit(browser, host.url, { viewport: { width: 1280, height: 900 } });
    await page.goto(`${host.url}affair/fr/chronology.html`);
    expect(await page.title()).toBe("Chronologie | Blog");
    expect(await page.locator("html").getAttribute("lang")).toBe("fr");
    expect(await page.locator("#menu [aria-current]").allTextContents()).toEqual(["Chronologie"]);
    const links = await page.locator("#others a").evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    expect(links).toEqual(["../chronology.html", "chronology.html", "feed/rss.xml", "feed/atom.xml", "feed/feed.json"]);
    await page.locator("#menu a", { hasText: "Citations" }).click();
    await expect.poll(() => page.url()).toBe(`${host.url}affair/fr/quotes.html`);
    await page.goto(`${host.url}affair/search.html?q=dommages`);
    await expect.poll(() => page.locator("#results [data-id]").count(), { timeout: 20_000 }).toBeGreaterThan(0);
    expect(troubles).toEqual([]);
    expect(project.read("affair/fr/chronology.html").match(/<main/g)).toBeNull();
    await close();
  });

  test("quotes the dossier on pages of its own, with links that lead there", async () => {
    const { url } = (await blog(language)).host;
    const { page, troubles, close } = await visit(browser, url);
    await page.goto(url);
    expect(await page.locator(".dossier-quote blockquote").textContent()).toMatch(/^Amazon, Google et Apple/);
    expect(await page.locator(".dossier-quote figcaption").textContent()).toMatch(/^John Matze \(probable\), «/);
    expect(await page.locator(".dossier-chronology li").count()).toBe(3);
    expect(await page.locator("#own i").textContent()).toBe("lundi 11\u00a0janvier 2021");
    expect(Number(await page.locator("#own b").textContent())).toBeGreaterThan(20);
    const links = await page.locator("#own a").evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
    expect(new Set(links).size).toBeGreaterThan(5);
    for (const link of links) expect((await page.request.get(link)).status(), link).toBe(200);
    expect(troubles).toEqual([]);
    await close();
  });

  test("keeps its own pages out of the dossier's service worker", async () => {
    const { url } = (await blog(language)).host;
    const { page, close } = await visit(browser, url, { serviceWorkers: "allow" });
    await page.goto(`${url}affair/about.html`);
    const scopes = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope));
    await expect.poll(scopes, { timeout: 20_000 }).toEqual([`${url}affair/`]);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.goto(`${url}about/`);
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    await close();
  });
});

describe("two dossiers of one host", () => {
  test("keep apart in addresses, search, data and service workers, and beside its own pages", async () => {
    const project = new MakersProject(join(folder, "two"));
    const bridge = corpus("bridge");
    const tunnel = Object.entries(corpus("tunnel")).map(([path, text]) => [path, text.replaceAll("Durand", "Morel")]);
    project.write({
      "eleventy.config.js": `import dossier from "eleventy-plugin-dossier";
export default function (config) {
  config.addPlugin(dossier, { corpus: "bridge", prefix: "bridge" });
  config.addPlugin(dossier, { corpus: "tunnel", prefix: "more/tunnel" });
}
export const config = { pathPrefix: "/dossier/", dir: { input: "pages", output: "_site" } };
`,
      "pages/index.njk":
        '<!doctype html><html lang="en"><title>Blog</title><p id="own">{% dossierActor "anne-durand" %} {% dossierActor "anne-morel" %} {% dossierEvent "more/tunnel/bridge-closes" %}</p>',
      ...bridge,
      ...Object.fromEntries(tunnel),
    });
    const { status, told } = project.build();
    expect(status, told).toBe(0);
    const host = await serve(join(project.folder, "_site"));
    const { page, troubles, close } = await visit(browser, host.url, { serviceWorkers: "allow" });
    const found = async (prefix: string) => {
      await page.goto(`${host.url}${prefix}/search.html?q=raison`);
      await expect.poll(() => page.locator("#results [data-id]").count(), { timeout: 20_000 }).toBeGreaterThan(0);
      return page.locator("#results").textContent();
    };
    expect(await found("bridge")).toContain("Anne Durand");
    expect(await found("more/tunnel")).toContain("Anne Morel");
    const scopes = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope).sort());
    await expect.poll(scopes, { timeout: 20_000 }).toEqual([`${host.url}bridge/`, `${host.url}more/tunnel/`]);
    await page.goto(host.url);
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    const links = await page.locator("#own a").evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
    expect(links.map((link) => link.slice(host.url.length))).toEqual([
      "bridge/actors/anne-durand.html",
      "more/tunnel/actors/anne-morel.html",
      "more/tunnel/chronology.html#e-bridge-closes",
    ]);
    expect(troubles).toEqual([]);
    await close();
    await host.close();
  });
});
