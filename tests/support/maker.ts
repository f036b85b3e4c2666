import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

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
