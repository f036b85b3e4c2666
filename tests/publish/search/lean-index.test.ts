import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { close, createIndex } from "pagefind";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { SiteFile } from "../../../src/publish/file.ts";
import { readCbor, writeCbor } from "../../../src/publish/search/cbor.ts";
import type { Pagefind } from "../../../src/publish/search/client/script.ts";
import { fetchBy, placeByName } from "../../../src/publish/search/client/table.ts";
import { leanIndex } from "../../../src/publish/search/lean-index.ts";
import { type Columns, tableBytes } from "../../../src/publish/search/table.ts";

/** Records of one word that only they have, and of another that all have. */
const RECORDS = Array.from({ length: 2000 }, (_, at) => ({
  url: `${at}`,
  content: `annonce ${String.fromCharCode(97 + (at % 26)).repeat(3)}${at} ${"mot ".repeat(at % 40)}`,
  language: "fr",
  filters: { kind: [at % 2 ? "odd" : "even"] },
}));

let files: SiteFile[];
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dossier-names-"));
  const { index } = await createIndex({ maxFragments: 40 });
  for (const record of RECORDS) await index?.addCustomRecord(record);
  files = (await index?.getFiles())?.files ?? [];
  await close();
});
afterEach(() => void vi.unstubAllGlobals());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Pagefind's own script over these files, by the `fetch` that our script gives it. */
async function engine(given: readonly SiteFile[], name: string): Promise<Pagefind> {
  const read = async (asked: string) => {
    const file = given.find(({ path }) => path === asked.replace(/\?.*/, ""));
    return new Response((file?.content ?? null) as BodyInit | null, { status: file ? 200 : 404 });
  };
  vi.stubGlobal("fetch", fetchBy(read));
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

const metaOf = (list: readonly SiteFile[]) => list.find(({ path }) => path.endsWith(".pf_meta"));
const inflated = (file?: SiteFile) => gunzipSync(file?.content ?? "").subarray("pagefind_dcd".length);

/** The table that the browser sets up from the columns. */
function setUp(list: readonly SiteFile[]) {
  const file = list.find(({ path }) => path.startsWith("table."));
  return readCbor(tableBytes(JSON.parse(String(file?.content)) as Columns)) as unknown as [
    string,
    [string, number, string][],
    [string, string, string][],
  ];
}

describe("the index as it is published", () => {
  test("is answered by Pagefind as its own is, in the same order", async () => {
    const lean = leanIndex(files);
    expect(lean).not.toBeNull();
    const own = await engine(files, "own");
    const asked: [string | null, object][] = [
      ["annonce", {}],
      ["aaa26", {}],
      ["aaa", {}],
      ["mot", { kind: "odd" }],
      ['"annonce bbb1"', {}],
      [null, {}],
    ];
    const before: string[][] = [];
    for (const [term, filters] of asked) before.push(await answers(own, term, filters));
    const module = await engine(lean ?? [], "lean");
    for (const [at, [term, filters]] of asked.entries())
      expect(await answers(module, term, filters)).toEqual(before[at]);
    expect(before.map(({ length }) => length > 0)).not.toContain(false);
    expect(before.at(-1)).toHaveLength(RECORDS.length);
    const { results } = await module.search(null);
    expect(results.map(({ id }) => placeByName(id))).toEqual(results.map((_, at) => at));
  });

  test("has the table that Pagefind wrote, but for names", () => {
    const own = readCbor(inflated(metaOf(files))) as ReturnType<typeof setUp>;
    const [version, rows, parts, ...rest] = setUp(leanIndex(files) ?? []);
    expect([version, ...rest]).toEqual([own[0], ...own.slice(3)]);
    expect(rows.map(([, words]) => words)).toEqual(own[1].map(([, words]) => words));
    expect(new Set(rows.map(([name]) => name)).size).toBe(rows.length);
    expect(rows.filter(([name, , group]) => name.startsWith(`${group}.`))).toHaveLength(rows.length);
    expect([parts[0]?.[0], parts.at(-1)?.[1]]).toEqual([own[2][0]?.[0], own[2].at(-1)?.[1]]);
  });

  test("has the words of the index, each with its records, in smaller parts, and all that begins with three letters in one", () => {
    const words = (list: readonly SiteFile[], parts: [string, string, string][]) =>
      parts.map(
        ([, , name]) =>
          (readCbor(inflated(list.find(({ path }) => path === `index/${name}.pf_index`))) as [[string][]])[0],
      );
    const lean = leanIndex(files) ?? [];
    const own = words(files, (readCbor(inflated(metaOf(files))) as ReturnType<typeof setUp>)[2]);
    const [, , parts] = setUp(lean);
    const divided = words(lean, parts);
    expect(divided.length).toBeGreaterThan(own.length);
    expect(divided.flat()).toEqual(own.flat());
    for (const [at, part] of divided.entries()) {
      const beginning = part.at(-1)?.[0].slice(0, 3) ?? "";
      expect(divided[at + 1]?.[0]?.[0].startsWith(beginning), beginning).not.toBe(true);
    }
  });

  test("is small before the first result, and leaves no file under a name it had", () => {
    const lean = leanIndex(files) ?? [];
    const columns = lean.find(({ path }) => path.startsWith("table."));
    expect(gzipSync(columns?.content ?? "").length).toBeLessThan(0.3 * (metaOf(files)?.content.length ?? 0));
    const changed = (list: readonly SiteFile[]) =>
      list.map(({ path }) => path).filter((path) => /\.pf_(?:meta|fragment|index)$/.test(path));
    expect(changed(lean).filter((path) => changed(files).includes(path))).toEqual([]);
  });

  test("is Pagefind's own where the table is of another version or another form", () => {
    const table = metaOf(files);
    const bytes = gunzipSync(table?.content ?? "");
    const other = (at: number, value: number) => {
      const content = gzipSync(Uint8Array.from(bytes, (byte, index) => (index === at ? value : byte)));
      return files.map((file) => (file === table ? { ...file, content } : file));
    };
    expect(leanIndex(other(bytes.indexOf("1.6.0"), 0x32))).toBeNull();
    // The first record, of four values in the place of three; a value of a kind that the table has not.
    const first = bytes.indexOf("fr_") - 2;
    expect(leanIndex(other(first, 0x84))).toBeNull();
    expect(leanIndex(other(first, 0xa3))).toBeNull();
  });
});

test("CBOR is written byte for byte as Pagefind writes it", () => {
  const packed = files.filter(({ path }) => /\.pf_(?:meta|index)$/.test(path));
  for (const file of packed)
    expect(Buffer.compare(writeCbor(readCbor(inflated(file))), inflated(file)), file.path).toBe(0);
  const values = [
    0,
    23,
    24,
    255,
    256,
    65_535,
    65_536,
    4_294_967_295,
    -1,
    -24,
    -25,
    "",
    "é",
    "x".repeat(300),
    [[], [1, ["a"]]],
  ];
  expect(readCbor(writeCbor(values))).toEqual(values);
  expect(() => readCbor(Uint8Array.of(0x01, 0x01))).toThrow("too many");
});
