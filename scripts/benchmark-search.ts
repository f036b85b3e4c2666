/// <reference lib="dom" />
/**
 * npm run benchmark-search: a dossier of many quotations out of any texts, its index, and a browser that searches it over http,
 * with the server stopped and from the bare folder, in one run.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { Browser, BrowserContext } from "playwright-core";
import { dossierLayout } from "../_includes/layouts/dossier.tsx";
import { stylesheet } from "../_includes/theme/stylesheet.ts";
import type { Dossier, Quotation } from "../src/model.ts";
import { buildDossier } from "../src/pipeline.ts";
import type { SiteFile } from "../src/publish/file.ts";
import { offlineFiles } from "../src/publish/offline/register.ts";
import { serviceWorker } from "../src/publish/offline/worker.ts";
import { search } from "../src/publish/pages/search.tsx";
import { renderPages } from "../src/publish/render.tsx";
import { searchIndex } from "../src/publish/search/bundle.ts";
import { scriptFiles } from "../src/publish/search/script.ts";
import { findBrowser, startBrowser } from "../tests/support/browser.ts";
import { keptOffline } from "../tests/support/kept.ts";
import { serve } from "../tests/support/server.ts";
import { readCommand } from "./command.ts";

const { corpus, files, values } = readCommand(
  `npm run benchmark-search -- [TEXTS.jsonl…] [--quotations N] [--rounds N] [--corpus DIR]

Makes N quotations (2,000 by default) of the sentences of the "text" of the JSON lines given, or of the corpus's articles, and
tells the size of the index, what a first query fetches, and how long after the last key the first result stands: medians of
N rounds (5 by default), each with a new browser profile.`,
  { quotations: { type: "string" }, rounds: { type: "string" } },
);

const KEY = 100; // milliseconds between two keys of somebody who types well
const rounds = Number(values.rounds ?? 5);
const QUERIES = [
  "président",
  "l'entreprise",
  '"à la fin"',
  "gouvernement français",
  "manifestants",
  "économie",
  "annoncé",
];

const folder = mkdtempSync(join(tmpdir(), "dossier-search-"));
const browser = await startBrowser(await findBrowser());
try {
  const dossier = manyQuotations(Number(values.quotations ?? 2000));
  const begun = performance.now();
  const index = await searchIndex(dossier);
  const seconds = (performance.now() - begun) / 1000;
  report(dossier, index, seconds);
  const site = [...index, ...pagesOf(dossier), ...scriptFiles(), ...offlineFiles()];
  for (const file of [...site, serviceWorker(site)]) write(file);
  await measure(browser);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

/** The dossier of the corpus with as many quotations, each a sentence or a part of one, spread over its speakers and sources. */
function manyQuotations(count: number): Dossier {
  const dossier = buildDossier(corpus);
  const [model] = dossier.quotations;
  if (!model) throw new Error(`${corpus} holds no quotation to take for a model`);
  const texts = files.length > 0 ? readTexts() : dossier.sources.map(({ text }) => text);
  const sentences = texts.flatMap((text) => text.split(/(?<=[.!?»])\s+|\n+/)).filter((each) => each.length > 30);
  const quotations = Array.from({ length: count }, (_, at): Quotation => {
    const sentence = sentences[at % sentences.length] ?? "";
    const exact = at < sentences.length ? sentence : sentence.slice(0, 30 + ((at * 7) % sentence.length));
    const of = dossier.quotations[at % dossier.quotations.length] ?? model;
    return { ...of, id: `${of.article}-${at}`, exact, utterances: [], translation: null };
  });
  return { ...dossier, quotations };
}

function readTexts(): string[] {
  return files
    .flatMap((file) => readFileSync(file, "utf8").split("\n").filter(Boolean))
    .flatMap((line) => (JSON.parse(line) as { text?: string }).text ?? []);
}

function pagesOf(dossier: Dossier): SiteFile[] {
  const pages = renderPages(dossier, search).map((page) => ({
    path: page.path,
    content: dossierLayout(page, page.body),
  }));
  const css = readFileSync(new URL("../_includes/theme/search.css", import.meta.url));
  return [...pages, { path: "theme/dossier.css", content: stylesheet() }, { path: "theme/search.css", content: css }];
}

