/** A program: reads a dossier's folder whenever it is asked to, beside the process that takes the answers. */
import { reviewer } from "../review/model.ts";
import { problemsOf } from "../site/problems.ts";
import type { Told } from "./reader.ts";
import { readingOf } from "./reading.ts";

const [corpus = "", cache = ""] = process.argv.slice(2);
const look = reviewer(corpus, cache || null);

process.on("message", () => {
  let told: Told;
  try {
    told = { reading: readingOf(look()) };
  } catch (error) {
    told = { problems: problemsOf(error) };
  }
  process.send?.(told);
});
