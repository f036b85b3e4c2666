/**
 * npm run benchmark-search: a dossier of many quotations out of any texts, its index, and a browser that searches it over http,
 * with the server stopped and from the bare folder; and MiniSearch beside it, over the same records, in the same run.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import type { Dossier } from "../src/model.ts";
import type { SiteFile } from "../src/publish/file.ts";
import { searchIndex } from "../src/publish/search/bundle.ts";
import { findBrowser, startBrowser } from "../tests/support/browser.ts";
import { keptOffline } from "../tests/support/kept.ts";
import { writeSearchSite } from "../tests/support/search-site.ts";
import { serve } from "../tests/support/server.ts";
import { manyQuotations } from "./benchmark-search/dossier.ts";
import { firstQueries } from "./benchmark-search/first-queries.ts";
import { miniSearchPage, miniSearchPath } from "./benchmark-search/minisearch-page.ts";
import { type Typed, typeQueries } from "./benchmark-search/type.ts";
import { byKind, wireSize } from "./benchmark-search/wire.ts";
import { readCommand } from "./command.ts";

const { corpus, files, values } = readCommand(
  `npm run benchmark-search -- [TEXTS.jsonl…] [--quotations N] [--rounds N] [--first] [--corpus DIR]

Makes N quotations (2,000 by default; 0 takes those of the corpus) of the sentences of the "text" of the JSON lines given, or of the
corpus's articles, and tells the size of the index; of first queries of several kinds, what each fetches and how long after the last key
its results stand; and the same of queries that follow each other, with MiniSearch and the texts in its page beside it. Times are medians of
N rounds (5 by default), each with a new browser profile. --first leaves out MiniSearch and what follows a first query.`,
  { quotations: { type: "string" }, rounds: { type: "string" }, first: { type: "boolean" } },
);

const rounds = Number(values.rounds ?? 5);
const PLACES = ["over http", "server stopped", "bare folder"] as const;
const PAGES = { ours: "search.html", MiniSearch: miniSearchPath } as const;
type Engine = keyof typeof PAGES;
const engines = Object.keys(PAGES) as Engine[];

const folder = mkdtempSync(join(tmpdir(), "dossier-search-"));
const browser = await startBrowser(await findBrowser());
try {
  const dossier = manyQuotations(corpus, files, Number(values.quotations ?? 2000));
  const begun = performance.now();
  const index = await searchIndex(dossier);
  const seconds = (performance.now() - begun) / 1000;
  const peers = values.first ? [] : [miniSearchPage(dossier)];
  reportSizes(dossier, index, peers, seconds);
  writeSearchSite(folder, dossier, index, peers);
  reportFirst(await measureFirst(browser, firstQueries(dossier)));
  if (!values.first) reportTimes(await measure(browser));
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

function reportSizes(dossier: Dossier, index: readonly SiteFile[], peers: readonly SiteFile[], seconds: number): void {
  const words = dossier.quotations.reduce((sum, { exact }) => sum + exact.split(/\s+/).length, 0);
  const [twins, stored] = [true, false].map((is) =>
    index.filter(({ path }) => path.startsWith("pagefind/folder/") === is),
  );
  console.log(`${dossier.quotations.length} quotations, ${words} words; indexed in ${seconds.toFixed(1)} s`);
  console.log(`  ours        ${sizes(stored)} in ${stored?.length} files`);
  console.log(`  its twins   ${sizes(twins)} in ${twins?.length} files, for a bare folder alone`);
  if (peers.length > 0) console.log(`  MiniSearch  ${sizes(peers)} in its page, records and library`);
}

type Times = Record<Engine, Record<Place, Typed[]>>;

/** Engines and places take turns, so that what else the machine does falls on all of them. */
async function measure(browser: Browser): Promise<Times> {
  const none = () => ({ "over http": [], "server stopped": [], "bare folder": [] });
  const times: Times = { ours: none(), MiniSearch: none() };
  await inEachPlace(browser, async (place, type, root) => {
    for (const engine of engines) times[engine][place].push(await type(root + PAGES[engine]));
  });
  return times;
}

