import { hash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

export const sha256 = (words: string | Uint8Array) => hash("sha256", words, "hex");

/** What was kept in a file; null where it is missing or not as it was written: its first line is the hash of the others. */
export function readKept(file: string): string | null {
  let content: string;
  try {
    content = readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
  const end = content.indexOf("\n");
  const words = content.slice(end + 1);
  return end > 0 && content.slice(0, end) === sha256(words) ? words : null;
}

export function writeKept(file: string, words: string): void {
  putKept(file, (half) => writeFileSync(half, `${sha256(words)}\n${words}`));
}

/** What a folder that may not be written says of itself: nothing is kept there then, and a build only takes its time. */
const READ_ONLY = new Set(["EACCES", "EPERM", "EROFS"]);

/** Lets a file be written under another name first: no process ever sees a half. */
export function putKept(file: string, write: (half: string) => void): void {
  const half = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    write(half);
    renameSync(half, file);
  } catch (error) {
    rmSync(half, { force: true });
    if (!READ_ONLY.has((error as NodeJS.ErrnoException).code ?? "")) throw error;
  }
}
