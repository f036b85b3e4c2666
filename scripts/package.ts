/** npm pack: the plugin as compiled JavaScript with its theme, in dist/. Node refuses .ts under node_modules. */
import { spawnSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

rmSync("dist", { recursive: true, force: true });
const compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
const { status } = spawnSync(process.execPath, [compiler, "-p", "tsconfig.package.json"], { stdio: "inherit" });
cpSync("_includes/theme", "dist/_includes/theme", { recursive: true });
process.exitCode = status ?? 1;
