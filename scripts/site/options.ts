import { type Command, readCommand } from "../command.ts";

/** Where a command reads and writes: folders relative to the working directory, or absolute. */
export interface SiteOptions {
  corpus: string;
  output: string;
  /** Where what was read of the articles is kept for the next build; nowhere where it is left out. */
  cache?: string | undefined;
  /** The output is to be a symbolic link to the site. */
  symlink?: boolean | undefined;
}

/**
 * Reads `--corpus` and `--output`, then DOSSIER_CORPUS and DOSSIER_OUTPUT, then the defaults.
 *
 * @param more what the command knows beside its folders
 */
export function readOptions(
  usage: string,
  purpose: string,
  more: Parameters<typeof readCommand>[1] = {},
): Pick<SiteOptions, "corpus" | "output"> & { cache: string } & Pick<Command, "values"> {
  const known = { output: { type: "string" }, cache: { type: "string" }, ...more } as const;
  const { corpus, values } = readCommand(`${usage}\n\n${purpose}\n${folders}`, known, false);
  const asked = (value: unknown, name: string) => (typeof value === "string" && value) || process.env[name];
  return {
    corpus,
    output: asked(values.output, "DOSSIER_OUTPUT") || "_site",
    cache: asked(values.cache, "DOSSIER_CACHE") || ".cache/dossier",
    values,
  };
}

const folders = `
  --corpus DIR   the dossier's folder (default: $DOSSIER_CORPUS, else corpus)
  --output DIR   the website's folder (default: $DOSSIER_OUTPUT, else _site)
  --cache DIR    what was read of each article is kept there for the next build (default: $DOSSIER_CACHE, else .cache/dossier)

DOSSIER_BASE_URL is the address where the site will live, in the place of baseUrl in dossier.yaml.`;
