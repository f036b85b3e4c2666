import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import { DossierError } from "../../src/read/problem.ts";
import { COMPILED_LATE } from "../compiled-late.ts";

/**
 * MB for what was made just now, as nearly all of a page is, before what is still needed of it is looked for: with Node's 16 that is
 * looked for so often that a third of a build goes into it.
 */
const YOUNG = 32;

export const ROOMY = ["min", "max"].map((bound) => `--${bound}-semi-space-size=${YOUNG}`);

/**
 * Runs a script again in a thread with a heap of its own, with the arguments of this process. Where the heap runs full, Node ends that
 * thread and not the process: what it left behind can be taken away, and the trouble told in words.
 *
 * @throws DossierError where it ran full, after `clear`
 */
export async function inOwnHeap(script: string, clear: () => void): Promise<void> {
  // A thread does not inherit what lets this one read TypeScript; the package needs no such thing.
  const reader = script.endsWith(".ts") ? `(await import("${import.meta.resolve("tsx/esm/api")}")).register();` : "";
  const words = `process.argv.splice(1, process.argv.length, ...${JSON.stringify(process.argv.slice(1))});`;
  const program = `${words} ${reader} await import(${JSON.stringify(script)});`;
  for (const flag of [...ROOMY, ...COMPILED_LATE]) setFlagsFromString(flag);
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(program)}`), { execArgv: [] });
  const limit = Math.round(getHeapStatistics().heap_size_limit / 2 ** 20);
  try {
    process.exitCode = await new Promise<number>((resolve, reject) => {
      worker.once("error", reject);
      worker.once("exit", resolve);
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_WORKER_OUT_OF_MEMORY") throw error;
    clear();
    const more = `Give it more, such as NODE_OPTIONS=--max-old-space-size=${Math.max(4096, 2 * limit)}`;
    const message = `expected to build in a heap of ${limit} MB, found it full. ${more}.`;
    throw new DossierError([{ file: "memory", line: null, message }]);
  }
}
