import { type Zippable, zipSync } from "fflate";
import type { SiteFile } from "../file.ts";

/** Where the archive stands, relative to the root of the site. */
export const archivePath = "dossier.zip";

// ZIP keeps local time with no zone: made from local parts, the bytes are the same in every zone.
const epoch = new Date(1980, 0, 1);

/** The whole site in one ZIP, under one folder so that unpacking litters nothing. Same files, same bytes. */
export function archive(files: readonly SiteFile[]): SiteFile & { content: Uint8Array } {
  const encoder = new TextEncoder();
  const entries = [...files]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, content }) => [path, typeof content === "string" ? encoder.encode(content) : content] as const);
  const zippable: Zippable = { dossier: Object.fromEntries(entries) };
  return { path: archivePath, content: zipSync(zippable, { level: 9, mtime: epoch }) };
}
