import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { TemplateData, UserConfig } from "@11ty/eleventy";
import { z } from "zod";
import { headOf } from "../_includes/components/head.tsx";
import { dossierLayout } from "../_includes/layouts/dossier.tsx";
import { standaloneLayout } from "../_includes/layouts/standalone.tsx";
import type { Dossier } from "./model.ts";
import { buildDossier, keptOf, type Progress } from "./pipeline.ts";
import type { SiteFile } from "./publish/file.ts";
import { files } from "./publish/files.ts";
import type { PageDefinition } from "./publish/page.ts";
import { pages } from "./publish/pages/index.ts";
import { pagePaths, type RenderedPage, renderPages } from "./publish/render.tsx";
import { loadComponents, type Replacements, withComponents } from "./publish/write/components.ts";
import { fencePages, isOfHost, writeSite } from "./publish/write/site.ts";
import { templateOf } from "./publish/write/theirs.ts";
import { keptAs } from "./read/kept/engine.ts";
import { DossierError } from "./read/problem.ts";
import { siteAddress } from "./read/schema.ts";

/** What a maker's own components are written with. */
export { Fragment, h } from "preact";

/** The plugin's options. */
export const options = z
  .strictObject({
    /** Folder of the dossier, relative to the project. */
    corpus: z.string().min(1).default("corpus"),
    /** Path under which the whole dossier lives in the maker's site: "affair", "dossiers/affair". */
    prefix: z
      .string()
      .transform((path) => path.replace(/^\/+|\/+$/g, ""))
      .refine((path) => path === "" || path.split("/").every((part) => /^[\w-][\w.-]*$/.test(part)), {
        error: 'expected a path of letters, digits, dots, hyphens and slashes, such as "dossiers/affair"',
      })
      .default(""),
    /** Address of the dossier, "https://example.org/affair/", in the place of the one in dossier.yaml. */
    baseUrl: siteAddress.optional(),
    /** Layout that frames the pages, relative to the project's includes; the theme's own where it is left out. */
    layout: z.string().min(1).optional(),
    /** A stylesheet of the maker's own, from the root of the maker's site, linked after the theme's: "my.css". */
    stylesheet: z.string().min(1).optional(),
    /** A folder of the maker's own components, relative to the project: a file replaces the theme's of the same name. */
    components: z.string().min(1).optional(),
    /** Folder where what was read of each article is kept from build to build, relative to the project. */
    cache: z.string().min(1).optional(),
  })
  .prefault({});

export type DossierOptions = z.input<typeof options>;

const PACKAGE = join(dirname(fileURLToPath(import.meta.url)), "..");

/** The maker's own layout, under the project's layouts. */
const LAYOUT = "layouts/dossier";

