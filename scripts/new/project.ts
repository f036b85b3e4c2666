import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { DossierError } from "../../src/read/problem.ts";
import { slug } from "../../src/text/fold.ts";
import { packageManifest } from "../manifest.ts";

const TEMPLATE = fileURLToPath(new URL("./project", import.meta.url));

/** These act on this repository, and npm takes the first out of what it packs. */
const RENAMED: Readonly<Record<string, string>> = { gitignore: ".gitignore", gitattributes: ".gitattributes" };

const VERBS = ["build", "start", "add", "check", "review", "record"];

/**
 * Writes the files of a new project into a folder, and tells how many.
 *
 * @throws DossierError where the folder holds anything but an empty repository of git
 */
export function makeProject(folder: string): number {
  refuse(folder);
  const names = readdirSync(TEMPLATE, { recursive: true, encoding: "utf8" }).filter((name) =>
    statSync(join(TEMPLATE, name)).isFile(),
  );
  const files = new Map(names.map((name) => [RENAMED[name] ?? name, readFileSync(join(TEMPLATE, name), "utf8")]));
  files.set("package.json", `${JSON.stringify(manifestFor(folder), null, 2)}\n`);
  for (const [name, content] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return files.size;
}

function refuse(folder: string): void {
  if (!existsSync(folder)) return;
  const wrong = (found: string) =>
    new DossierError([
      { file: folder, line: null, message: `expected a new or an empty folder, found ${found}. Name another.` },
    ]);
  if (!statSync(folder).isDirectory()) throw wrong("a file");
  const held = readdirSync(folder).filter((name) => name !== ".git");
  if (held.length > 0)
    throw wrong(
      held.length > 3 ? `${held.slice(0, 3).join(", ")} and ${held.length - 3} more in it` : `${held.join(", ")} in it`,
    );
}

/** package.json: our own version or a later one of the same promises, beside the Eleventy it asks for. */
function manifestFor(folder: string) {
  const { name, version, peerDependencies } = packageManifest();
  return {
    name: slug(basename(resolve(folder))) || "dossier",
    private: true,
    type: "module",
    scripts: Object.fromEntries(VERBS.map((verb) => [verb, `eleventy-dossier ${verb}`])),
    dependencies: { ...peerDependencies, [name]: `^${version}` },
  };
}