type Place = (typeof PLACES)[number];
type Type = (address: string, queries?: readonly string[]) => Promise<Typed>;

/** Types in all places, in turn, as often as there are rounds: over http and in the folder each time with a new profile. */
async function inEachPlace(browser: Browser, each: (place: Place, type: Type, root: string) => Promise<void>) {
  const fresh: Type = async (address, queries) => {
    const context = await browser.newContext({ serviceWorkers: "block" });
    const typed = await typeQueries(context, address, queries);
    await context.close();
    return typed;
  };
  for (let round = 0; round < rounds; round++) {
    const host = await serve(folder);
    const kept = await browser.newContext();
    const page = await kept.newPage();
    await page.goto(`${host.url}search.html`);
    await keptOffline(page);
    await page.close();
    await each("over http", fresh, host.url);
    await host.close();
    await each("server stopped", (address, queries) => typeQueries(kept, address, queries), host.url);
    await kept.close();
    await each("bare folder", fresh, pathToFileURL(`${folder}/`).href);
  }
}

/** Of each kind of query, typed first on a page: the files it asked for over http, and its times. */
interface First {
  query: string;
  asked: SiteFile[];
  times: Record<Place, number[]>;
}

async function measureFirst(browser: Browser, queries: Record<string, string>): Promise<Map<string, First>> {
  const firsts = new Map<string, First>();
  for (const [kind, query] of Object.entries(queries))
    firsts.set(kind, { query, asked: [], times: { "over http": [], "server stopped": [], "bare folder": [] } });
  await inEachPlace(browser, async (place, type, root) => {
    for (const first of firsts.values()) {
      const typed = await type(root + PAGES.ours, [first.query]);
      first.times[place].push(typed.first);
      if (place === "over http") first.asked = typed.asked.flatMap(fileOf);
    }
  });
  return firsts;
}

function reportFirst(firsts: ReadonlyMap<string, First>): void {
  console.log(
    "\nFirst queries: bytes over http as they are sent, and ms from the last key to the results (median, worst)",
  );
  for (const [kind, { query, asked, times }] of firsts) {
    console.log(`  ${kind} (${query}): ${kilobytes(asked.reduce((sum, file) => sum + wireSize(file), 0))}`);
    console.log(`    ${byKind(asked)}`);
    console.log(`    ${PLACES.map((place) => `${place} ${spread(times[place])}`).join("; ")}`);
  }
}

function reportTimes(times: Times): void {
  for (const engine of engines) {
    const { opened = [], asked = [] } = times[engine]["over http"][0] ?? {};
    console.log(`\n${engine}: over http, opening the page fetches ${sizes(opened.flatMap(fileOf))}`);
    console.log(`  then the first query ${sizes(asked.flatMap(fileOf))} in ${asked.length} files`);
    console.log(
      "  from the last key to the results, the pause included (ms, median, worst)   first query   each after it",
    );
    for (const place of PLACES) {
      const typed = times[engine][place];
      const first = spread(typed.map(({ first }) => first));
      const next = spread(typed.flatMap(({ next }) => next));
      console.log(`  ${place.padEnd(20)} ${first.padStart(65)} ${next.padStart(15)}`);
    }
  }
}

/** A file that was asked for, but for what is the same on every page of the site: its styles, fonts and registration. */
function fileOf(url: string): SiteFile[] {
  const path = new URL(url).pathname.replace("/dossier/", "");
  if (/^theme\/|^offline\.js$|favicon/.test(path)) return [];
  return [{ path, content: readFileSync(join(folder, path)) }];
}

function sizes(list: readonly SiteFile[] = []): string {
  const raw = list.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
  const wire = list.reduce((sum, file) => sum + wireSize(file), 0);
  return `${kilobytes(raw)} as it lies, ${kilobytes(wire)} compressed by the host`;
}

function kilobytes(count: number): string {
  return `${(count / 1000).toFixed(1)} KB`;
}

function spread(list: readonly number[]): string {
  const sorted = [...list].sort((a, b) => a - b);
  return `${sorted[Math.floor(sorted.length / 2)]?.toFixed(0)}, ${sorted.at(-1)?.toFixed(0)}`;
}