/** Publishes a folder of French press articles as a dossier. Registers, and does nothing else. */
export default function dossierPlugin(config: UserConfig, given: DossierOptions = {}): void {
  config.versionCheck(">=3.1.0");
  const { baseUrl, cache, components, corpus, prefix, ...chosen } = readOptions(given);
  const { input, includes, layouts } = config.directories;
  const layout = chosen.layout ?? templateOf(layouts ?? includes, LAYOUT);
  const under = (path: string) => (prefix === "" ? path : `${prefix}/${path}`);
  const stylesheet = chosen.stylesheet && "../".repeat(under("").split("/").length - 1) + chosen.stylesheet;
  const frame = (page: RenderedPage) =>
    withComponents(replaced, () => (page.hidden ? standaloneLayout : dossierLayout)(page, page.body, stylesheet));
  // A template of the maker's own wins over ours of that name. Under a prefix some pages are the host's.
  const folder = prefix || "dossier";
  const isTheirs = ({ name }: { name: string }) => templateOf(join(input, folder), name) !== null;
  const wanted = pages.filter(({ name }) => prefix === "" || !isOfHost(`${name}.html`));
  const [theirs, ours] = [wanted.filter(isTheirs), wanted.filter((one) => !isTheirs(one))];

  // The folder of the dossier is data, not templates; a change in it or in the theme builds the site again.
  config.ignores.add(`${corpus}/**`);
  config.addWatchTarget(`${corpus}/**`);
  config.addWatchTarget(join(PACKAGE, "_includes/theme/"));

  /** How far the build has come, for whoever shows it. */
  const tell: Progress = (stage, done, of) => void config.emit("dossier.progress", { stage, done, of });

  // Data: the dossier, read anew for each build.
  let dossier: Dossier;
  let replaced: Replacements;
  let asJson: boolean;
  let byEleventy: boolean;
  config.on("eleventy.before", async ({ outputMode }) => {
    dossier = Object.freeze(buildDossier(corpus, { ...keptOf(cache, corpus), baseUrl, tell }));
    replaced = await loadComponents(components);
    for (const line of dossier.warnings ?? []) console.log(line);
    asJson = outputMode !== "fs";
    byEleventy = asJson || layout !== null || hasTransforms(config);
    fencePages(dossier, wanted);
  });
  config.addGlobalData("dossier", () => dossier);

  // Pages go through Eleventy where the maker has a layout or transforms for them, or asks for JSON. Eleventy renders
  // every page before the
  // first is written, and keeps them all: pages in our own frame are rendered when they are written, below.
  config.addTemplateFormats("11ty.js");
  for (const definition of ours) {
    config.addTemplate(`${folder}/${definition.name}.11ty.js`, {
      data: {
        eleventyExcludeFromCollections: true,
        ...(layout === null ? {} : { layout, eleventyComputed: framed(stylesheet) }),
        permalink: (data: TemplateData) => under(page(data).path),
        pagination: overAll("dossierPage", () => (byEleventy ? renderPages(dossier, definition) : [])),
      },
      render: (data) => (layout === null ? frame(page(data)) : withComponents(replaced, () => page(data).body)),
    });
  }
  config.addTemplate(`${folder}/files.11ty.js`, {
    data: {
      eleventyExcludeFromCollections: true,
      permalink: (data: TemplateData) => under(file(data).path),
      pagination: overAll("dossierFile", () => (asJson ? files.flatMap((produce) => [...produce(dossier)]) : [])),
    },
    render: (data) => file(data).content,
  });

  // After Eleventy's: the pages in our own frame, data, feeds, the search index, the service worker, the archive.
  config.on("eleventy.after", async ({ directories, results }) => {
    if (asJson) return;
    const order = { pages: byEleventy ? [] : ours, written: byEleventy ? wanted : theirs, hosted: prefix !== "" };
    // What components of the maker's show, nobody can know but by rendering them.
    const kept = cache === undefined || replaced.size > 0 ? undefined : keptAs(cache, corpus);
    const keep = kept && { ...kept, version: `${kept.version} ${stylesheet}` };
    const written = results.map(({ outputPath }) => relative(directories.output, outputPath || ""));
    refuseTwins(order.pages, dossier, under, written);
    const asked = stylesheet === undefined || prefix !== "" ? [] : [stylesheet];
    const report = await writeSite(dossier, join(directories.output, prefix), { ...order, frame, asked, keep, tell });
    await config.emit("dossier.written", report);
  });
}

/** @throws DossierError that names each option we do not know or cannot use. */
function readOptions(given: DossierOptions): z.output<typeof options> {
  const { data, error } = options.safeParse(given);
  if (!error) return data;
  const file = "The options of eleventy-plugin-dossier:";
  throw new DossierError(
    error.issues.map(({ path, message }) => ({ file, line: null, message: [...path, message].join(" ") })),
  );
}

/** What a layout of the maker's finds beside `content`: a page's title, description and language, and the head it asks for. */
function framed(stylesheet: string | undefined) {
  const of = (tell: (page: RenderedPage) => string) => (data: TemplateData) => {
    // Eleventy looks for what a value depends on before there is a page.
    const shown = data.dossierPage;
    return typeof shown === "object" && shown !== null && "context" in shown ? tell(page(data)) : "";
  };
  return {
    title: of(({ title }) => title),
    description: of(({ description }) => description),
    lang: of(({ context }) => context.lang),
    dossierHead: of((page) => headOf(page, stylesheet)),
  };
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
function refuseTwins(
  pages: readonly PageDefinition[],
  dossier: Dossier,
  under: (path: string) => string,
  written: readonly string[],
): void {
  const ours = new Set(pages.flatMap((definition) => pagePaths(dossier, definition).map(under)));
  const problems = written.flatMap((name) => {
    const path = name.replaceAll("\\", "/");
    const message =
      "expected one page of this address, found one of the dossier's and another. Move the other, or give the dossier a prefix.";
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
