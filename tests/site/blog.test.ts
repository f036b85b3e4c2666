import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { brokenLinks } from "../../src/publish/write/links.ts";
import { installed } from "../support/packed.ts";
import { filesOf } from "../support/site.ts";

const ROOT = join(import.meta.dirname, "../..");
let folder: string;
let blog: string;
let builds = 0;

/** The package as it is published, with its dependencies beside it as npm lays them. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dossier-blog-"));
  await installed(folder);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const files = (given: Readonly<Record<string, string>>) => {
  for (const [path, content] of Object.entries(given)) {
    mkdirSync(dirname(join(blog, path)), { recursive: true });
    writeFileSync(join(blog, path), content);
  }
};

const config = (plugins: string) => `import { feedPlugin } from "@11ty/eleventy-plugin-rss";
import dossier from "eleventy-plugin-dossier";
export default function (config) {
  config.addPassthroughCopy({ css: "css" });
  config.addPlugin(feedPlugin, { type: "atom", outputPath: "/feed.xml", collection: { name: "posts", limit: 10 },
    metadata: { language: "fr", title: "Mon blog", subtitle: "x", base: "https://blog.example/", author: { name: "Moi" } } });
  ${plugins}
}
export const config = { templateFormats: ["md", "njk", "html", "11ty.js"], markdownTemplateEngine: "njk", pathPrefix: "/blog/",
  dir: { input: "content", includes: "../_includes", data: "../_data", output: "_site" } };
`;

/** A blog as eleventy-base-blog lays it out, with pages where a dossier at the root would have its own. */
beforeEach(() => {
  blog = join(folder, `blog-${++builds}`);
  files({
    "package.json": '{ "type": "module", "private": true }',
    "_includes/layouts/base.njk":
      '<!doctype html><html lang="fr"><head><title>{{ title }}</title></head><body>BLOG {{ content | safe }}</body></html>',
    "content/index.njk":
      "---\nlayout: layouts/base.njk\ntitle: Accueil\n---\n<p>Tous : {{ collections.all.length }}</p>",
    "content/about.md": "---\nlayout: layouts/base.njk\ntitle: Qui suis-je\n---\nMoi.",
    "content/404.md": "---\nlayout: layouts/base.njk\npermalink: 404.html\ntitle: Rien\n---\nRien ici.",
    "content/blog/premier.md":
      "---\nlayout: layouts/base.njk\ntags: posts\ntitle: Premier billet\ndate: 2024-01-02\n---\nBonjour.",
    "css/index.css": "* { color: red }",
  });
  cpSync(join(ROOT, "corpus/articles"), join(blog, "corpus/articles"), { recursive: true });
});

