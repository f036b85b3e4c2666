import { existsSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, extname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import Eleventy from "@11ty/eleventy";
import { siteFiles } from "../../src/publish/finish.ts";
import { DossierError } from "../../src/read/problem.ts";
import { checkSite } from "./check.ts";
import type { SiteOptions } from "./options.ts";

/** The dossier's own configuration: beside this in the repository, compiled in the package; never the host's. */
const CONFIG = fileURLToPath(new URL(`../../eleventy.config${extname(import.meta.url)}`, import.meta.url));

export interface BuildReport {
  files: number;
  bytes: number;
  milliseconds: number;
}

/**
 * Builds the site beside its output folder, checks it, and only then puts it in the place of the last good one.
 * @throws whatever is wrong with the dossier or with the site made of it; the last good site then stands untouched
 */
export async function buildSite({ corpus, output }: SiteOptions): Promise<BuildReport> {
  const begun = performance.now();
  const target = resolve(output);
  const staging = `${target}.next`;
  const previous = `${target}.previous`;
  refuse(corpus, target);
  // A build that was cut off between the two renames below left its last good site here.
  if (existsSync(previous) && !existsSync(target)) renameSync(previous, target);
  for (const left of [staging, previous]) rmSync(left, { recursive: true, force: true });

  try {
    process.env.DOSSIER_CORPUS = corpus;
    process.env.DOSSIER_OUTPUT = staging;
    const eleventy = new Eleventy(undefined, undefined, {
      configPath: relative(".", CONFIG),
      quietMode: true,
    });
    // What is wrong is told once, by the command, in the words of the dossier.
    eleventy.disableLogger();
    await eleventy.write();
    const files = siteFiles(staging);
    const problems = checkSite(files);
    if (problems.length > 0) throw new DossierError(problems);
    if (existsSync(target)) renameSync(target, previous);
    renameSync(staging, target);
    rmSync(previous, { recursive: true, force: true });
    const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
    return { files: files.length, bytes, milliseconds: performance.now() - begun };
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** The output folder is replaced as a whole: it must be a site, or nothing yet. */
function refuse(corpus: string, target: string): void {
  const wrong = (found: string) =>
    new DossierError([
      {
        file: target,
        line: null,
        message: `expected a folder for the site, found ${found}. Name another with --output.`,
      },
    ]);
  if (existsSync(target) && !statSync(target).isDirectory()) throw wrong("a file");
  if (`${resolve(corpus)}/`.startsWith(`${target}/`)) throw wrong("the folder that holds the dossier");
  if (`${process.cwd()}/`.startsWith(`${target}/`)) throw wrong("the folder that holds the project");
  const isSite =
    existsSync(join(target, "data", "schema.json")) || (existsSync(target) && siteFiles(target).length === 0);
  if (existsSync(target) && !isSite) throw wrong(`other files (no ${basename(target)}/data/schema.json)`);
  if (!existsSync(dirname(target))) throw wrong(`no folder ${dirname(target)} to put it in`);
}
