import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

/** A new folder with the package in it as it is published, and its dependencies beside it as npm lays them. */
export function installPackage(): string {
  const folder = mkdtempSync(join(tmpdir(), "dossier-maker-"));
  const packed = spawnSync("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: ROOT, encoding: "utf8" });
  if (packed.status !== 0) throw new Error(packed.stderr);
  const [tarball = ""] = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  const modules = join(folder, "node_modules");
  const own = join(modules, "eleventy-plugin-dossier");
  mkdirSync(own, { recursive: true });
  for (const name of readdirSync(join(ROOT, "node_modules"))) {
    if (!name.startsWith(".")) symlinkSync(join(ROOT, "node_modules", name), join(modules, name));
  }
  spawnSync("tar", ["xzf", join(folder, tarball), "-C", own, "--strip-components", "1"]);
  return folder;
}

/** A maker's project beside the package: its files, and a build of them by Eleventy's own command. */
export class MakersProject {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    this.write({ "package.json": '{ "type": "module", "private": true }' });
  }

  write(files: Readonly<Record<string, string>>): void {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), content);
    }
  }

  build(): { status: number | null; told: string } {
    const command = join(ROOT, "node_modules/@11ty/eleventy/cmd.cjs");
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, "--quiet"], {
      cwd: this.folder,
      encoding: "utf8",
      env: { ...process.env, NODE_OPTIONS: "" },
    });
    return { status, told: stdout + stderr };
  }

  read(path: string): string {
    return readFileSync(join(this.folder, "_site", path), "utf8");
  }
}
