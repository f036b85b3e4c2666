import { readCommand } from "../command.ts";

/** Where a command reads and writes: folders relative to the working directory, or absolute. */
export interface SiteOptions {
  corpus: string;
  output: string;
}

/** Reads `--corpus` and `--output`, then DOSSIER_CORPUS and DOSSIER_OUTPUT, then the defaults. */
export function readOptions(usage: string, purpose: string): SiteOptions {
  const { corpus, values } = readCommand(`${usage}\n\n${purpose}\n${folders}`, { output: { type: "string" } }, false);
  const { output } = values;
  return { corpus, output: (typeof output === "string" && output) || process.env.DOSSIER_OUTPUT || "_site" };
}

const folders = `
  --corpus DIR   the dossier's folder (default: $DOSSIER_CORPUS, else corpus)
  --output DIR   the website's folder (default: $DOSSIER_OUTPUT, else _site)`;
