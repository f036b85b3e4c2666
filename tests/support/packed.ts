import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

const ROOT = join(import.meta.dirname, "../..");

/** One place for all test files of a run (vitest.config.ts): packing writes dist/, which bears no two at once. */
const FOLDER = join(process.env.DOSSIER_RUN ?? tmpdir(), "packed");

/** The package as `npm pack` makes it, a .tgz; made by the first that asks, the others wait for it. */
export async function packed(): Promise<string> {
  const tarball = join(FOLDER, "package.tgz");
  try {
    mkdirSync(FOLDER);
  } catch {
    while (!existsSync(tarball)) {
      if (!existsSync(FOLDER)) throw new Error("The package could not be packed: another test tells why.");
      await setTimeout(200);
    }
    return tarball;
  }
  const { status, stderr } = spawnSync("npm", ["pack", "--silent", "--pack-destination", FOLDER], {
    cwd: ROOT,
    encoding: "utf8",
  });
  const [made] = readdirSync(FOLDER);
  if (status !== 0 || made === undefined) {
    rmSync(FOLDER, { recursive: true });
    throw new Error(stderr);
  }
  renameSync(join(FOLDER, made), tarball);
  return tarball;
}

/** What the package holds of, or needs to be packed alone: npm installs none of these with it. */
const NOT_BROUGHT = /^(?:zod|feedsmith|@orama|esbuild|tsx|typescript|rollup|workbox-.*|\..*)$/;

/** Lays the package into a folder's node_modules as npm would, with what it brings beside it, and gives back its own folder. */
export async function installed(folder: string): Promise<string> {
  const modules = join(folder, "node_modules");
  const own = join(modules, "eleventy-plugin-dossier");
  mkdirSync(own, { recursive: true });
  spawnSync("tar", ["xzf", await packed(), "-C", own, "--strip-components", "1"]);
  for (const name of readdirSync(join(ROOT, "node_modules")))
    if (!NOT_BROUGHT.test(name)) symlinkSync(join(ROOT, "node_modules", name), join(modules, name));
  return own;
}
