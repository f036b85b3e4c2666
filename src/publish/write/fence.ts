import { DossierError } from "../../read/problem.ts";

/** Bytes of a name that every file system takes. */
const LONGEST = 255;

/**
 * The one fence around the site: every address of a page or file passes here before anything is written.
 * @throws DossierError that names each address that leaves the site, cannot be a file's, or is wanted twice
 */
export function fence(paths: Iterable<string>): void {
  const seen = new Set<string>();
  const problems = [...paths].flatMap((path) => {
    const wrong = whyOutside(path) ?? (seen.has(path) ? "the address of another page or file" : null);
    seen.add(path);
    if (wrong === null) return [];
    return {
      file: JSON.stringify(path),
      line: null,
      message: `expected an address of its own within the site, found ${wrong}.`,
    };
  });
  if (problems.length > 0) throw new DossierError(problems);
}

/** Nearly all: parts of plain letters, digits, points and hyphens, none of which begins with a point. */
const PLAIN = /^(?:\w[\w.-]*\/)*\w[\w.-]*$/;

/** What is wrong with a path as that of a file under the site's root, with `/`; null where nothing is. */
function whyOutside(path: string): string | null {
  if (path.length <= LONGEST && PLAIN.test(path)) return null;
  const parts = path.split("/");
  if (parts.includes("..") || parts.includes(".") || /^[a-z]:/i.test(path)) return "one that leads out of it";
  if (parts.includes("")) return "one with a part that is empty";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a name may hold none
  if (/[\\\u0000-\u001f\u007f]/.test(path)) return "one with a sign that no name of a file may hold";
  if (parts.some((part) => Buffer.byteLength(part) > LONGEST)) return `a name of more than ${LONGEST} bytes`;
  return null;
}
