import { randomBytes } from "node:crypto";
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  unlinkSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { takeLock } from "./lock.ts";
import { isOurs, mark, strangersIn, unmark } from "./marker.ts";
import type { SiteOptions } from "./options.ts";
import { LINKED, type Output, outputOf, wrongOutput } from "./output.ts";

/** A site that is being built beside the last good one. */
export interface Staging {
  /** Where to write it. */
  folder: string;
  /** Puts it in the place of the last good one. */
  publish: () => void;
  /** Removes what was not published. */
  close: () => void;
}

/** What a build makes beside its output: "_site.4711-1f2e3d4c.next". */
const BESIDE = /^\.\d+-[0-9a-f]{8}\.(?:next|previous|site|link)$/;

/**
 * Makes a folder beside the output, for this build alone, and clears up after a build that died.
 * @throws DossierError where the output is no site of ours, or another build is at work on it
 */
export function openStaging(options: SiteOptions): Staging {
  const output = outputOf(options);
  const release = takeLock(`${output.path}.lock`, options.output);
  try {
    clearUp(output);
    const own = `${output.path}.${process.pid}-${randomBytes(4).toString("hex")}`;
    const folder = `${own}.next`;
    mkdirSync(folder);
    mark(folder);
    return {
      folder,
      publish: () => {
        keepStrangers(output.path, folder);
        unmark(folder);
        if (output.linked) link(folder, own, output.path);
        else replace(folder, own, output.path);
      },
      close: () => {
        rmSync(folder, { recursive: true, force: true });
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

/** Puts back a last good site that a build had moved away when it died, and removes what builds have left. */
function clearUp({ path }: Output): void {
  const beside = readdirSync(dirname(path))
    .filter((name) => name.startsWith(basename(path)) && BESIDE.test(name.slice(basename(path).length)))
    .map((name) => join(dirname(path), name));
  const previous = beside.find((left) => left.endsWith(".previous") && isOurs(left));
  if (previous && !existsSync(path)) renameSync(previous, path);
  const shown = existsSync(path) ? realpathSync(path) : null;
  for (const left of beside) {
    if (lstatSync(left, { throwIfNoEntry: false })?.isSymbolicLink()) rmSync(left);
    else if (existsSync(left) && realpathSync(left) !== shown && isOurs(left)) rmSync(left, { recursive: true });
  }
}

/** What the maker has put into the last good site stays: a CNAME, a .git. */
function keepStrangers(path: string, folder: string): void {
  for (const name of strangersIn(path)) {
    const place = join(folder, name);
    if (existsSync(place))
      throw wrongOutput(join(path, name), "a file of yours where one of its own belongs", "Move it");
    cpSync(join(path, name), place, { verbatimSymlinks: true, preserveTimestamps: true });
  }
}

function replace(folder: string, own: string, path: string): void {
  const previous = `${own}.previous`;
  // The address is without a site between these two lines alone; a build that dies there is mended by the next.
  if (existsSync(path)) renameSync(path, previous);
  renameSync(folder, path);
  if (existsSync(previous)) removeSite(previous);
}

/** What a folder's list tells of its files, `rmSync` asks of each anew. */
function removeSite(folder: string): void {
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const place = `${folder}/${entry.name}`;
      if (entry.isDirectory()) removeSite(place);
      else unlinkSync(place);
    }
    rmdirSync(folder);
  } catch {
    // A file that may not be removed at once, as on Windows one that somebody reads.
    rmSync(folder, { recursive: true, force: true });
  }
}

/** No moment without a site: one name is put in the place of another. The site before stands until the next build, for who reads it. */
function link(folder: string, own: string, path: string): void {
  const [site, fresh] = [own + LINKED, `${own}.link`];
  renameSync(folder, site);
  symlinkSync(basename(site), fresh);
  // Once, for a folder that stood there before the first link.
  if (existsSync(path) && realpathSync(path) === join(realpathSync(dirname(path)), basename(path))) {
    renameSync(path, `${own}.previous`);
  }
  renameSync(fresh, path);
}
