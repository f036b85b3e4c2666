import type { UserConfig } from "@11ty/eleventy";
import dossier from "./src/index.ts";

/** This site is made with the plugin as any other would be; the environment may point it at another folder. */
export default function (config: UserConfig) {
  config.addPlugin(dossier, { corpus: process.env.DOSSIER_CORPUS ?? "corpus" });
  for (const folder of ["docs", "scripts", "src", "tests"]) config.ignores.add(`${folder}/**`);
  config.ignores.add("README.md");
  return { dir: { output: process.env.DOSSIER_OUTPUT ?? "_site" } };
}
