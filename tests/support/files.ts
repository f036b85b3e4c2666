import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Path → content of every file. */
export function filesOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names.map(({ parentPath, name }) => [
      join(parentPath, name).slice(folder.length),
      readFileSync(join(parentPath, name), "base64"),
    ]),
  );
}
