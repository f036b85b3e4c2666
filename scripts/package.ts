/** npm pack: the plugin as compiled JavaScript with its theme, in dist/. Node refuses .ts under node_modules. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { BROWSER_SCRIPTS, browserScript, hashOf } from "../src/publish/browser-scripts.ts";
import { shortened } from "../src/publish/bundle-script.ts";
import { bundledDeclarations } from "./package/declarations.ts";
import { vendor } from "./package/libraries.ts";
import { pagefindScript } from "./package/pagefind-script.ts";

const DIST = "dist";
rmSync(DIST, { recursive: true, force: true });
const compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
const { status } = spawnSync(process.execPath, [compiler, "-p", "tsconfig.package.json"], { stdio: "inherit" });

// One declaration for all that a maker imports, in the place of one a module.
const declarations = await bundledDeclarations(join(DIST, "src/index.d.ts"));
for (const name of compiled(/\.d\.ts$/)) rmSync(name);
writeFileSync(join(DIST, "index.d.ts"), declarations);

// What browsers run is bundled here, once: an install needs neither the bundler nor the libraries inside the bundles.
const packed = join(DIST, "src/publish/packed");
mkdirSync(packed);
for (const name of Object.keys(BROWSER_SCRIPTS) as (keyof typeof BROWSER_SCRIPTS)[])
  writeFileSync(join(packed, `${name}.js`), browserScript(name));
const engine = await pagefindScript();
writeFileSync(join(packed, `pagefind-${hashOf(engine)}.js`), shortened(engine));
for (const part of ["cut", "offline", "search"]) rmSync(join(DIST, `src/publish/${part}/client`), { recursive: true });

cpSync("_includes/theme", join(DIST, "_includes/theme"), { recursive: true, filter: (name) => !/\.tsx?$/.test(name) });
cpSync("scripts/new/project", join(DIST, "scripts/new/project"), { recursive: true });
vendor(DIST);
process.exitCode = status ?? 1;

function compiled(ending: RegExp): string[] {
  return readdirSync(DIST, { recursive: true, encoding: "utf8" })
    .filter((name) => ending.test(name))
    .map((name) => join(DIST, name));
}
