import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { favicon } from "../../_includes/theme/icon.ts";
import type { Dossier } from "../model.ts";
import type { SiteFile } from "./file.ts";
import { archivePath } from "./offline/archive.ts";
import { pack } from "./offline/pack.ts";
import { workerPath } from "./offline/worker.ts";
import { searchIndex } from "./search/bundle.ts";

/**
 * What can only be made of a site whose pages are written: the search index, then the service worker that lists every file,
 * then the archive that holds them all. Writes into `folder`, the root of the site.
 */
export async function finishSite(dossier: Dossier, folder: string): Promise<void> {
  // A site that has an icon of its own keeps it.
  if (!existsSync(join(folder, "favicon.ico"))) write(folder, { path: "favicon.ico", content: favicon() });
  for (const file of await searchIndex(dossier)) write(folder, file);
  for (const file of pack(siteFiles(folder, [workerPath, archivePath]))) write(folder, file);
}

/** Every file of a written site, but for `except`, in the order of paths. */
export function siteFiles(folder: string, except: readonly string[] = []): SiteFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "/").length).replaceAll("\\", "/"))
    .filter((path) => !except.includes(path))
    .sort()
    .map((path) => ({ path, content: readFileSync(join(folder, path)) }));
}

function write(folder: string, { path, content }: SiteFile): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}
