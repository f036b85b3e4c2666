import type { UserConfig } from "@11ty/eleventy";
import { baseUrl, cache, corpus, output } from "./_data/site.ts";
import dossier from "./src/index.ts";

/** This site is made with the plugin as any other would be. */
export default function (config: UserConfig) {
  config.addPlugin(dossier, { corpus, baseUrl, cache });
  // Every page is the plugin's own: no file that lies about here, such as another output folder, is a template.
  config.ignores.add("**");
  return { dir: { output } };
}
