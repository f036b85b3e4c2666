/** npm run build: the whole site from a dossier's folder, or the list of problems and the last good site as it was. */
import { buildSite } from "./site/build.ts";
import { readOptions } from "./site/options.ts";
import { problemsOf } from "./site/problems.ts";

const options = readOptions(
  "npm run build -- [--corpus DIR] [--output DIR]",
  "Reads a dossier's folder and writes its website. Exits 1 and leaves the last good site alone where something is wrong.",
);

try {
  const { files, bytes, milliseconds } = await buildSite(options);
  const size = (bytes / 1e6).toFixed(1);
  console.log(`${options.output}: ${files} files, ${size} MB, in ${(milliseconds / 1000).toFixed(1)} s`);
} catch (error) {
  const problems = problemsOf(error);
  console.error(
    `${problems.join("\n")}\n\n${problems.length} ${problems.length === 1 ? "problem" : "problems"}; nothing was written.`,
  );
  process.exitCode = 1;
}