function report(dossier: Dossier, index: readonly SiteFile[], seconds: number): void {
  const words = dossier.quotations.reduce((sum, { exact }) => sum + exact.split(/\s+/).length, 0);
  const stored = index.filter(({ path }) => !path.startsWith("pagefind/folder/"));
  const twins = index.filter(({ path }) => path.startsWith("pagefind/folder/"));
  console.log(`${dossier.quotations.length} quotations, ${words} words; indexed in ${seconds.toFixed(1)} s`);
  console.log(`  index     ${kilobytes(bytes(stored))} in ${stored.length} files`);
  console.log(`  twins     ${kilobytes(bytes(twins))} in ${twins.length} files, for a bare folder alone`);
}

async function measure(browser: Browser): Promise<void> {
  const host = await serve(folder);
  const online = [];
  for (let round = 0; round < rounds; round++) online.push(await time(browser, `${host.url}search.html`, "block"));
  const fetched = online[0]?.fetched ?? [];
  const sizes = fetched.map((url) => readFileSync(join(folder, new URL(url).pathname.replace("/dossier/", ""))));
  const raw = sizes.reduce((sum, content) => sum + content.length, 0);
  const wire = sizes.reduce((sum, content) => sum + gzipSync(content).length, 0);
  console.log(
    `first query over http: ${fetched.length} files, ${kilobytes(raw)} as they lie, ${kilobytes(wire)} compressed by the host`,
  );
  for (const [at, url] of fetched.entries())
    console.log(`    ${kilobytes(sizes[at]?.length ?? 0).padStart(9)}  ${new URL(url).pathname}`);
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${host.url}search.html`);
  await keptOffline(page);
  await page.close();
  await host.close();
  const offline = [];
  for (let round = 0; round < rounds; round++) offline.push(await time(browser, `${host.url}search.html`, context));
  await context.close();
  const bare = [];
  for (let round = 0; round < rounds; round++)
    bare.push(await time(browser, pathToFileURL(join(folder, "search.html")).href, "block"));
  console.log(
    "\nfrom the last key to the first result, pause while typing included (ms, medians)   first query   the next",
  );
  for (const [name, all] of [
    ["over http", online],
    ["server stopped", offline],
    ["bare folder", bare],
  ] as const) {
    const first = median(all.map(({ first }) => first));
    const next = median(all.flatMap(({ next }) => next));
    console.log(`  ${name.padEnd(20)} ${first.toFixed(0).padStart(70)} ${next.toFixed(0).padStart(10)}`);
  }
}

/** Types one query after another as a reader does, and times each from its last key to the results that answer it. */
async function time(browser: Browser, address: string, where: "block" | BrowserContext) {
  const context = where === "block" ? await browser.newContext({ serviceWorkers: "block" }) : where;
  const page = await context.newPage();
  await page.addInitScript("globalThis.__name = (value) => value;"); // tsx names functions, and pages do not know how
  await page.goto(address, { waitUntil: "networkidle" });
  const fetched: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/pagefind/")) fetched.push(request.url());
  });
  await page.evaluate(watchSearch);
  const times: number[] = [];
  let first: string[] = [];
  for (const query of QUERIES) {
    await page.locator("#q").fill("");
    await page.locator("#q").pressSequentially(query, { delay: KEY });
    const taken = await page.waitForFunction(() => (globalThis as unknown as Watched).taken());
    times.push((await taken.jsonValue()) as number);
    if (first.length === 0) first = [...fetched];
  }
  await (where === "block" ? context.close() : page.close());
  return { first: times[0] ?? 0, next: times.slice(1), fetched: first };
}

interface Watched {
  /** Milliseconds from the last key to its results; 0 while they are awaited. */
  taken: () => number;
}

/** Runs in the page: notes when a key is pressed, when a search begins, and when its results stand. */
function watchSearch(): void {
  let key = 0;
  let begun = 0;
  let shown = 0;
  const results = document.getElementById("results") as HTMLElement;
  document.getElementById("q")?.addEventListener("input", () => {
    key = performance.now();
  });
  new MutationObserver(() => {
    if (results.hasAttribute("aria-busy")) begun = performance.now();
    else shown = performance.now();
  }).observe(results, { attributeFilter: ["aria-busy"] });
  Object.assign(globalThis, { taken: () => (begun > key && shown > begun ? shown - key : 0) });
}

function write({ path, content }: SiteFile): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

function bytes(list: readonly SiteFile[]): number {
  return list.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
}

function kilobytes(count: number): string {
  return `${(count / 1000).toFixed(1)} KB`;
}

function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
