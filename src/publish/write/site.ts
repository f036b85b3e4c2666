import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dossier } from "../../model.ts";
import type { KeptAs } from "../../read/kept/engine.ts";
import { sha256 } from "../../read/kept/file.ts";
import { keptValue } from "../../read/kept/value.ts";
import { fenceExplainers } from "../explainer/own-pages.ts";
import { LateFile, type SiteFile } from "../file.ts";
import { files } from "../files.ts";
import type { PageDefinition } from "../page.ts";
import { pagePaths, type RenderedPage, renderPages } from "../render.tsx";
import { searchIndex } from "../search/bundle.ts";
import { fence } from "./fence.ts";
import { KeptFiles } from "./kept/files.ts";
import { KeptPages } from "./kept/pages.ts";
import { SiteWriter, type Written } from "./writer.ts";

const ICON = "favicon.ico";

/** How a site is to be written. */
export interface SiteOrder {
  /** Kinds of pages to be rendered and written here, one after another. */
  pages: readonly PageDefinition[];
  /** A page as it is written. */
  frame: (page: RenderedPage) => string;
  /**
   * Kinds of pages that Eleventy has written already: with a layout of the maker's own, or in the place of one of
   * ours.
   */
  written: readonly PageDefinition[];
  /** A file that is not a page, as it goes with the frame. */
  dress?: (file: SiteFile) => SiteFile;
  /** Other files of the maker's that our pages ask for. */
  asked: readonly string[];
  /** Where pages are kept from build to build; every page is rendered anew where it is left out. */
  keep?: KeptAs | undefined;
  /** Folder of the last site, where it is another. */
  last?: string | undefined;
  /** Tells all that the dossier was made of: of the same the same site is made. */
  of?: string | undefined;
  /** Told how many of the pages are written. */
  tell?: (stage: "publish", done: number, of: number) => void;
  /** The dossier lives under a path of another site. */
  hosted?: boolean;
}

/** What only the root of a site can tell, and so is the host's where a dossier lives under a path of another site. */
export function isOfHost(path: string): boolean {
  return path === "robots.txt" || path === "404.html";
}

/** @throws DossierError where an address of a page would leave the site, or the narrative leads to no page. Nothing is rendered. */
export function fencePages(dossier: Dossier, pages: readonly PageDefinition[]): void {
  const paths = pages.flatMap((definition) => pagePaths(dossier, definition));
  fence(paths);
  fenceExplainers(dossier, paths);
}

/**
 * Writes a dossier's site into `folder`: pages, files, the search index, then what needs all of them. A page is
 * rendered when it is
 * written, and forgotten: memory grows with the dossier, not with its pages.
 * @throws DossierError where a file would leave the site, or a link leads nowhere
 */
export async function writeSite(dossier: Dossier, folder: string, order: SiteOrder): Promise<Written> {
  const before = order.keep && new KeptFiles(order.keep, order.last ?? folder);
  const writer = new SiteWriter(folder, before);
  try {
    // A site that has an icon of its own keeps it.
    const icon = existsSync(join(folder, ICON)) ? [ICON] : [];
    const theirs = order.written.flatMap((definition) => pagePaths(dossier, definition));
    const others = [...icon, ...theirs, ...order.asked];
    const of = others.length > 0 || order.of === undefined ? "" : sha256(JSON.stringify([order.of, order.hosted]));
    if (of !== "" && before?.of === of) return writer.writeAll(of);

    const kept = order.keep && before && new KeptPages(dossier, order.keep, before.archive);
    const write = (one: { path: string; of: unknown }, make: () => string) => {
      const { path } = one;
      if (!kept) writer.write({ path, content: make() });
      else if (!kept.isSame(one) || !writer.writeAgain(path)) writer.write({ path, content: kept.note(one, make) });
    };
    for (const produce of files) {
      for (const file of produce(dossier)) {
        if (icon.includes(file.path) || (order.hosted && isOfHost(file.path))) continue;
        if (file instanceof LateFile) write(file, () => file.from(kept?.view.dossier ?? dossier));
        else writer.write(order.dress?.(file) ?? file);
      }
    }
    const pages = order.pages.flatMap((definition) => renderPages(dossier, definition, kept?.view)).reverse();
    const count = pages.length;
    for (let page = pages.pop(); page; page = pages.pop()) {
      const one = page;
      write(one, () => order.frame(one));
      order.tell?.("publish", count - pages.length, count);
    }
    for (const path of others) {
      if (existsSync(join(folder, path))) writer.note({ path, content: readFileSync(join(folder, path)) });
    }
    const index = order.keep && keptValue<SiteFile[]>(order.keep, "search");
    for (const file of await searchIndex(dossier, index)) writer.write(file);
    const written = writer.finish();
    kept?.save(writer.keep(of), (path) => !writer.waited(path));
    return written;
  } finally {
    writer.close();
    before?.close();
  }
}
