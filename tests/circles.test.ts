import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const FOLDERS = ["src", "_includes", "_data", "scripts"];

/** Each file of ours with the files of ours that it imports, types included. */
const imports = new Map(
  FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
      .map((file): [string, string[]] => [file, targetsOf(file)]),
  ),
);

function targetsOf(file: string): string[] {
  const code = readFileSync(join(ROOT, file), "utf8");
  return [...code.matchAll(/(?:^|\s)(?:from|import)\s*\(?"(\.[^"]+)"/g)].map(([, target = ""]) =>
    posix.join(posix.dirname(file), target),
  );
}

/** The first way found that leads from a file back to itself; null where none does. */
function circle(): string[] | null {
  const left = new Set<string>();
  const way: string[] = [];
  const walk = (file: string): string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (left.has(file)) return null;
    way.push(file);
    for (const target of imports.get(file) ?? []) {
      const found = walk(target);
      if (found) return found;
    }
    way.pop();
    left.add(file);
    return null;
  };
  for (const file of imports.keys()) {
    const found = walk(file);
    if (found) return found;
  }
  return null;
}

test("no file leads back to itself by what it imports, types included", () => {
  expect(imports.size).toBeGreaterThan(500);
  expect(circle()).toBeNull();
});
