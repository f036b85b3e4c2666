import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { close, createIndex } from "pagefind";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { SiteFile } from "../../../src/publish/file.ts";
import type { Pagefind } from "../../../src/publish/search/client/script.ts";
import { withShortNames } from "../../../src/publish/search/short-names.ts";

/** Records of one word that only they have, and of another that all have. */
const RECORDS = Array.from({ length: 500 }, (_, at) => ({
  url: `${at}`,
  content: `annonce ${String.fromCharCode(97 + (at % 26)).repeat(3)}${at} ${"mot ".repeat(at % 40)}`,
  language: "fr",
  filters: { kind: [at % 2 ? "odd" : "even"] },
}));

let files: SiteFile[];
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dossier-names-"));
  const { index } = await createIndex({ maxFragments: 12 });
  for (const record of RECORDS) await index?.addCustomRecord(record);
  files = (await index?.getFiles())?.files ?? [];
  await close();
});
afterEach(() => void vi.unstubAllGlobals());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Pagefind's own script over these files. */
async function engine(given: readonly SiteFile[], name: string): Promise<Pagefind> {
  vi.stubGlobal("fetch", async (address: string) => {
    const path = address.replace(/^\/pagefind\/|\?.*/g, "");
    const file = given.find((one) => one.path === path);
    return new Response((file?.content ?? null) as BodyInit | null, { status: file ? 200 : 404 });
  });
  const script = join(folder, `${name}.mjs`);
  writeFileSync(script, given.find(({ path }) => path === "pagefind.js")?.content ?? "");
  const module: Pagefind = await import(/* @vite-ignore */ script);
  await module.options({ basePath: "/pagefind/", noWorker: true });
  return module;
}

async function answers(module: Pagefind, term: string | null, filters = {}): Promise<string[]> {
  const { results } = await module.search(term, { filters });
  return Promise.all(results.map(async (result) => (await result.data()).raw_url));
}

const tableOf = (list: readonly SiteFile[]) => list.find(({ path }) => path.endsWith(".pf_meta"));

describe("records by short names", () => {
  test("are found by Pagefind as they were by its own, in the same order", async () => {
    const short = withShortNames(files);
    expect(short).not.toBeNull();
    const own = await engine(files, "own");
    const asked: [string | null, object][] = [
      ["annonce", {}],
      ["aaa26", {}],
      ["mot", { kind: "odd" }],
      [null, {}],
    ];
    const before: string[][] = [];
    for (const [term, filters] of asked) before.push(await answers(own, term, filters));
    const module = await engine(short ?? [], "short");
    for (const [at, [term, filters]] of asked.entries())
      expect(await answers(module, term, filters)).toEqual(before[at]);
    expect(before[3]).toHaveLength(RECORDS.length);
  });

  test("halve the table that is loaded before the first result, and leave no file under a name it had", () => {
    const short = withShortNames(files) ?? [];
    const size = (list: readonly SiteFile[]) => tableOf(list)?.content.length ?? 0;
    expect(size(short)).toBeLessThan(0.6 * size(files));
    const changed = (list: readonly SiteFile[]) =>
      list.map(({ path }) => path).filter((path) => /\.pf_(?:meta|fragment)$/.test(path));
    expect(changed(short)).toHaveLength(changed(files).length);
    expect(changed(short).filter((path) => changed(files).includes(path))).toEqual([]);
  });

  test("are not given where the table is of another version or another form", () => {
    const table = tableOf(files);
    const bytes = gunzipSync(table?.content ?? "");
    const other = (at: number, value: number) => {
      const content = gzipSync(Uint8Array.from(bytes, (byte, index) => (index === at ? value : byte)));
      return files.map((file) => (file === table ? { ...file, content } : file));
    };
    const version = bytes.indexOf("1.6.0");
    expect(withShortNames(other(version, 0x32))).toBeNull();
    // The first record, of four values in the place of three.
    expect(withShortNames(other(bytes.indexOf("fr_") - 2, 0x84))).toBeNull();
  });
});
