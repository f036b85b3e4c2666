#!/usr/bin/env node
/** eleventy-dossier VERB …: the command that the package installs; each verb is one of these scripts. */
import { didYouMean } from "../src/text/nearest.ts";
import { packageManifest } from "./manifest.ts";

interface Verb {
  does: string;
  run: () => Promise<unknown>;
}

/** In the order of an afternoon. */
const VERBS: Readonly<Record<string, Verb>> = {
  new: { does: "makes a project of your own in a new folder", run: () => import("./new.ts") },
  add: { does: "brings articles in: saved pages, press exports, mail, Word, PDF, text", run: () => import("./add.ts") },
  check: { does: "tells every problem of a dossier with file and line", run: () => import("./check.ts") },
  start: { does: "serves the site while you work, with the desk beside it", run: () => import("./start.ts") },
  review: { does: "lists what the machine doubts, with the YAML that settles it", run: () => import("./review.ts") },
  record: { does: "writes the next edition: what the feeds announce", run: () => import("./record.ts") },
  build: { does: "writes the site", run: () => import("./build.ts") },
  annotate: { does: "the engine alone: JSON lines in, JSON lines out", run: () => import("./annotate.ts") },
};

const HELP = `eleventy-dossier VERB …

${Object.entries(VERBS)
  .map(([name, { does }]) => `  ${name.padEnd(9)} ${does}`)
  .join("\n")}

  VERB --help    what a verb takes and does
  --version      the version of eleventy-plugin-dossier

All but new and annotate take --corpus DIR, the dossier's folder (default: $DOSSIER_CORPUS, else corpus).
Exit codes: 0 done; 1 the dossier or the command has a problem, which is told with what to do.`;

const [, , verb = "--help"] = process.argv;
const command = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
if (command) {
  // The script reads its own arguments, as if it had been called itself.
  process.argv.splice(2, 1);
  await command.run();
} else if (["--help", "-h", "help"].includes(verb)) console.log(HELP);
else if (["--version", "-v"].includes(verb)) console.log(packageManifest().version);
else {
  console.error(
    `expected a verb, found "${verb}". ${didYouMean(verb, Object.keys(VERBS), "They are these:")}\n\n${HELP}`,
  );
  process.exitCode = 1;
}
