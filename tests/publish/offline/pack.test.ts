import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { withArchiveSize } from "../../../src/publish/offline/archive-facts.tsx";
import { pack } from "../../../src/publish/offline/pack.ts";
import { data } from "../../../src/publish/pages/data.tsx";
import { renderPages } from "../../../src/publish/render.tsx";
import { sampleDossier } from "../../fixtures/sample-dossier.ts";

const dossier = sampleDossier();
const pages = renderPages(dossier, data).map(({ path, body }) => ({ path, content: body }));
// Bytes that do not compress, so that there is something to weigh.
const noise = Array.from({ length: 40_000 }, (_, at) => createHash("sha512").update(`${at}`).digest());
const files = [...pages, { path: "theme/noise.woff2", content: Buffer.concat(noise) }];
const packed = pack(files);
const find = (path: string) => packed.find((file) => file.path === path)?.content ?? "";

describe("what is made of a finished site", () => {
  test("data.html tells the size of the archive and the date of the last edition, in the language of the page", () => {
    const bytes = find("dossier.zip").length;
    const size = (bytes / 1e6).toPrecision(2);
    expect(find("data.html")).toContain(`<span data-archive-size="en">${size} MB</span>`);
    expect(find("fr/data.html")).toContain(`<span data-archive-size="fr">${size.replace(".", ",")}\u202fMo</span>`);
    const year = dossier.editions.at(-1)?.date.slice(0, 4);
    expect(find("data.html")).toMatch(new RegExp(`edition of [^<]*${year}`));
    expect(find("fr/data.html")).toMatch(new RegExp(`édition du [^<]*${year}`));
  });

  test("the archive and the worker hold the page as it is told", () => {
    const inside = unzipSync(find("dossier.zip") as Uint8Array);
    for (const path of ["data.html", "fr/data.html", "sw.js"])
      expect(Buffer.from(inside[`dossier/${path}`] ?? []).toString()).toBe(`${find(path)}`);
    const sha256 = createHash("sha256").update(find("data.html")).digest("base64");
    expect(find("sw.js")).toContain(JSON.stringify(["data.html", sha256]));
  });

  test("same site, same bytes", () => {
    const again = pack([...files].reverse());
    for (const { path, content } of again) expect(`${content}` === `${find(path)}`, path).toBe(true);
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
