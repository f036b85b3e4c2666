import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";

const ROOT = join(import.meta.dirname, "../..");

/** One place for all test files of a run (vitest.config.ts): packing writes dist/, which bears no two at once. */
const FOLDER = join(process.env.DOSSIER_RUN ?? tmpdir(), "packed");

/** The package as `npm pack` makes it, a .tgz; made by the first that asks, the others wait for it. */
export async function packed(): Promise<string> {
  const tarball = join(FOLDER, "package.tgz");
  try {
    mkdirSync(FOLDER);
  } catch {
    await expect.poll(() => existsSync(tarball), { timeout: 110_000, interval: 200 }).toBe(true);
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
