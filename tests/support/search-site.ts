import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { dossierLayout } from "../../_includes/layouts/dossier.tsx";
import { stylesheet } from "../../_includes/theme/stylesheet.ts";
import type { Dossier } from "../../src/model.ts";
import type { SiteFile } from "../../src/publish/file.ts";
import { offlineFiles } from "../../src/publish/offline/register.ts";
import { serviceWorker } from "../../src/publish/offline/worker.ts";
import { search } from "../../src/publish/pages/search.tsx";
import { renderPages } from "../../src/publish/render.tsx";
import { scriptFiles } from "../../src/publish/search/script.ts";
import { keptFile } from "../../src/publish/write/writer.ts";

/**
 * Writes of a dossier's site the search alone, with all that it needs in each of its places.
 *
 * @param index what `searchIndex` made of the dossier
 * @param more files to stand beside it
 */
export function writeSearchSite(
  folder: string,
  dossier: Dossier,
  index: readonly SiteFile[],
  more: readonly SiteFile[] = [],
): void {
  const pages = renderPages(dossier, search).map((page) => ({
    path: page.path,
    content: dossierLayout(page, page.body),
  }));
  const theme = new URL("../../_includes/theme/search.css", import.meta.url);
  const styles = [
    { path: "theme/dossier.css", content: stylesheet() },
    { path: "theme/search.css", content: readFileSync(theme) },
  ];
  const site = [...index, ...pages, ...styles, ...scriptFiles(), ...offlineFiles(), ...more];
  for (const { path, content } of [...site, serviceWorker(site.map(keptFile))]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
