import { sep } from "node:path";
import type { Dossier } from "../../model.ts";
import { DossierError } from "../../read/problem.ts";
import type { PageDefinition } from "../page.ts";
import { pagePaths } from "../render.tsx";

/**
 * @param under where a page of ours stands in the maker's site
 * @param written what Eleventy has written, by path
 * @throws DossierError where a page of the maker's has the address of one of ours, as Eleventy would between two of
 * its own
 */
export function refuseTwins(
  pages: readonly PageDefinition[],
  dossier: Dossier,
  under: (path: string) => string,
  written: readonly string[],
): void {
  const ours = new Set(pages.flatMap((definition) => pagePaths(dossier, definition).map(under)));
  const problems = written.flatMap((name) => {
    const path = name.replaceAll(sep, "/");
    const message =
      "expected one page of this address, found one of the dossier's and another. Move the other, or give the dossier a prefix.";
    return ours.has(path) ? [{ file: path, line: null, message }] : [];
  });
  if (problems.length > 0) throw new DossierError(problems);
}
