import { readFileSync } from "node:fs";

interface Locked {
  dev?: boolean;
  devOptional?: boolean;
  peer?: boolean;
  optional?: boolean;
  os?: string[];
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const PLUGIN = "";
const ELEVENTY = "node_modules/@11ty/eleventy";

/** The folders of the packages that npm installs for a maker beside Eleventy and what that brings, on every platform alike. */
export function beside(): string[] {
  const packages: Record<string, Locked> = JSON.parse(readFileSync("package-lock.json", "utf8")).packages;
  const eleventys = reached(packages, ELEVENTY);
  return [...reached(packages, PLUGIN)].filter((path) => !eleventys.has(path) && !packages[path]?.os).sort();
}

/** All that a package needs to run, itself left out. */
function reached(packages: Readonly<Record<string, Locked>>, from: string): Set<string> {
  const found = new Set<string>();
  const open = [from];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const { dependencies, optionalDependencies } = packages[path] ?? {};
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const target = placeOf(packages, path, name);
      if (target === null || found.has(target)) continue;
      found.add(target);
      open.push(target);
    }
  }
  return found;
}

/** Where Node finds a package from another: in its own node_modules, or in that of a folder above. */
function placeOf(packages: Readonly<Record<string, Locked>>, from: string, name: string): string | null {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    const path = folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (path in packages) return path;
    if (folder === "") return null;
  }
}
