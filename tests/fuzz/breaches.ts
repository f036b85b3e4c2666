import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { annotate } from "../../src/annotate/index.ts";
import { stateOf } from "../../src/compose/state.ts";
import { fr } from "../../src/locales/fr/index.ts";
import type { Dossier } from "../../src/model.ts";
import { buildDossier } from "../../src/pipeline.ts";
import { pages } from "../../src/publish/pages/index.ts";
import { searchRecords } from "../../src/publish/search/records.ts";
import { brokenLinks } from "../../src/publish/write/links.ts";
import { fencePages } from "../../src/publish/write/site.ts";
import { type Corpus, readCorpus } from "../../src/read/index.ts";
import { DossierError } from "../../src/read/problem.ts";
import { filesOfDossier, pagesOfDossier } from "../support/pages.ts";
import { editorsFiles, type Folder } from "./folders.ts";

/** What a folder came to: nothing published, or a site; and what is wrong with either. */
export interface Verdict {
  published: boolean;
  /** Of the problems it was refused for on the way, how many. */
  problems: number;
  breaches: string[];
}

/** Builds a folder through publish, first its articles alone, then with what an editor says of them. What is refused is taken out. */
export function verdictOf(folder: Folder): Verdict {
  const alone = mended(folder.articles);
  const { dossier, corpus } = alone;
  if (!dossier || !corpus) return { published: false, ...alone };
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  const texts = new Map(corpus.articles.map(({ id, text }) => [id, [...text]]));
  const quotations = dossier.quotations.map(({ id, article, start, end }) => ({
    ...{ id, article },
    exact: texts.get(article)?.slice(start, end).join("") ?? "",
  }));
  const known = {
    ...{ quotations, articles: ids(dossier.sources), actors: ids(dossier.actors) },
    ...{ events: ids(dossier.events), divergences: ids(dossier.divergences), facts: stateOf(dossier) },
  };
  const whole = mended({ ...alone.files, ...editorsFiles(folder, known) });
  return {
    published: whole.dossier !== null,
    problems: alone.problems + whole.problems,
    breaches: [...alone.breaches, ...whole.breaches],
  };
}

interface Built {
  dossier: Dossier | null;
  corpus: Corpus | null;
  /** Those that were accepted. */
  files: Readonly<Record<string, string>>;
  problems: number;
  breaches: string[];
}

/** Builds without the files that are refused: one that is wrong hides nothing that follows. */
function mended(files: Readonly<Record<string, string>>): Built {
  const first = built(files);
  if (first.refused.length === 0) return first;
  const left = Object.entries(files).filter(([name]) => !first.refused.some((file) => file.endsWith(name)));
  if (left.length === Object.keys(files).length || left.length === 0) return first;
  const next = mended(Object.fromEntries(left));
  return { ...next, problems: first.problems + next.problems, breaches: [...first.breaches, ...next.breaches] };
}

