import { type ChildProcess, fork } from "node:child_process";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Reading } from "./reading.ts";

/** The folder as it is now; or what is wrong with it. */
export type Told = { reading: Reading } | { problems: string[] };

export interface Reader {
  /** Reads the folder; asked again meanwhile, it reads again afterwards. */
  read: () => Promise<Told>;
  close: () => void;
}

/**
 * Reads a folder in a process of its own: to link some hundred articles takes seconds, and an answer is to be written at once.
 *
 * @param cache where annotations are kept; null: in memory alone
 */
export function openReader(corpus: string, cache: string | null): Reader {
  const program = fileURLToPath(new URL(`./reader-program${extname(import.meta.url)}`, import.meta.url));
  let child: ChildProcess | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const ask = () =>
    new Promise<Told>((resolve) => {
      const asked = child ?? fork(program, [corpus, cache ?? ""], { serialization: "advanced" });
      child = asked;
      const ended = () => {
        child = null;
        resolve({ problems: ["The program that reads the folder has ended; it begins again with the next answer."] });
      };
      asked.once("exit", ended);
      asked.once("message", (told: Told) => {
        asked.off("exit", ended);
        resolve(told);
      });
      asked.send("read");
    });
  return {
    read: () => {
      const told = last.then(ask);
      last = told;
      return told;
    },
    close: () => void child?.kill(),
  };
}
