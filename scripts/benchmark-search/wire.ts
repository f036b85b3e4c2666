import { gzipSync } from "node:zlib";
import type { SiteFile } from "../../src/publish/file.ts";

/** What hosts compress; the index is compressed as it lies. */
const COMPRESSED = /\.(?:html|js|json|txt|css)$/;

/** Bytes of a file as it is sent. */
export function wireSize({ path, content }: SiteFile): number {
  return COMPRESSED.test(path) ? gzipSync(content).length : Buffer.byteLength(content);
}

/** Kinds of files that a query fetches, by their paths. */
const KINDS: readonly (readonly [kind: string, path: RegExp])[] = [
  ["engine", /\.pagefind$/],
  ["its script", /pagefind\.js$/],
  ["table", /table\.\w+\.json$|\.pf_meta$/],
  ["parts", /\.pf_index$/],
  ["records", /\.pf_fragment$/],
  ["forms", /forms/],
  ["the rest", /./],
];

/** "engine 59.8, its script 10.5, table 22.4, parts 6.1 (1), records 31.0 (10), …" in KB, how many of which there are more. */
export function byKind(files: readonly SiteFile[]): string {
  const kindOf = ({ path }: SiteFile) => KINDS.find(([, of]) => of.test(path))?.[0];
  return KINDS.map(([kind]) => {
    const own = files.filter((file) => kindOf(file) === kind);
    const bytes = own.reduce((sum, file) => sum + wireSize(file), 0);
    return `${kind} ${(bytes / 1000).toFixed(1)}${own.length > 1 ? ` (${own.length})` : ""}`;
  }).join(", ");
}
