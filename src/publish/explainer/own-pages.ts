import { posix } from "node:path";
import type { Dossier } from "../../model.ts";
import { addressesOf } from "../../read/addresses.ts";
import { DossierError, type Problem } from "../../read/problem.ts";
import { nearest } from "../../text/nearest.ts";

/**
 * Holds the links of the narratives against the pages there are, so that one which leads nowhere is told where the editor wrote it.
 *
 * @param paths of all pages of the site
 * @throws DossierError with each
 */
export function fenceExplainers({ explainer, site }: Dossier, paths: readonly string[]): void {
  const known = new Set(paths);
  const problems = Object.entries(explainer ?? {}).flatMap(([lang, { file, markdown }]) => {
    const home = lang === site.languages[0] ? "index.html" : `${lang}/index.html`;
    return addressesOf(markdown).flatMap(({ href, line }): Problem[] => {
      const [address = ""] = href.split(/[#?]/);
      if (address === "" || /^[a-z][a-z0-9+.-]*:/i.test(address)) return [];
      const path = posix.join(posix.dirname(home), decodeURIComponent(address));
      // Of other files Links tells, once they are written.
      if (known.has(path) || !(address.endsWith(".html") || path.startsWith("../"))) return [];
      const meant = nearest(path, known);
      const mend =
        meant === null ? "Link to a page of the site." : `Did you mean ${posix.relative(posix.dirname(home), meant)}?`;
      return [{ file, line, message: `expected the address of a page of the dossier, found "${address}". ${mend}` }];
    });
  });
  if (problems.length > 0) throw new DossierError(problems);
}
