import { existsSync } from "node:fs";
import { extname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import Eleventy from "@11ty/eleventy";
import type { Written } from "../../src/publish/write/writer.ts";
import type { SiteOptions } from "./options.ts";
import { openProgress } from "./progress.ts";
import { openStaging } from "./staging.ts";

/** The dossier's own configuration: beside this in the repository, compiled in the package. */
const CONFIG = fileURLToPath(new URL(`../../eleventy.config${extname(import.meta.url)}`, import.meta.url));

/** What Eleventy itself looks for in a project. */
const PROJECTS = [".eleventy.js", "eleventy.config.js", "eleventy.config.mjs", "eleventy.config.cjs"];

export interface BuildReport extends Written {
  milliseconds: number;
}

/** The configuration of the project where the command was called, with the look that its maker gave it; null where there is none. */
export function projectConfig(): string | null {
  return PROJECTS.find((name) => existsSync(name)) ?? null;
}

/**
 * Builds the site beside its output folder, and only when it is whole and sound puts it in the place of the last good
 * one.
 * @throws whatever is wrong with the dossier or with the site made of it; the last good site then stands untouched
 */
export async function buildSite(
  { corpus, output, cache, symlink }: SiteOptions,
  config: string | null = null,
): Promise<BuildReport> {
  const begun = performance.now();
  const staging = openStaging({ corpus, output, symlink });
  const progress = openProgress();
  try {
    process.env.DOSSIER_CORPUS = corpus;
    process.env.DOSSIER_OUTPUT = staging.folder;
    process.env.DOSSIER_CACHE = cache ?? "";
    const written: Written[] = [];
    const eleventy = new Eleventy(undefined, staging.folder, {
      configPath: config ?? relative(".", CONFIG),
      quietMode: true,
      config: (config) => {
        // The last good site is none of the project's templates, nor is one before it.
        for (const site of [output, `${output}.*`]) config.ignores.add(`${site}/**`);
        config.on("dossier.written", (report) => void written.push(report));
        config.on("dossier.progress", progress.show);
        config.on("dossier.last", () => output);
      },
    });
    // What is wrong is told once, by the command, in the words of the dossier.
    eleventy.disableLogger();
    await eleventy.write();
    const [report] = written;
    if (!report) throw new Error("Eleventy has written no dossier.");
    staging.publish();
    return { ...report, milliseconds: performance.now() - begun };
  } finally {
    progress.close();
    staging.close();
  }
}
