import { DossierError, describe } from "../../src/read/problem.ts";

/**
 * The problems behind an error, one a line. Eleventy wraps what a data function or a template threw, more than once: the
 * dossier's own problems are looked for inside, and else the innermost words are told.
 */
export function problemsOf(error: unknown): string[] {
  let innermost: unknown = error;
  for (
    let at: unknown = error;
    at instanceof Error;
    at = (at as { originalError?: unknown }).originalError ?? at.cause
  ) {
    if (at instanceof DossierError) return at.problems.map(describe);
    innermost = at;
  }
  return [innermost instanceof Error ? (innermost.stack ?? innermost.message) : String(innermost)];
}
