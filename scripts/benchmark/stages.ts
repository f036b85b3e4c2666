/** A program: the stages of a build one after another, each with its processor time and the memory held after it. */

import { dossierLayout } from "../../_includes/layouts/dossier.tsx";
import { pages } from "../../src/publish/pages/index.ts";
import { renderPages } from "../../src/publish/render.tsx";
import { writeSite } from "../../src/publish/write/site.ts";
import { makeModel } from "./model.ts";

/** One stage: its name, processor seconds, and MB held when it ended. */
export type Stage = [name: string, seconds: number, held: number];

const [corpusFolder = "", siteFolder = ""] = process.argv.slice(2);
const stages: Stage[] = [];
let before = { user: 0, system: 0 };
ended("start-up");

const dossier = makeModel(corpusFolder, ended);
for (const definition of pages) for (const page of renderPages(dossier, definition)) dossierLayout(page, page.body);
ended("render pages, and forget them");
const frame = () => "";
await writeSite(dossier, `${siteFolder}/files`, { pages: [], frame, written: [], asked: [] }).catch(() => undefined);
ended("data, feeds, search, unlinked");
await writeSite(dossier, `${siteFolder}/whole`, {
  pages,
  frame: (page) => dossierLayout(page, page.body),
  written: [],
  asked: [],
});
ended("the whole site: render, write, check, pack");
console.log(JSON.stringify(stages));

function ended(name: string): void {
  const now = process.cpuUsage();
  const seconds = (now.user - before.user + now.system - before.system) / 1e6;
  stages.push([name, seconds, process.memoryUsage.rss() / 1e6]);
  before = now;
}
