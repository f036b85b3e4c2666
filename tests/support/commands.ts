import { spawnSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

export interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** How far a build is: said on a slow machine alone, so no test may rest on it. */
const PROGRESS = /^(?:reading articles|linking articles|writing pages) .*\n/gm;

/** Runs a command of the project as `npm run` would, and waits for it. */
export function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Outcome {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", `scripts/${command}.ts`, ...args],
    {
      cwd: ROOT,
      encoding: "utf8",
      env: { ...process.env, DOSSIER_CORPUS: "", DOSSIER_OUTPUT: "", DOSSIER_BASE_URL: "", NODE_OPTIONS: "", ...env },
    },
  );
  return { status, stdout, stderr: stderr.replace(PROGRESS, "") };
}
