import { basename } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { didYouMean } from "../src/text/nearest.ts";
import { problemsOf, VERBOSE } from "./site/problems.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** What every command shares: its help, the dossier's folder, files named on the line. */
export interface Command {
  corpus: string;
  files: string[];
  values: Record<string, unknown>;
}

/**
 * Reads a command's arguments. `--corpus DIR` is known to all; `--help` prints `usage` and exits 0; what is not known, files
 * among it where the command takes none, prints it and exits 1. What nobody foresaw is told in words from here on, and with its
 * trace after `--verbose`.
 */
export function readCommand(usage: string, options: Options = {}, takesFiles = true): Command {
  const shown = `${asCalled(usage)}\n\n${COMMON}`;
  const known: Options = {
    corpus: { type: "string" },
    help: { type: "boolean" },
    verbose: { type: "boolean" },
    ...options,
  };
  process.on("uncaughtException", (error) => {
    fail(error);
    process.exit();
  });
  // Who has read enough (review | head) is no error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  try {
    const { values, positionals } = parseArgs({ options: known, allowPositionals: takesFiles });
    if (values.verbose) process.env[VERBOSE] = "1";
    if (values.help) {
      console.log(shown);
      process.exit(0);
    }
    const corpus = typeof values.corpus === "string" ? values.corpus : process.env.DOSSIER_CORPUS || "corpus";
    return { corpus, files: positionals, values };
  } catch (error) {
    console.error(`${misread(error as NodeJS.ErrnoException, Object.keys(known))}\n\n${shown}`);
    process.exit(1);
  }
}

const COMMON = `  --help     shows this
  --verbose  tells a fault of the program with its trace, to report it

Exit code: 0 when it is done; 1 when it is not, and what is wrong is told.`;

/** "--corpsu" → what was probably meant. */
function misread({ code, message }: NodeJS.ErrnoException, known: readonly string[]): string {
  const [, written = ""] = /'(-[^' ]*)/.exec(message) ?? [];
  if (code !== "ERR_PARSE_ARGS_UNKNOWN_OPTION") return message;
  const mend = didYouMean(
    written.replace(/^-+/, ""),
    known.map((name) => `--${name}`),
    "Those it has stand below.",
  );
  return `expected an option of this command, found ${written}. ${mend}`;
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
    fail(error);
  }
}

function fail(error: unknown): void {
  const problems = problemsOf(error);
  console.error(`${problems.join("\n")}\n\n${problems.length} ${problems.length === 1 ? "problem" : "problems"}.`);
  process.exitCode = 1;
}
