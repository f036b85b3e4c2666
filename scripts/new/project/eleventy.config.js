import dossier from "eleventy-plugin-dossier";

export default function (config) {
  config.addPlugin(dossier, {
    // The address where a host publishes the site; without one, baseUrl in corpus/dossier.yaml.
    baseUrl: process.env.DOSSIER_BASE_URL || undefined,
    // What was read of an article is kept for the next build.
    cache: ".cache/dossier",
    // stylesheet, layout, components: the look. With a prefix the site is yours: then npx eleventy builds it.
  });
  // The whole site is the dossier's. Take this line out to add pages of your own.
  config.ignores.add("**");
}