function build(plugins: string) {
  files({ "eleventy.config.js": config(plugins) });
  const command = join(ROOT, "node_modules/@11ty/eleventy/cmd.cjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, "--quiet"], {
    cwd: blog,
    encoding: "utf8",
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  return { status, told: stdout + stderr };
}

const read = (path: string) => readFileSync(join(blog, "_site", path), "utf8");
const links = (path: string) => {
  const site = join(blog, "_site", path);
  const all = filesOf(site).map((name) => ({ path: name, content: readFileSync(join(site, name)) }));
  return brokenLinks(all);
};

describe("the package in a stock Eleventy blog", () => {
  test("lives under its prefix, and leaves the blog as it was", () => {
    const { status, told } = build('config.addPlugin(dossier, { corpus: "corpus", prefix: "/dossier/" });');
    expect(told).not.toContain("rror");
    expect(status).toBe(0);
    const site = filesOf(join(blog, "_site"));
    const own = site.filter((path) => !path.startsWith("dossier/"));
    expect(own).toEqual([
      "404.html",
      "about/index.html",
      "blog/premier/index.html",
      "css/index.css",
      "feed.xml",
      "index.html",
    ]);
    expect(read("index.html")).toContain("BLOG");
    // The blog's four pages, and the feed that its plugin makes.
    expect(read("index.html")).toContain("Tous : 5");
    expect(read("feed.xml").match(/<entry>/g)).toHaveLength(1);
    for (const path of ["index.html", "about.html", "fr/quotes.html", "data/quotations.json", "feed/rss.xml", "sw.js"])
      expect(site).toContain(`dossier/${path}`);
    // Only the root of a site has these.
    for (const path of ["robots.txt", "404.html"]) expect(site).not.toContain(`dossier/${path}`);
    expect(links("dossier")).toEqual([]);
    const archived = Object.keys(unzipSync(readFileSync(join(blog, "_site/dossier/dossier.zip"))));
    expect(archived.filter((path) => /blog|css\/index/.test(path))).toEqual([]);
    expect(read("dossier/sw.js")).not.toMatch(/blog\/|css\/index/);
  });

  test("two dossiers live side by side, each under its own prefix", () => {
    cpSync(join(blog, "corpus"), join(blog, "second"), { recursive: true });
    rmSync(join(blog, "second/articles/005.md"));
    const { status, told } = build(
      'config.addPlugin(dossier, { corpus: "corpus", prefix: "one" }); config.addPlugin(dossier, { corpus: "second", prefix: "of/two" });',
    );
    expect(status, told).toBe(0);
    const articles = (path: string) => JSON.parse(read(`${path}/data/articles.json`)).articles.length;
    expect([articles("one"), articles("of/two")]).toEqual([5, 4]);
    expect(links("one")).toEqual([]);
    expect(links("of/two")).toEqual([]);
  });

  test("a layout of the blog's own frames the pages, with their title, language and head", () => {
    files({
      "_includes/layouts/dossier.njk":
        '<!doctype html><html lang="{{ lang }}"><head><title>{{ title }} | blog</title>{{ dossierHead | safe }}</head><body>MINE<main id="text">{{ content | safe }}</main></body></html>',
      "css/ink.css": "p { color: green }",
    });
    const { status, told } = build(
      'config.addPlugin(dossier, { corpus: "corpus", prefix: "dossier", stylesheet: "css/ink.css" });',
    );
    expect(status, told).toBe(0);
    const page = read("dossier/fr/quotes.html");
    expect(page).toMatch(/^<!doctype html><html lang="fr"><head><title>[^<|]+ \| blog<\/title>/);
    expect(page).toContain("MINE");
    expect(page).toContain('href="../theme/dossier.css"');
    expect(page).toContain('href="../../css/ink.css"');
    expect(page).toContain("application/ld+json");
  });

  test("a page and a component of the blog's own stand in the place of the theme's", () => {
    files({
      "content/dossier/about.njk": "---\npermalink: dossier/about.html\n---\n<h1 id='method'>MINE</h1>",
      "parts/footer.js":
        'import { h } from "eleventy-plugin-dossier"; export const Footer = ({ page }) => h("footer", {}, "FOOT ", page.path);',
    });
    const plugin = 'config.addPlugin(dossier, { corpus: "corpus", prefix: "dossier", components: "parts" });';
    const { status, told } = build(plugin);
    expect(status, told).toBe(0);
    expect(read("dossier/about.html")).toContain("MINE");
    expect(read("dossier/fr/quotes.html")).toContain("<footer>FOOT fr/quotes.html</footer>");
    files({ "parts/fotter.js": "export const Footer = () => null;" });
    const wrong = build(plugin);
    expect(wrong.status).not.toBe(0);
    expect(wrong.told).toContain("fotter.js expected the name of a component of the theme");
  });

  test("at the root it says which of the blog's pages is in its way, and the way out", () => {
    const { status, told } = build('config.addPlugin(dossier, { corpus: "corpus" });');
    expect(status).not.toBe(0);
    expect(told).toContain("index.html expected one page of this address");
    expect(told).toContain("give the dossier a prefix");
    expect(existsSync(join(blog, "_site/dossier.zip"))).toBe(false);
  });
});
