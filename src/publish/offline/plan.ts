import { twinFolder } from "../search/twin.ts";

/** A file of the site as the service worker keeps it. */
export interface KeptFile {
  path: string;
  bytes: number;
  /** In base64. */
  sha256: string;
}

/**
 * A site no larger than this is kept whole once a page of it was opened; of a larger one, what it is read and searched by, then
 * each page that is opened. In bytes as they lie on the disk: over the wire pages take about a fifth.
 */
export const WHOLE = 8_000_000;

/** A page of a large site that is kept unasked is no larger than this, but for the search. */
const LARGE_PAGE = 400_000;

export interface Plan {
  /** What must be kept, or the worker is not installed: a reader finds all of the search or none of it. */
  shell: string[];
  /** What is kept as far as the browser gives room. */
  rest: string[];
  /** The whole site is in the two above. */
  whole: boolean;
}

/** What a service worker keeps of a site with these files, in the order in which it is fetched. */
export function offlinePlan(files: readonly Omit<KeptFile, "sha256">[], whole = WHOLE): Plan {
  const useful = files.filter(
    ({ path }) => !path.startsWith(twinFolder) && !/^(?:sitemap\.xml|robots\.txt)$/.test(path),
  );
  const shell = useful.filter((file) => isShell(file)).map(({ path }) => path);
  const small = useful.reduce((sum, { bytes }) => sum + bytes, 0) <= whole;
  const rest = small ? useful.filter((file) => !isShell(file)).map(({ path }) => path) : [];
  return { shell, rest, whole: small };
}

/** The pages that stand at the root of a language, scripts, styles and the index. */
function isShell({ path, bytes }: Omit<KeptFile, "sha256">): boolean {
  if (/^(?:[a-z]{2}\/)?[^/]+\.html$/.test(path)) return bytes <= LARGE_PAGE || /(?:^|\/)search\.html$/.test(path);
  return /^(?:[^/]+\.js$|favicon\.ico$|theme\/|pagefind\/)/.test(path);
}
