import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { options } from "preact";
import * as components from "../../../_includes/components/index.ts";
import { DossierError, type Problem } from "../../read/problem.ts";
import { didYouMean } from "../../text/nearest.ts";

/** Components of the theme, each with the maker's in its place. */
export type Replacements = ReadonlyMap<unknown, string>;

/** A module of components: what it exports, by name. */
type Module = Readonly<Record<string, unknown>>;

/** The theme's, by name: "source-mark" */
const OURS: Readonly<Record<string, Module>> = components;
const none: Replacements = new Map();
let active = none;

// Preact asks here for each element of a page before it is rendered.
const next = options.vnode;
options.vnode = (vnode) => {
  const theirs = active === none ? undefined : active.get(vnode.type);
  if (theirs) vnode.type = theirs;
  next?.(vnode);
};

/** Renders with the maker's components. */
export function withComponents<Result>(replacements: Replacements, render: () => Result): Result {
  active = replacements;
  try {
    return render();
  } finally {
    active = none;
  }
}

/**
 * Reads a folder in which a file replaces the theme's of the same name: `components/footer.js` with an export `Footer`.
 * @throws DossierError where a file or an export has the name of none of ours
 */
export async function loadComponents(folder: string | undefined): Promise<Replacements> {
  if (folder === undefined) return none;
  const problems: Problem[] = [];
  const replacements = new Map<unknown, string>();
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => /\.(?:m?js|tsx?)$/.test(name)) : [];
  if (files.length === 0) {
    problems.push({ file: folder, line: null, message: "expected a folder of components (*.js), found none." });
  }
  for (const name of files.sort()) {
    const file = join(folder, name);
    const replaces = basename(name, extname(name));
    const own = Object.hasOwn(OURS, replaces) ? OURS[replaces] : undefined;
    if (!own) {
      const names = Object.keys(OURS);
      const mend = didYouMean(replaces, names, `They are ${names.join(", ")}.`);
      const message = `expected the name of a component of the theme, found none such. ${mend}`;
      problems.push({ file, line: null, message });
      continue;
    }
    const theirs: Module = await import(addressOf(file));
    const known = Object.keys(own).filter((one) => typeof own[one] === "function");
    const replaced = known.filter((one) => typeof theirs[one] === "function");
    for (const one of replaced) replacements.set(own[one], theirs[one] as string);
    if (replaced.length === 0) {
      problems.push({ file, line: null, message: `expected an export named ${known.join(" or ")}, found none.` });
    }
  }
  if (problems.length > 0) throw new DossierError(problems);
  return replacements;
}

/** The address of a module by what it holds: a component that was changed is read anew. */
function addressOf(file: string): string {
  const hash = createHash("sha256").update(readFileSync(file)).digest("hex");
  return `${pathToFileURL(resolve(file)).href}?${hash.slice(0, 16)}`;
}
