import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { DossierError } from "../../src/read/problem.ts";

/**
 * Takes a lock file for this process, so that two builds into one folder never mix, and gives back what releases it.
 * The lock of a process
 * that is gone is taken over.
 * @throws DossierError where another process holds it
 */
export function takeLock(path: string, shown: string): () => void {
  const own = `${process.pid} ${hostname()}\n`;
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeFileSync(path, own, { flag: "wx" });
      return () => {
        if (read(path) === own) rmSync(path, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const found = read(path);
    if (found === null) continue; // released meanwhile
    if (!isStale(found)) throw held(path, shown, found);
    // Moved away first: of two that find it stale, one moves it and the other finds it gone.
    const away = `${path}.${process.pid}`;
    try {
      renameSync(path, away);
      if (read(away) !== found) renameSync(away, path);
      else rmSync(away, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }
  throw held(path, shown, read(path) ?? "");
}

function read(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

/** A process of this machine that runs no more; one of another machine cannot be asked. */
function isStale(content: string): boolean {
  const [, pid = "", host = ""] = /^(\d+) (.*)\n$/.exec(content) ?? [];
  if (pid === "" || host !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return Number(pid) === process.pid;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

function held(path: string, shown: string, content: string): DossierError {
  const [pid = "", host = ""] = content.trim().split(" ");
  const by = pid === "" ? "another build" : `a build by process ${pid} of ${host || "another machine"}`;
  const message = `expected to build alone, found ${by} at work here. Wait for it; where it runs no more, remove ${path}.`;
  return new DossierError([{ file: shown, line: null, message }]);
}
