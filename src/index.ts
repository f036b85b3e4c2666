import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { TemplateData, UserConfig } from "@11ty/eleventy";
import { z } from "zod";
import { dossierLayout } from "../_includes/layouts/dossier.tsx";
import { standaloneLayout } from "../_includes/layouts/standalone.tsx";
import type { Dossier } from "./model.ts";
import { buildDossier, type Progress } from "./pipeline.ts";
import type { SiteFile } from "./publish/file.ts";
import { files } from "./publish/files.ts";
import type { PageDefinition } from "./publish/page.ts";
import { pages } from "./publish/pages/index.ts";
import { pagePaths, type RenderedPage, renderPages } from "./publish/render.tsx";
import { fencePages, writeSite } from "./publish/write/site.ts";
import { keptIn } from "./read/kept/annotations.ts";
import { DossierError } from "./read/problem.ts";

/** The plugin's options. */
export const options = z
  .strictObject({
    /** Folder of the dossier, relative to the project. */
    corpus: z.string().min(1).default("corpus"),
    /** Layout that frames the pages, relative to the project's includes; the theme's own where it is left out. */
    layout: z.string().min(1).optional(),
    /** A stylesheet of the maker's own, from the root of the site, linked after the theme's: "my.css". */
    stylesheet: z.string().min(1).optional(),
    /** Folder where what was read of each article is kept from build to build, relative to the project. */
    cache: z.string().min(1).optional(),
  })
  .prefault({});

export type DossierOptions = z.input<typeof options>;

const PACKAGE = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Where the maker's own layout of that name is looked for, under the project's layouts. */
const LAYOUT = "layouts/dossier.11ty.js";

/** Publishes a folder of French press articles as a dossier. Registers, and does nothing else. */
export default function dossierPlugin(config: UserConfig, given: DossierOptions = {}): void {
  config.versionCheck(">=3.1.0");
  const { cache, corpus, stylesheet, ...chosen } = readOptions(given);
  const { input, includes, layouts } = config.directories;
  const layout = chosen.layout ?? (existsSync(join(layouts ?? includes, LAYOUT)) ? LAYOUT : null);
  const frame = (page: RenderedPage) => (page.hidden ? standaloneLayout : dossierLayout)(page, page.body, stylesheet);
  // A template of the maker's own wins over ours of that name.
  const isTheirs = ({ name }: { name: string }) => existsSync(join(input, "dossier", `${name}.11ty.js`));
  const [theirs, ours] = [pages.filter(isTheirs), pages.filter((one) => !isTheirs(one))];

  // The folder of the dossier is data, not templates; a change in it or in the theme builds the site again.
  config.ignores.add(`${corpus}/**`);
  config.addWatchTarget(`${corpus}/**`);
  config.addWatchTarget(join(PACKAGE, "_includes/theme/"));

  /** How far the build has come, for whoever shows it. */
  const tell: Progress = (stage, done, of) => void config.emit("dossier.progress", { stage, done, of });

  // Data: the dossier, read anew for each build.
  let dossier: Dossier;
  let asJson: boolean;
  let byEleventy: boolean;
  config.on("eleventy.before", ({ outputMode }) => {
    dossier = Object.freeze(buildDossier(corpus, { keep: cache === undefined ? undefined : keptIn(cache), tell }));
    for (const line of dossier.warnings ?? []) console.log(line);
    asJson = outputMode !== "fs";
    byEleventy = asJson || layout !== null || hasTransforms(config);
    fencePages(dossier, pages);
  });
  config.addGlobalData("dossier", () => dossier);

  // Pages go through Eleventy where the maker has a layout or transforms for them, or asks for JSON. Eleventy renders
  // every page before the
  // first is written, and keeps them all: pages in our own frame are rendered when they are written, below.
  config.addTemplateFormats("11ty.js");
  for (const definition of ours) {
    config.addTemplate(`dossier/${definition.name}.11ty.js`, {
      data: {
        eleventyExcludeFromCollections: true,
        ...(layout === null ? {} : { layout }),
        permalink: (data: TemplateData) => page(data).path,
        pagination: overAll("dossierPage", () => (byEleventy ? renderPages(dossier, definition) : [])),
      },
      render: (data) => (layout === null ? frame(page(data)) : page(data).body),
    });
  }
  config.addTemplate("dossier/files.11ty.js", {
    data: {
      eleventyExcludeFromCollections: true,
      permalink: (data: TemplateData) => file(data).path,
      pagination: overAll("dossierFile", () => (asJson ? files.flatMap((produce) => [...produce(dossier)]) : [])),
    },
    render: (data) => file(data).content,
  });

  // After Eleventy's: the pages in our own frame, data, feeds, the search index, the service worker, the archive.
  config.on("eleventy.after", async ({ directories, results }) => {
    if (asJson) return;
    const order = { pages: byEleventy ? [] : ours, written: byEleventy ? pages : theirs };
    refuseTwins(
      order.pages,
      dossier,
      results.map(({ outputPath }) => relative(directories.output, outputPath || "")),
    );
    const asked = stylesheet === undefined ? [] : [stylesheet];
    const written = await writeSite(dossier, directories.output, { ...order, frame, asked, tell });
    await config.emit("dossier.written", written);
  });
}

/** @throws Error that names each option we do not know or cannot use. */
function readOptions(given: DossierOptions): z.output<typeof options> {
  const { data, error } = options.safeParse(given);
  if (error) throw new Error(`The options of eleventy-plugin-dossier:\n${z.prettifyError(error)}`);
  return data;
}

/** A page of the template for each item, made when the build begins. */
function overAll(alias: string, items: () => readonly unknown[]) {
  return { data: "dossier.site.languages", size: 1, alias, before: items };
}

/** Eleventy has one of its own. */
function hasTransforms({ transforms }: UserConfig): boolean {
  return Object.keys(transforms).some((name) => !name.startsWith("@11ty/"));
}

/**
 * @throws DossierError where a page of the maker's has the address of one of ours, as Eleventy would between two of
 * its own
 */
function refuseTwins(pages: readonly PageDefinition[], dossier: Dossier, written: readonly string[]): void {
  const ours = new Set(pages.flatMap((definition) => pagePaths(dossier, definition)));
  const problems = written.flatMap((name) => {
    const path = name.replaceAll("\\", "/");
    const message = "expected one page of this address, found one of the dossier's and another. Move the other.";
    return ours.has(path) ? [{ file: path, line: null, message }] : [];
  });
  if (problems.length > 0) throw new DossierError(problems);
}

function file(data: TemplateData): SiteFile {
  return data.dossierFile as SiteFile;
}

function page(data: TemplateData): RenderedPage {
  return data.dossierPage as RenderedPage;
}