function built(files: Readonly<Record<string, string>>): Built & { refused: string[] } {
  const folder = mkdtempSync(join(tmpdir(), "dossier-fuzz-"));
  const none = { dossier: null, corpus: null, files, problems: 0, refused: [], breaches: [] };
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    const dossier = buildDossier(folder);
    const corpus = readCorpus(folder, fr.layout);
    return { ...none, dossier, corpus, breaches: breachesOf(dossier, corpus) };
  } catch (error) {
    if (!(error instanceof DossierError)) return { ...none, breaches: [`threw ${(error as Error).stack}`] };
    const refused = error.problems.map(({ file }) => file);
    const vague = error.problems.filter(({ file, message }) => !/\.(?:md|yaml)$/.test(file) || message.trim() === "");
    return {
      ...none,
      ...{ refused, problems: refused.length },
      breaches: vague.map(({ file, message }) => `a problem of no file of the maker's: ${file} ${message}`),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Made when the site is whole. */
const LAST = /^(?:dossier\.zip|sw\.js|pagefind\/.*)$/;

function breachesOf(dossier: Dossier, corpus: Corpus): string[] {
  fencePages(dossier, pages);
  const html = pagesOfDossier(dossier);
  const files = filesOfDossier(dossier);
  const all = [...html, ...files].map(([path, content]) => ({ path, content }));
  const links = brokenLinks([...all, ...["dossier.zip", "sw.js"].map((path) => ({ path, content: "" }))]);
  return [
    ...all.flatMap(({ path, content }) => unreadable(path, content)),
    ...[...files].flatMap(([path, content]) => (path.endsWith(".json") ? notJson(path, content) : [])),
    ...links
      .filter(({ message }) => !LAST.test(/\((.*)\)/.exec(message)?.[1] ?? ""))
      .map(({ file, message }) => `${file} ${message}`),
    ...lostQuotations(dossier, corpus),
    ...sharesOver(dossier, corpus),
    ...searchRecords(dossier).flatMap((record) => unreadable("search", JSON.stringify(record))),
  ];
}

/** What nobody wrote and no reader should see: the input holds none of it. */
const NOTHING = /\bundefined\b|\bNaN\b|\[object \w+\]|Invalid (?:Date|DateTime)/;
/** Markup of the input's that came into a page as markup. */
const ALIVE = /<script>alert|<img src=x/;

function unreadable(path: string, content: string): string[] {
  // Of our own scripts and styles a line may say undefined.
  if (/\.(?:js|css)$/.test(path)) return [];
  const found = [NOTHING, ...(path.endsWith(".html") ? [ALIVE] : [])].flatMap((sign) => sign.exec(content) ?? []);
  return found.map(
    (sign) =>
      `${path}: ${sign} in ${JSON.stringify(content.slice(Math.max(0, content.indexOf(sign) - 120)).slice(0, 200))}`,
  );
}

function notJson(path: string, content: string): string[] {
  try {
    JSON.parse(content);
    return [];
  } catch {
    return [`${path} is no JSON`];
  }
}

/** Every quotation that the engine finds is in the data, but what the editor rejected and what the guard had no room for. */
function lostQuotations({ quotations, policies }: Dossier, corpus: Corpus): string[] {
  const placed = ({ article, start, end }: { article: string; start: number; end: number }) =>
    `${article} ${start}-${end}`;
  const shown = new Set(quotations.map(placed));
  const touched = corpus.overrides.value.some(({ action }) => action === "reject" || action === "add");
  return corpus.articles.flatMap((article) => {
    const letters = [...article.text].length;
    const quoted = covered(quotations.filter((one) => one.article === article.id));
    const room = Math.min(policies.quotedShare, policies.shownShare) * letters - quoted;
    return annotate(article.text, article, fr)
      .quotations.filter(({ start, end }) => !shown.has(placed({ article: article.id, start, end })))
      .filter(({ start, end }) => !touched && end - start <= room)
      .map(({ exact }) => `${article.id}: lost « ${exact} »`);
  });
}

function sharesOver({ quotations, policies, sources }: Dossier, { articles }: Corpus): string[] {
  return articles.flatMap(({ id, text }) => {
    const quoted = covered(quotations.filter(({ article }) => article === id)) / ([...text].length || 1);
    const prose = sources.find((source) => source.id === id)?.proseShare ?? 0;
    return [
      ...(quoted > policies.quotedShare + 1e-9 ? [`${id}: quoted ${quoted} of ${policies.quotedShare}`] : []),
      ...(prose > policies.proseShare + 1e-3 ? [`${id}: prose ${prose} of ${policies.proseShare}`] : []),
    ];
  });
}

/** How many letters of an article these places hold, each once. */
function covered(places: readonly { start: number; end: number }[]): number {
  const letters = new Set<number>();
  for (const { start, end } of places) for (let at = start; at < end; at++) letters.add(at);
  return letters.size;
}
