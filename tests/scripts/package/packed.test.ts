import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { beside } from "../../../scripts/package/lock.ts";
import { notices } from "../../../scripts/package/notices.ts";
import { installed } from "../../support/packed.ts";

const ROOT = join(import.meta.dirname, "../../..");
const MEGABYTE = 2 ** 20;
let folder: string;
let own: string;
let files: string[];
const read = (name: string) => readFileSync(join(own, name), "utf8");
const manifest = () => JSON.parse(read("package.json"));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dossier-package-"));
  own = await installed(folder);
  files = readdirSync(own, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(own.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the package", () => {
  test("holds what runs, what is read and nothing else", () => {
    const kinds = new Map<string, string[]>();
    for (const file of files) {
      const kind = file.replace(/[^/]*$/, "").replace(/^dist\/.*/, "dist/") + (/\.[^.]*$/.exec(file)?.[0] ?? "");
      kinds.set(kind, [...(kinds.get(kind) ?? []), file]);
    }
    expect(kinds.get("dist/.ts")).toEqual(["dist/index.d.ts"]);
    expect(files.filter((file) => /\.(?:map|tsx)$|articles\/[^.]|(?:^|\/)(?:tests|node_modules)\//.test(file))).toEqual(
      [],
    );
    const top = files.filter((file) => !file.startsWith("dist/") && !file.startsWith("docs/"));
    const notes = ["CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "README.md", "SECURITY.md", "THIRD-PARTY-NOTICES.md"];
    expect(top).toEqual([...notes, "corpus/README.md", "package.json"]);
  });

  test("imports what npm installs with it, and all of that", () => {
    const { dependencies, optionalDependencies, peerDependencies } = manifest();
    const declared = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
    const imported = files
      .filter((file) => file.endsWith(".js") && !/\/(?:packed|vendor|new\/project)\//.test(file))
      .flatMap((file) => [
        ...read(file).matchAll(
          /^(?:import|export|\})(?:.* from)? ["']([^."'][^"']*)["']|\bimport\(["']([^."'][^"']*)["']\)/gm,
        ),
      ])
      .map(([, at, late]) => at ?? late ?? "")
      .map((name) =>
        name
          .split("/")
          .slice(0, name.startsWith("@") ? 2 : 1)
          .join("/"),
      )
      .filter((name) => !name.startsWith("node:") && !builtinModules.includes(name));
    expect([...new Set(imported)].sort()).toEqual(declared.sort());
    expect(Object.keys(peerDependencies)).toEqual(["@11ty/eleventy"]);
    expect(dependencies).not.toHaveProperty("@11ty/eleventy");
  });

  test("is read in few files: a small build is half as long as with a file a module", () => {
    expect(files.filter((file) => file.endsWith(".js")).length).toBeLessThan(100);
  });

  test("runs no script when it is installed, nor does what it brings", () => {
    const scripts = [own, ...beside().map((path) => join(ROOT, path))].map(
      (path) => JSON.parse(readFileSync(join(path, "package.json"), "utf8")).scripts ?? {},
    );
    expect(
      scripts.flatMap(({ preinstall, install, postinstall }) => preinstall ?? install ?? postinstall ?? []),
    ).toEqual([]);
  });

  test("weighs at most 45 MB with all that npm installs beside Eleventy", () => {
    const platform = readdirSync(join(ROOT, "node_modules/@pagefind")).map((name) => `node_modules/@pagefind/${name}`);
    const weights = [...beside(), ...platform].map((path) => weightOf(join(ROOT, path)));
    const sum = weights.reduce((all, one) => all + one, weightOf(own));
    expect(sum / MEGABYTE).toBeLessThan(45);
    expect(sum / MEGABYTE).toBeGreaterThan(20);
  });

  test("declares its types without any that a maker has not", () => {
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    const use = (options: string) => `import dossier, { type DossierOptions, h } from "eleventy-plugin-dossier";
const options: DossierOptions = ${options};
dossier(undefined as never, options); h("p", {}); export default dossier;\n`;
    writeFileSync(join(folder, "right.ts"), use('{ corpus: "affair", prefix: "a/b" }'));
    expect(compile("right.ts")).toBe("");
    writeFileSync(join(folder, "wrong.ts"), use('{ corpse: "affair" }'));
    expect(compile("wrong.ts")).toMatch(/wrong\.ts.*'corpse' does not exist in type 'DossierOptions'/);
  });

  test("has a README whose links lead somewhere on npm too", () => {
    const targets = [...read("README.md").matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
    const dead = targets.filter((target) => !/^(?:https?:|#)/.test(target) && !existsSync(join(own, target)));
    expect(dead).toEqual([]);
    expect(targets.length).toBeGreaterThan(5);
  });
});

test("THIRD-PARTY-NOTICES.md is what npm run licences writes", () => {
  expect(readFileSync(join(ROOT, "THIRD-PARTY-NOTICES.md"), "utf8")).toBe(notices());
});

/** Errors of the compiler, as strict as it can be, the declarations of libraries included. */
function compile(file: string): string {
  const compiler = join(ROOT, "node_modules/typescript/bin/tsc");
  const strict = ["--strict", "--noEmit", "--skipLibCheck", "false", "--exactOptionalPropertyTypes"];
  const { stdout } = spawnSync(
    process.execPath,
    [compiler, ...strict, "--ignoreConfig", "--module", "nodenext", "--target", "es2022", "--types", "", file],
    { cwd: folder, encoding: "utf8" },
  );
  return stdout;
}

/** On a disk of blocks of 4 KB, bytes; packages nested in it are others. */
function weightOf(path: string): number {
  const entries = readdirSync(path, { withFileTypes: true }).filter(({ name }) => name !== "node_modules");
  return entries.reduce((sum, entry) => {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) return sum + weightOf(inner);
    return sum + Math.ceil(readFileSync(inner).length / 4096) * 4096;
  }, 4096);
}
