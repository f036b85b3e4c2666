/** npm run build: the whole site from a dossier's folder, or the list of problems and the last good site as it was. */
import { isMainThread } from "node:worker_threads";
import { readOptions } from "./site/options.ts";
import { inOwnHeap } from "./site/own-heap.ts";
import { problemsOf } from "./site/problems.ts";
import { openStaging } from "./site/staging.ts";

const { values, ...folders } = readOptions(
  "npm run build -- [--corpus DIR] [--output DIR] [--cache DIR] [--symlink]",
  `Reads a dossier's folder and writes its website. Exits 1 and leaves the last good site alone where something is wrong. In a project with an
Eleventy configuration that is what is built, as npx eleventy would; with a folder named, the dossier alone, in the theme's own look.

  --symlink      the website's folder is a symbolic link, and a build leads it to the new site in one step; so does every later build`,
  { symlink: { type: "boolean" } },
);
const options = { ...folders, symlink: values.symlink === true };

try {
  if (isMainThread) await inOwnHeap(import.meta.url, () => openStaging(options).close());
  else {
    // Eleventy lets a thread of its own find every module, to read those that changed since: of a build none does.
    process.env.ELEVENTY_SKIP_ESM_RESOLVER = "1";
    const { buildSite, projectConfig } = await import("./site/build.ts");
    const named = values.corpus !== undefined || process.env.DOSSIER_CORPUS;
    const { files, bytes, milliseconds } = await buildSite(options, named ? null : projectConfig());
    const size = (bytes / 1e6).toFixed(1);
    console.log(`${options.output}: ${files} files, ${size} MB, in ${(milliseconds / 1000).toFixed(1)} s`);
  }
} catch (error) {
  const problems = problemsOf(error);
  console.error(
    `${problems.join("\n")}\n\n${problems.length} ${problems.length === 1 ? "problem" : "problems"}; nothing was written.`,
  );
  process.exitCode = 1;
}
