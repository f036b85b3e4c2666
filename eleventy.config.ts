import type { UserConfig } from "@11ty/eleventy";
import { corpus, output } from "./_data/site.ts";
import dossier from "./src/index.ts";

/** This site is made with the plugin as any other would be. */
export default function (config: UserConfig) {
  config.addPlugin(dossier, { corpus });
  for (const folder of ["corpus", "docs", "scripts", "src", "tests"]) config.ignores.add(`${folder}/**`);
  config.ignores.add("README.md");
  return { dir: { output } };
}
