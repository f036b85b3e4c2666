#!/usr/bin/env node
/** eleventy-dossier VERB …: the command that the package installs; each verb is one of these scripts. */
import { didYouMean } from "../src/text/nearest.ts";

const VERBS: Readonly<Record<string, () => Promise<unknown>>> = {
  add: () => import("./add.ts"),
  check: () => import("./check.ts"),
  build: () => import("./build.ts"),
  start: () => import("./start.ts"),
  review: () => import("./review.ts"),
  record: () => import("./record.ts"),
  annotate: () => import("./annotate.ts"),
};

const [, , verb = "--help"] = process.argv;
const command = VERBS[verb];
if (command) {
  // The script reads its own arguments, as if it had been called itself.
  process.argv.splice(2, 1);
  await command();
} else {
  const help = verb === "--help" || verb === "help";
  const known = `eleventy-dossier VERB …\n\nVerbs: ${Object.keys(VERBS).join(", ")}. Each tells what it does with --help.`;
  if (help) console.log(known);
  else console.error(`expected a verb, found "${verb}". ${didYouMean(verb, Object.keys(VERBS), "")}\n\n${known}`);
  process.exitCode = help ? 0 : 1;
}
