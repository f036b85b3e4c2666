import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { TemplateData, UserConfig } from "@11ty/eleventy";
import { dossierLayout } from "../_includes/layouts/dossier.tsx";
import { standaloneLayout } from "../_includes/layouts/standalone.tsx";
import { forHost } from "../_includes/theme/files.ts";
import type { Dossier } from "./model.ts";
import { type DossierOptions, readOptions } from "./options.ts";
import { buildDossier, keptOf, type Progress } from "./pipeline.ts";
import type { SiteFile } from "./publish/file.ts";
import { files } from "./publish/files.ts";
import { frameData, withinDossier } from "./publish/host/frame.tsx";
import { refuseTwins } from "./publish/host/twins.ts";
import { welcome } from "./publish/host/welcome.ts";
import { pages } from "./publish/pages/index.ts";
import { type RenderedPage, renderPages } from "./publish/render.tsx";
import { loadComponents, type Replacements, withComponents } from "./publish/write/components.ts";
import { fencePages, isOfHost, writeSite } from "./publish/write/site.ts";
import { templateOf } from "./publish/write/theirs.ts";
import type { Corpus } from "./read/index.ts";
import { hashOfCorpus } from "./read/kept/corpus.ts";
import { keptAs } from "./read/kept/engine.ts";

/** What a maker's own components are written with. */
export { Fragment, h } from "preact";
export type * from "./model.ts";
export type { DossierOptions } from "./options.ts";
export type { CollectedRecord, DossierCollections } from "./publish/host/collections.ts";
export type { FrameData } from "./publish/host/frame.tsx";
export type { DossierData } from "./publish/host/guests.ts";
export type { MessageKey, OwnMessages } from "./publish/messages/own.ts";
export type { PageContext } from "./publish/page.ts";
export type { RenderedPage } from "./publish/render.tsx";

const PACKAGE = join(dirname(fileURLToPath(import.meta.url)), "..");

/** The maker's own layout, under the project's layouts. */
const LAYOUT = "layouts/dossier";

