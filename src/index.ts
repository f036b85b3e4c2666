import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Template, TemplateData, UserConfig } from "@11ty/eleventy";
import { z } from "zod";
import { dossierLayout } from "../_includes/layouts/dossier.tsx";
import { standaloneLayout } from "../_includes/layouts/standalone.tsx";
import { stylesheet } from "../_includes/theme/stylesheet.ts";
import type { Dossier } from "./model.ts";
import { buildDossier } from "./pipeline.ts";
import type { SiteFile } from "./publish/file.ts";
import { files } from "./publish/files.ts";
import { finishSite } from "./publish/finish.ts";
import { pages } from "./publish/pages/index.ts";
import { type RenderedPage, renderPages } from "./publish/render.tsx";

/** The plugin's options. */
export const options = z
  .strictObject({
    /** Folder of the dossier, relative to the project. */
    corpus: z.string().min(1).default("corpus"),
    /** Layout that frames the pages, relative to the project's includes; the theme's own where it is left out. */
    layout: z.string().min(1).default("layouts/dossier.11ty.js"),
    /** A stylesheet of the maker's own, from the root of the site, linked after the theme's: "my.css". */
    stylesheet: z.string().min(1).optional(),
  })
  .prefault({});

export type DossierOptions = z.input<typeof options>;

const PACKAGE = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Publishes a folder of French press articles as a dossier. Registers, and does nothing else. */
export default function dossierPlugin(config: UserConfig, given: DossierOptions = {}): void {
  config.versionCheck(">=3.1.0");
  const { corpus, layout, stylesheet: own } = readOptions(given);

  // The folder of the dossier is data, not templates; a change in it builds the site again.
  config.ignores.add(`${corpus}/**`);
  config.addWatchTarget(`${corpus}/**`);

  // Data: the dossier, read anew for each build.
  let dossier: Dossier;
  config.on("eleventy.before", () => {
    dossier = Object.freeze(buildDossier(corpus));
    for (const line of dossier.warnings ?? []) console.log(line);
  });
  config.addGlobalData("dossier", () => dossier);

  // The theme: a layout, stylesheets, fonts, icons.
  const { input, includes, layouts } = config.directories;
  config.addTemplateFormats("11ty.js");
  addTemplate(config, join(relative(input, layouts ?? includes), "layouts/dossier.11ty.js"), {
    render: (data) => (page(data).hidden ? standaloneLayout : dossierLayout)(page(data), data.content ?? "", own),
  });
  addTemplate(config, "dossier/theme.11ty.js", {
    data: { eleventyExcludeFromCollections: true, permalink: "theme/dossier.css" },
    render: stylesheet,
  });
  for (const part of ["search.css", "fonts", "icon.svg", "icon-180.png"])
    config.addPassthroughCopy({ [relative(".", join(PACKAGE, "_includes/theme", part))]: `theme/${part}` });
  config.addWatchTarget(join(PACKAGE, "_includes/theme/"));

  // Pages: one virtual template a kind of page, paginated over the dossier and its languages.
  for (const definition of pages) {
    addTemplate(config, `dossier/${definition.name}.11ty.js`, {
      data: {
        layout,
        permalink: (data: TemplateData) => page(data).path,
        pagination: {
          data: "dossier.site.languages",
          size: 1,
          alias: "dossierPage",
          before: (_: unknown, { dossier }: { dossier: Dossier }) => renderPages(dossier, definition),
        },
      },
      render: (data) => page(data).body,
    });
  }

  // Files that are not pages: data, feeds, citations.
  addTemplate(config, "dossier/files.11ty.js", {
    data: {
      eleventyExcludeFromCollections: true,
      permalink: (data: TemplateData) => file(data).path,
      pagination: {
        data: "dossier.site.languages",
        size: 1,
        alias: "dossierFile",
        before: (_: unknown, { dossier }: { dossier: Dossier }) => files.flatMap((produce) => produce(dossier)),
      },
    },
    render: (data) => file(data).content,
  });

  // After the pages: the search index, the service worker, the archive.
  config.on("eleventy.after", async ({ directories, outputMode }) => {
    if (outputMode === "fs") await finishSite(dossier, directories.output);
  });
}

/** @throws Error that names each option we do not know or cannot use. */
function readOptions(given: DossierOptions): z.output<typeof options> {
  const { data, error } = options.safeParse(given);
  if (error) throw new Error(`The options of eleventy-plugin-dossier:\n${z.prettifyError(error)}`);
  return data;
}

/** Adds a template of ours, unless the maker has a file of that name: theirs wins. */
function addTemplate(config: UserConfig, path: string, template: Template): void {
  if (!existsSync(join(config.directories.input, path))) config.addTemplate(path, template);
}

function file(data: TemplateData): SiteFile {
  return data.dossierFile as SiteFile;
}

function page(data: TemplateData): RenderedPage {
  return data.dossierPage as RenderedPage;
}
