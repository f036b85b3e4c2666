/** npm pack: the plugin as compiled JavaScript with its theme, in dist/. Node refuses .ts under node_modules. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { BROWSER_SCRIPTS, browserScript, hashOf } from "../src/publish/browser-scripts.ts";
import { shortened } from "../src/publish/bundle-script.ts";
import { versionsOfFiles } from "../src/read/kept/engine.ts";
import { bundledDeclarations } from "./package/declarations.ts";
import { vendor } from "./package/libraries.ts";
import { bundleModules } from "./package/modules.ts";
import { pagefindScript } from "./package/pagefind-script.ts";

const DIST = "dist";
const COMPILED = join(DIST, "compiled");
rmSync(DIST, { recursive: true, force: true });
const compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
const compile = [compiler, "-p", "tsconfig.package.json", "--outDir", COMPILED];
const { status } = spawnSync(process.execPath, compile, { stdio: "inherit" });

// One declaration for all that a maker imports, and a few files of what runs, in the place of one a module.
writeFileSync(join(DIST, "index.d.ts"), await bundledDeclarations(join(COMPILED, "src/index.d.ts")));
vendor(COMPILED);
await bundleModules(COMPILED, DIST);
renameSync(join(COMPILED, "vendor"), join(DIST, "vendor"));
rmSync(COMPILED, { recursive: true });
writeFileSync(join(DIST, "versions.json"), JSON.stringify(versionsOfFiles()));

// What browsers run is bundled here, once: an install needs neither the bundler nor the libraries inside the bundles.
const packed = join(DIST, "src/publish/packed");
mkdirSync(packed, { recursive: true });
for (const name of Object.keys(BROWSER_SCRIPTS) as (keyof typeof BROWSER_SCRIPTS)[])
  writeFileSync(join(packed, `${name}.js`), browserScript(name));
const engine = await pagefindScript();
writeFileSync(join(packed, `pagefind-${hashOf(engine)}.js`), shortened(engine));

cpSync("_includes/theme", join(DIST, "_includes/theme"), { recursive: true, filter: (name) => !/\.tsx?$/.test(name) });
cpSync("scripts/new/project", join(DIST, "scripts/new/project"), { recursive: true });
process.exitCode = status ?? 1;