/** Publishes a folder of French press articles as a dossier. Registers, and does nothing else. */
export default function dossierPlugin(config: UserConfig, given: DossierOptions = {}): void {
  config.versionCheck(">=3.1.0");
  const { baseUrl, cache, collections, components, corpus, messages, prefix, ...chosen } = readOptions(given);
  const { input, includes, layouts } = config.directories;
  const layout = chosen.layout ?? templateOf(layouts ?? includes, LAYOUT);
  const under = (path: string) => (prefix === "" ? path : `${prefix}/${path}`);
  const stylesheet = chosen.stylesheet && "../".repeat(under("").split("/").length - 1) + chosen.stylesheet;
  const dressed = <Result>(show: () => Result) => withComponents(replaced, show);
  const frame = (page: RenderedPage) =>
    dressed(() => (page.hidden ? standaloneLayout : dossierLayout)(page, page.body, stylesheet));
  // In a frame of the maker's the theme keeps to the dossier's part of the page.
  const dress = layout === null ? (file: SiteFile) => file : forHost;
  // A template of the maker's own wins over ours of that name. Under a prefix some pages are the host's.
  const folder = prefix || "dossier";
  const isTheirs = ({ name }: { name: string }) => templateOf(join(input, folder), name) !== null;
  const wanted = pages.filter(({ name }) => prefix === "" || !isOfHost(`${name}.html`));
  const [theirs, ours] = [wanted.filter(isTheirs), wanted.filter((one) => !isTheirs(one))];

  // The folder of the dossier is data, not templates; a change in it or in the theme builds the site again.
  config.ignores.add(`${corpus}/**`);
  config.addWatchTarget(`${corpus}/**`);
  config.addWatchTarget(join(PACKAGE, "_includes/theme/").replaceAll(sep, "/"));
  if (components !== undefined) config.addWatchTarget(`${components}/**`);

  /** How far the build has come, for whoever shows it. */
  const tell: Progress = (stage, done, of) => void config.emit("dossier.progress", { stage, done, of });

  // Data: the dossier, read anew for each build, and told to the maker's own pages.
  let dossier: Dossier;
  let replaced: Replacements;
  let made: string;
  let asJson: boolean;
  let byEleventy: boolean;
  config.on("eleventy.before", async ({ outputMode }) => {
    const seen = (read: Corpus) => {
      made = hashOfCorpus(read);
    };
    const built = buildDossier(corpus, { ...keptOf(cache, corpus), baseUrl, seen, tell });
    dossier = Object.freeze(messages === undefined ? built : { ...built, messages });
    replaced = await loadComponents(components);
    for (const line of dossier.warnings ?? []) console.log(line);
    asJson = outputMode !== "fs";
    byEleventy = asJson || layout !== null || hasTransforms(config);
    fencePages(dossier, wanted);
  });
  welcome(config, { prefix, dossier: () => dossier, collected: collections });

  // Pages go through Eleventy where the maker has a layout or transforms for them, or asks for JSON. Eleventy renders
  // every page before the first is written, and keeps them all: pages in our own frame are rendered when they are
  // written, below.
  config.addTemplateFormats("11ty.js");
  for (const definition of ours) {
    config.addTemplate(`${folder}/${definition.name}.11ty.js`, {
      data: {
        eleventyExcludeFromCollections: true,
        ...(layout === null ? {} : { layout, eleventyComputed: frameData(stylesheet, dressed) }),
        permalink: (data: TemplateData) => under(page(data).path),
        pagination: overAll("dossierPage", () => (byEleventy ? renderPages(dossier, definition) : [])),
      },
      render: (data) => {
        const shown = page(data);
        return layout === null
          ? frame(shown)
          : withinDossier(
              shown,
              dressed(() => shown.body),
            );
      },
    });
  }
  config.addTemplate(`${folder}/files.11ty.js`, {
    data: {
      eleventyExcludeFromCollections: true,
      permalink: (data: TemplateData) => under(file(data).path),
      pagination: overAll("dossierFile", () => (asJson ? files.flatMap((produce) => [...produce(dossier)]) : [])),
    },
    render: (data) => dress(file(data)).content,
  });

  // After Eleventy's: the pages in our own frame, data, feeds, the search index, the service worker, the archive.
  config.on("eleventy.after", async ({ directories, results }) => {
    if (asJson) return;
    const order = { pages: byEleventy ? [] : ours, written: byEleventy ? wanted : theirs, hosted: prefix !== "" };
    // What components and words of the maker's show, nobody can know but by rendering them.
    const own = replaced.size > 0 || messages !== undefined;
    const kept = cache === undefined || own ? undefined : keptAs(cache, corpus);
    const keep = kept && { ...kept, version: `${kept.version} ${stylesheet}` };
    const written = results.map(({ outputPath }) => relative(directories.output, outputPath || ""));
    refuseTwins(order.pages, dossier, under, written);
    const asked = stylesheet === undefined || prefix !== "" ? [] : [stylesheet];
    const folder = join(directories.output, prefix);
    const [site] = await config.emit("dossier.last");
    const last = site === undefined ? undefined : join(site, prefix);
    const report = await writeSite(dossier, folder, { ...order, frame, dress, asked, keep, last, of: made, tell });
    await config.emit("dossier.written", report);
  });
}

/** A page of the template for each item, made when the build begins. */
function overAll(alias: string, items: () => readonly unknown[]) {
  return { data: "dossier.site.languages", size: 1, alias, before: items };
}

/** Eleventy has one of its own. */
function hasTransforms({ transforms }: UserConfig): boolean {
  return Object.keys(transforms).some((name) => !name.startsWith("@11ty/"));
}

function file(data: TemplateData): SiteFile {
  return data.dossierFile as SiteFile;
}

function page(data: TemplateData): RenderedPage {
  return data.dossierPage as RenderedPage;
}
