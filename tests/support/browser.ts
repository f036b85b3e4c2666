import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import packaged from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

/** A browser that can be started: its program, and the folder of libraries it needs where the machine has none. */
export interface Program {
  path: string;
  libraries: string | null;
}

const installed = [
  process.env.CHROME_PATH ?? "",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The browser of every test: the Chromium that comes with `npm ci`; where that has no build (it is Linux's, x64), this machine's. */
export async function findBrowser(): Promise<Program> {
  if (process.platform === "linux" && process.arch === "x64") return packagedBrowser();
  const own = ownBrowser();
  if (own === null)
    throw new Error("expected a Chrome or Chromium, found none. Install one, or name it in CHROME_PATH.");
  return own;
}

async function packagedBrowser(): Promise<Program> {
  const path = await packaged.executablePath();
  return { path, libraries: starts(path) ? null : unpackLibraries() };
}

/** The Chrome or Chromium of this machine (CHROME_PATH first), or null. A newer one asks for what ours does not, such as an icon. */
export function ownBrowser(): Program | null {
  const path = installed.find((path) => path !== "" && existsSync(path));
  return path === undefined ? null : { path, libraries: null };
}

export async function startBrowser({ path, libraries }: Program): Promise<Browser> {
  const env = { ...process.env, ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}) };
  return chromium.launch({ executablePath: path, env, args: ["--no-sandbox", "--no-zygote", "--disable-gpu"] });
}

/** libnss3 and libnspr4, which a bare container lacks, from the package's own archive. Gives back their folder. */
export function unpackLibraries(folder = join(tmpdir(), "chromium-libraries")): string {
  const libraries = join(folder, "lib");
  if (existsSync(join(libraries, "libnss3.so"))) return libraries;
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const archive = join(dirname(entry), "../../bin/al2023.tar.br");
  mkdirSync(folder, { recursive: true });
  const { status, stderr } = spawnSync("tar", ["-x", "-C", folder], {
    input: brotliDecompressSync(readFileSync(archive)),
  });
  if (status !== 0) throw new Error(`Chromium's libraries could not be unpacked: ${stderr}`);
  return libraries;
}

function starts(path: string): boolean {
  return spawnSync(path, ["--version", "--no-sandbox"]).status === 0;
}
