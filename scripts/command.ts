import { basename } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { DossierError } from "../src/read/problem.ts";
import { ofDisk, problemsOf } from "./site/problems.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** What every command shares: its help, the dossier's folder, files named on the line. */
export interface Command {
  corpus: string;
  files: string[];
  values: Record<string, unknown>;
}

/**
 * Reads a command's arguments. `--corpus DIR` is known to all; `--help` prints `usage` and exits 0; what is not known, files
 * among it where the command takes none, prints it and exits 1.
 */
export function readCommand(usage: string, options: Options = {}, takesFiles = true): Command {
  const shown = `${asCalled(usage)}\n\nExit code: 0 when it is done; 1 when it is not, and what is wrong is told.`;
  try {
    const { values, positionals } = parseArgs({
      options: { corpus: { type: "string" }, help: { type: "boolean" }, ...options },
      allowPositionals: takesFiles,
    });
    if (values.help) {
      console.log(shown);
      process.exit(0);
    }
    const corpus = typeof values.corpus === "string" ? values.corpus : process.env.DOSSIER_CORPUS || "corpus";
    return { corpus, files: positionals, values };
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${shown}`);
    process.exit(1);
  }
}

/** "npm run add -- FILE…" is "eleventy-dossier add FILE…" where the package's own command was called. */
function asCalled(usage: string): string {
  const installed = /^(?:eleventy-dossier|bin\.[jt]s)/.test(basename(process.argv[1] ?? ""));
  return installed
    ? usage.replace(/npm (?:run |(?=start))(?:--silent )?(\w+)(?: --(?= ))?/g, "eleventy-dossier $1")
    : usage;
}

/** Runs a command; the problems of a dossier are told one a line and end it with 1. */
export async function run(task: () => void | Promise<void>): Promise<void> {
  try {
    await task();
  } catch (error) {
    if (!(error instanceof DossierError) && ofDisk(error as NodeJS.ErrnoException) === null) throw error;
    const problems = problemsOf(error);
    console.error(`${problems.join("\n")}\n\n${problems.length} ${problems.length === 1 ? "problem" : "problems"}.`);
    process.exitCode = 1;
  }
}
