/** A program: holds a dossier while it is edited, and makes each page and file of it when it is asked for. */
import { dossierLayout } from "../../_includes/layouts/dossier.tsx";
import { standaloneLayout } from "../../_includes/layouts/standalone.tsx";
import { keepReadings } from "../../src/link/readings.ts";
import type { Dossier } from "../../src/model.ts";
import { buildDossier, keepRelations } from "../../src/pipeline.ts";
import type { SiteFile } from "../../src/publish/file.ts";
import { files } from "../../src/publish/files.ts";
import { pages } from "../../src/publish/pages/index.ts";
import { type RenderedPage, renderPages } from "../../src/publish/render.tsx";
import { searchIndex } from "../../src/publish/search/bundle.ts";
import { fencePages } from "../../src/publish/write/site.ts";
import { keptIn } from "../../src/read/kept/annotations.ts";
import { keepArticles } from "../../src/read/kept/articles.ts";
import type { Answer, Question } from "./live.ts";
import { problemsOf } from "./problems.ts";

const [corpus = "", cache = ""] = process.argv.slice(2);
const kept = {
  keep: keptIn(cache),
  read: keepArticles(),
  readings: keepReadings(),
  relate: keepRelations(),
};

interface Site {
  dossier: Dossier;
  pages: ReadonlyMap<string, RenderedPage>;
  /** Made for the first that is asked for. */
  files?: ReadonlyMap<string, SiteFile>;
  index?: Promise<ReadonlyMap<string, SiteFile>>;
}

let site: Site | null = null;

process.on("message", async ({ id, path }: Question) => {
  const answer = path === null ? read() : { content: await contentOf(path) };
  process.send?.({ id, ...answer } satisfies Answer);
});

/** Reads the dossier anew; where that fails, the last good one stays. */
function read(): Omit<Answer, "id"> {
  try {
    const dossier = Object.freeze(buildDossier(corpus, kept));
    fencePages(dossier, pages);
    const rendered = pages.flatMap((definition) => renderPages(dossier, definition));
    site = { dossier, pages: new Map(rendered.map((page) => [page.path, page])) };
    return { problems: [], count: rendered.length, warnings: dossier.warnings ?? [] };
  } catch (error) {
    return { problems: problemsOf(error) };
  }
}

/** Null where the site has no such page or file. */
async function contentOf(path: string): Promise<string | Uint8Array | null> {
  if (!site) return null;
  const page = site.pages.get(path);
  if (page) return (page.hidden ? standaloneLayout : dossierLayout)(page, page.body);
  const { dossier } = site;
  if (path.startsWith("pagefind/")) {
    site.index ??= searchIndex(dossier).then(byPath);
    return (await site.index).get(path)?.content ?? null;
  }
  site.files ??= byPath(files.flatMap((produce) => [...produce(dossier)]));
  return site.files.get(path)?.content ?? null;
}

function byPath(list: readonly SiteFile[]): Map<string, SiteFile> {
  return new Map(list.map((file) => [file.path, file]));
}
