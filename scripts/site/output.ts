import { existsSync, lstatSync, realpathSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, join, parse, resolve, sep } from "node:path";
import { DossierError } from "../../src/read/problem.ts";
import { isOurs } from "./marker.ts";
import type { SiteOptions } from "./options.ts";

/** Where a site will stand. */
export interface Output {
  path: string;
  /** It is to be a symbolic link that a build points at the new site. */
  linked: boolean;
}

/** How the folder is named to which a link of ours leads, beside it. */
export const LINKED = ".site";

/**
 * The output folder, which a build replaces as a whole; the folder itself where it is a symbolic link of the maker's, which stays.
 * @throws DossierError where it is, or leads to, anything but a site or nothing yet
 */
export function outputOf({ corpus, output, symlink = false }: SiteOptions): Output {
  const path = resolve(output);
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  if (isLink && !existsSync(path)) throw wrongOutput(path, "a symbolic link that leads nowhere");
  const target = isLink ? realpathSync(path) : path;
  refuse(corpus, target);
  const isOwnLink = isLink && dirname(target) === realpathSync(dirname(path)) && target.endsWith(LINKED);
  if (symlink && isLink && !isOwnLink) throw wrongOutput(path, "a symbolic link that no build has made");
  return symlink || isOwnLink ? { path, linked: true } : { path: target, linked: false };
}

function refuse(corpus: string, target: string): void {
  const dossier = existsSync(corpus) ? realpathSync(corpus) : resolve(corpus);
  const real = join(existsSync(dirname(target)) ? realpathSync(dirname(target)) : dirname(target), basename(target));
  if (target === parse(target).root) throw wrongOutput(target, "the root of the disk");
  if (holds(real, dossier))
    throw wrongOutput(target, real === dossier ? "the dossier itself" : "the folder that holds the dossier");
  if (holds(dossier, real)) throw wrongOutput(target, "a folder of the dossier");
  if (holds(real, realpathSync(process.cwd()))) throw wrongOutput(target, "the folder that holds the project");
  if (existsSync(homedir()) && holds(real, realpathSync(homedir()))) throw wrongOutput(target, "your home");
  if (!existsSync(dirname(target))) throw wrongOutput(target, `no folder ${dirname(target)} to put it in`);
  if (!existsSync(target)) return;
  if (!statSync(target).isDirectory()) throw wrongOutput(target, "a file");
  if (!isOurs(target)) throw wrongOutput(target, "other files, which no build has made");
}

function holds(outer: string, inner: string): boolean {
  return `${inner}${sep}`.startsWith(outer.endsWith(sep) ? outer : `${outer}${sep}`);
}

export function wrongOutput(file: string, found: string, mend = "Name another with --output"): DossierError {
  return new DossierError([{ file, line: null, message: `expected a folder for the site, found ${found}. ${mend}.` }]);
}
