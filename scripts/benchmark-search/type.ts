/// <reference lib="dom" />
import type { BrowserContext } from "playwright-core";

const KEY = 100; // milliseconds between two keys of somebody who types well

/** What somebody looks for, one after another. */
const QUERIES = [
  "président",
  "l'entreprise",
  '"à la fin"',
  "gouvernement français",
  "manifestants",
  "économie",
  "annoncé",
];

export interface Typed {
  /** Milliseconds from the last key of the first query to its results. */
  first: number;
  /** The same of each query after it. */
  next: number[];
  /** Addresses asked for to open the page. */
  opened: string[];
  /** Addresses asked for from then to the results of the first query. */
  asked: string[];
}

/** Types one query after another as a reader does, and times each from its last key to the results that answer it. */
export async function typeQueries(
  context: BrowserContext,
  address: string,
  queries: readonly string[] = QUERIES,
): Promise<Typed> {
  const page = await context.newPage();
  await page.addInitScript("globalThis.__name = (value) => value;"); // tsx names functions, and pages do not know how
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(address, { waitUntil: "networkidle" });
  // A page of megabytes is still being read when its network has fallen silent.
  await page.waitForSelector("#results", { state: "attached", timeout: 180_000 });
  const opened = [...requests];
  let asked: string[] | undefined;
  await page.evaluate(watchSearch);
  const times: number[] = [];
  for (const query of queries) {
    await page.locator("#q").fill("");
    await page.locator("#q").pressSequentially(query, { delay: KEY });
    const taken = await page.waitForFunction(() => (globalThis as unknown as Watched).taken());
    times.push((await taken.jsonValue()) as number);
    asked ??= requests.slice(opened.length);
  }
  await page.close();
  return { first: times[0] ?? 0, next: times.slice(1), opened, asked: asked ?? [] };
}

interface Watched {
  /** Milliseconds from the last key to its results; 0 while they are awaited. */
  taken: () => number;
}

/** Runs in the page: notes when a key is pressed, when a search begins, and when its results stand. */
function watchSearch(): void {
  let key = 0;
  let shown = 0;
  let begun = false;
  const results = document.getElementById("results") as HTMLElement;
  document.getElementById("q")?.addEventListener("input", () => {
    key = performance.now();
    shown = 0;
    begun = false;
  });
  new MutationObserver((changes) => {
    if (results.hasAttribute("aria-busy")) begun = true;
    // A search that takes one turn of the page sets the mark and takes it away before anybody looks.
    else if (begun || changes.length > 1) shown = performance.now();
  }).observe(results, { attributeFilter: ["aria-busy"] });
  Object.assign(globalThis, { taken: () => (shown > key ? shown - key : 0) });
}
