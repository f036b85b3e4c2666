import { type Command, readCommand } from "../command.ts";

/** Where a command reads and writes: folders relative to the working directory, or absolute. */
export interface SiteOptions {
  corpus: string;
  output: string;
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
): SiteOptions & Pick<Command, "values"> {
  const known = { output: { type: "string" }, ...more } as const;
  const { corpus, values } = readCommand(`${usage}\n\n${purpose}\n${folders}`, known, false);
  const { output } = values;
  return { corpus, output: (typeof output === "string" && output) || process.env.DOSSIER_OUTPUT || "_site", values };
}

const folders = `
  --corpus DIR   the dossier's folder (default: $DOSSIER_CORPUS, else corpus)
  --output DIR   the website's folder (default: $DOSSIER_OUTPUT, else _site)

DOSSIER_BASE_URL is the address where the site will live, in the place of baseUrl in dossier.yaml.`;
