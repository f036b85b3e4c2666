import { extname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import Eleventy from "@11ty/eleventy";
import type { Written } from "../../src/publish/write/writer.ts";
import type { SiteOptions } from "./options.ts";
import { openProgress } from "./progress.ts";
import { openStaging } from "./staging.ts";

/** The dossier's own configuration: beside this in the repository, compiled in the package; never the host's. */
const CONFIG = fileURLToPath(new URL(`../../eleventy.config${extname(import.meta.url)}`, import.meta.url));

export interface BuildReport extends Written {
  milliseconds: number;
}

/**
 * Builds the site beside its output folder, and only when it is whole and sound puts it in the place of the last good
 * one.
 * @throws whatever is wrong with the dossier or with the site made of it; the last good site then stands untouched
 */
export async function buildSite({ corpus, output, cache, symlink }: SiteOptions): Promise<BuildReport> {
  const begun = performance.now();
  const staging = openStaging({ corpus, output, symlink });
  const progress = openProgress();
  try {
    process.env.DOSSIER_CORPUS = corpus;
    process.env.DOSSIER_OUTPUT = staging.folder;
    process.env.DOSSIER_CACHE = cache ?? "";
    const written: Written[] = [];
    const eleventy = new Eleventy(undefined, undefined, {
      configPath: relative(".", CONFIG),
      quietMode: true,
      config: (config) => {
        config.on("dossier.written", (report) => void written.push(report));
        config.on("dossier.progress", progress.show);
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
