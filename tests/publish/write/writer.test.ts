import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import type { SiteFile } from "../../../src/publish/file.ts";
import { withArchiveSize } from "../../../src/publish/offline/archive-facts.tsx";
import { data } from "../../../src/publish/pages/data.tsx";
import { renderPages } from "../../../src/publish/render.tsx";
import { fence } from "../../../src/publish/write/fence.ts";
import { SiteWriter } from "../../../src/publish/write/writer.ts";
import { directory, packEntry } from "../../../src/publish/write/zip.ts";
import { sampleDossier } from "../../fixtures/sample-dossier.ts";

const folder = mkdtempSync(join(tmpdir(), "dossier-writer-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const dossier = sampleDossier();
const pages = renderPages(dossier, data).map(({ path, body }) => ({ path, content: body }));
// Bytes that do not compress, so that there is something to weigh.
const noise = Array.from({ length: 40_000 }, (_, at) => createHash("sha512").update(`${at}`).digest());
const asked = pages.flatMap(({ content }) =>
  [...content.matchAll(/href="(?:\.\.\/)?(data\/[^"]+)"/g)].map(([, path = ""]) => path),
);
const files = [
  ...pages,
  ...[...new Set(asked)].map((path) => ({ path, content: "{}" })),
  { path: "theme/noise.woff2", content: Buffer.concat(noise) },
];

/** Writes a site of these files and gives back its folder. */
function write(name: string, list: readonly SiteFile[]): string {
  const site = join(folder, name);
  const writer = new SiteWriter(site);
  try {
    for (const file of list) writer.write(file);
    writer.finish();
  } finally {
    writer.close();
  }
  return site;
}

const site = write("site", files);
const read = (path: string, from = site) => readFileSync(join(from, path), "utf8");

describe("a site that is written file by file", () => {
  test("data.html tells the size of the archive and the date of the last edition, in the language of the page", () => {
    const bytes = readFileSync(join(site, "dossier.zip")).length;
    const size = (bytes / 1e6).toPrecision(2);
    expect(read("data.html")).toContain(`<span data-archive-size="en">${size} MB</span>`);
    expect(read("fr/data.html")).toContain(`<span data-archive-size="fr">${size.replace(".", ",")}\u202fMo</span>`);
    const year = dossier.editions.at(-1)?.date.slice(0, 4);
    expect(read("data.html")).toMatch(new RegExp(`edition of [^<]*${year}`));
    expect(read("fr/data.html")).toMatch(new RegExp(`édition du [^<]*${year}`));
  });

  test("the archive holds every file as it lies there, and nothing that only served to make it is left", () => {
    const inside = unzipSync(readFileSync(join(site, "dossier.zip")));
    const written = [...files.map(({ path }) => path), "sw.js"];
    expect(Object.keys(inside).sort()).toEqual(written.map((path) => `dossier/${path}`).sort());
    for (const path of written) {
      const lies = readFileSync(join(site, path));
      expect(Buffer.compare(lies, inside[`dossier/${path}`] ?? Buffer.from("")), path).toBe(0);
    }
    expect(readdirSync(site).filter((name) => name.startsWith("."))).toEqual([]);
  });

  test("the worker knows each page as it is told", () => {
    const sha256 = createHash("sha256").update(read("data.html")).digest("base64");
    expect(read("sw.js")).toContain(JSON.stringify(["data.html", sha256]));
  });

  test("same files, same bytes, in whatever order they come", () => {
    const again = write("again", [...files].reverse());
    for (const path of ["sw.js", "dossier.zip", "data.html"])
      expect(readFileSync(join(again, path)).equals(readFileSync(join(site, path))), path).toBe(true);
  });

  test("more files than the first ZIP could count are all in the list of the archive", () => {
    const one = packEntry("a.txt", Buffer.from("a")).entry;
    const bytes = directory(
      Array.from({ length: 66_000 }, (_, at) => ({ entry: { ...one, path: `${at}.txt` }, offset: at })),
      7,
    );
    const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 6, 6]));
    expect(bytes.readBigUInt64LE(end + 32)).toBe(66_000n);
    expect(bytes.readBigUInt64LE(end + 48)).toBe(7n);
    expect(bytes.readUInt16LE(bytes.length - 12)).toBe(0xffff);
  });
});

describe("the fence", () => {
  test.each([
    "../index.html",
    "quotes/../../victim.html",
    "/etc/motd",
    "C:/index.html",
    "actors\\..\\..\\x.html",
    "a//b.html",
    "a\u0000.html",
    `quotes/${"é".repeat(140)}.html`,
  ])("lets no file be written to %j", (path) => {
    const writer = new SiteWriter(join(folder, "fenced"));
    try {
      expect(() => writer.write({ path, content: "outside" })).toThrow(
        /expected an address of its own within the site/,
      );
    } finally {
      writer.close();
    }
    expect(existsSync(join(folder, "index.html"))).toBe(false);
    expect(existsSync(join(folder, "victim.html"))).toBe(false);
  });

  test("tells all that is wrong at once, and two files of one address", () => {
    expect(() => fence(["a.html", "../b.html", "a.html"])).toThrow(
      /"\.\.\/b\.html" .*\n"a\.html" .*another page or file/,
    );
    expect(() => fence(["index.html", "fr/quotes/001-é..e.html"])).not.toThrow();
  });
});

test.each([
  [1_134_367, "1.1 MB"],
  [52_300_000, "52 MB"],
  [412_000_000, "410 MB"],
  [48_000, "0.048 MB"],
])("%d bytes are %s", (bytes, told) => {
  expect(withArchiveSize('<span data-archive-size="en"></span>', bytes)).toBe(
    `<span data-archive-size="en">${told}</span>`,
  );
});
