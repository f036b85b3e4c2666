import { existsSync, lstatSync, mkdirSync, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join, parse, resolve, sep } from "node:path";
import { DossierError } from "../../src/read/problem.ts";
import { takeLock } from "./lock.ts";
import { isOurs, mark, unmark } from "./marker.ts";
import type { SiteOptions } from "./options.ts";

/** A site that is being built beside the last good one. */
export interface Staging {
  /** Where to write it. */
  folder: string;
  /** Puts it in the place of the last good one. */
  publish: () => void;
  /** Removes what was not published. */
  close: () => void;
}

/**
 * Makes a folder beside the output, for this build alone, and puts back a last good site that a build had moved away
 * when it died.
 * @throws DossierError where the output or what stands beside it is no site of ours, or another build is at work on it
 */
export function openStaging({ corpus, output }: SiteOptions): Staging {
  const target = followed(resolve(output));
  refuse(corpus, target);
  const release = takeLock(`${target}.lock`, output);
  try {
    const [staging, previous] = [`${target}.next`, `${target}.previous`];
    for (const left of [staging, previous]) {
      if (existsSync(left) && !isOurs(left)) throw wrong(left, "other files", "Move them elsewhere");
    }
    if (existsSync(previous) && !existsSync(target)) renameSync(previous, target);
    for (const left of [staging, previous]) rmSync(left, { recursive: true, force: true });
    mkdirSync(staging);
    mark(staging);
    return {
      folder: staging,
      publish: () => {
        unmark(staging);
        // The address is without a site between these two lines alone; a build that dies there is mended by the next.
        if (existsSync(target)) renameSync(target, previous);
        renameSync(staging, target);
        rmSync(previous, { recursive: true, force: true });
      },
      close: () => {
        rmSync(staging, { recursive: true, force: true });
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

/** The folder itself where the output is a symbolic link to one: the link stays. */
function followed(target: string): string {
  const link = lstatSync(target, { throwIfNoEntry: false });
  if (!link?.isSymbolicLink()) return target;
  if (!existsSync(target)) throw wrong(target, "a symbolic link that leads nowhere");
  return realpathSync(target);
}

/** The output folder is replaced as a whole: it must be a site, or nothing yet. */
function refuse(corpus: string, target: string): void {
  const dossier = existsSync(corpus) ? realpathSync(corpus) : resolve(corpus);
  const real = join(existsSync(dirname(target)) ? realpathSync(dirname(target)) : dirname(target), basename(target));
  if (target === parse(target).root) throw wrong(target, "the root of the disk");
  if (holds(real, dossier))
    throw wrong(target, real === dossier ? "the dossier itself" : "the folder that holds the dossier");
  if (holds(dossier, real)) throw wrong(target, "a folder of the dossier");
  if (holds(real, process.cwd())) throw wrong(target, "the folder that holds the project");
  if (!existsSync(dirname(target))) throw wrong(target, `no folder ${dirname(target)} to put it in`);
  if (!existsSync(target)) return;
  if (!statSync(target).isDirectory()) throw wrong(target, "a file");
  if (!isOurs(target)) throw wrong(target, "other files, which no build has made");
}

function holds(outer: string, inner: string): boolean {
  return `${inner}${sep}`.startsWith(outer.endsWith(sep) ? outer : `${outer}${sep}`);
}

function wrong(file: string, found: string, mend = "Name another with --output"): DossierError {
  return new DossierError([{ file, line: null, message: `expected a folder for the site, found ${found}. ${mend}.` }]);
}
