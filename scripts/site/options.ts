import { parseArgs } from "node:util";

/** Where a command reads and writes: folders relative to the working directory, or absolute. */
export interface SiteOptions {
  corpus: string;
  output: string;
}

/**
 * Reads `--corpus` and `--output`, then DOSSIER_CORPUS and DOSSIER_OUTPUT, then the defaults.
 * Prints help and exits on `--help`; exits 1 on an option it does not know.
 */
export function readOptions(usage: string, purpose: string): SiteOptions {
  try {
    const { values } = parseArgs({
      options: { corpus: { type: "string" }, output: { type: "string" }, help: { type: "boolean" } },
    });
    if (values.help) {
      console.log(`${usage}\n\n${purpose}\n${folders}`);
      process.exit(0);
    }
    return {
      corpus: values.corpus || process.env.DOSSIER_CORPUS || "corpus",
      output: values.output || process.env.DOSSIER_OUTPUT || "_site",
    };
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    process.exit(1);
  }
}

const folders = `
  --corpus DIR   the dossier's folder (default: $DOSSIER_CORPUS, else corpus)
  --output DIR   the website's folder (default: $DOSSIER_OUTPUT, else _site)`;
