/** npm pack: the plugin as compiled JavaScript with its theme, in dist/. Node refuses .ts under node_modules. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { close, createIndex } from "pagefind";
import { BROWSER_SCRIPTS, browserScript, hashOf } from "../src/publish/browser-scripts.ts";
import { shortened } from "../src/publish/bundle-script.ts";

rmSync("dist", { recursive: true, force: true });
const compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
const { status } = spawnSync(process.execPath, [compiler, "-p", "tsconfig.package.json"], { stdio: "inherit" });
cpSync("_includes/theme", "dist/_includes/theme", { recursive: true });

// What browsers run is bundled here, once: an install needs neither the bundler nor the libraries inside the bundles.
const packed = "dist/src/publish/packed";
mkdirSync(packed);
for (const name of Object.keys(BROWSER_SCRIPTS) as (keyof typeof BROWSER_SCRIPTS)[])
  writeFileSync(join(packed, `${name}.js`), browserScript(name));
const engine = await pagefindScript();
writeFileSync(join(packed, `pagefind-${hashOf(engine)}.js`), shortened(engine));
for (const part of ["cut", "offline", "search"]) rmSync(`dist/src/publish/${part}/client`, { recursive: true });
process.exitCode = status ?? 1;

/** The script of Pagefind's own that reads an index: the same in every index. */
async function pagefindScript(): Promise<string> {
  const { index } = await createIndex({});
  const files = (await index?.getFiles())?.files ?? [];
  await close();
  const script = files.find(({ path }) => path === "pagefind.js");
  if (!script) throw new Error("Pagefind has no pagefind.js: what was it renamed to?");
  return new TextDecoder().decode(script.content);
}
