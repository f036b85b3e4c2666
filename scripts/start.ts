/** npm start: builds, serves on http://localhost:8080, and builds again when something changes. */
import { spawn } from "node:child_process";
import { existsSync, watch } from "node:fs";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import DevServer from "@11ty/eleventy-dev-server";
import { readOptions } from "./site/options.ts";

const PORT = 8080;
const QUIET = 200; // milliseconds without a further change before a build begins: an editor saves in several steps

const { corpus, output } = readOptions(
  "npm start -- [--corpus DIR] [--output DIR]",
  `Builds the site, serves it on http://localhost:${PORT} and builds it again on every change. A build that fails leaves the last good site.`,
);

const server = DevServer.getServer("dossier", output, { port: PORT, domDiff: false, liveReload: true });
let building = false;
let asked = false;

await build();
server.serve(PORT);

for (const folder of [corpus, "src", "_includes", "_data"].filter(existsSync)) {
  let timer: NodeJS.Timeout | undefined;
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(build, QUIET);
  });
}

/** Builds in a process of its own, where every module is fresh. What is asked for while one runs is built after it. */
async function build(): Promise<void> {
  asked = true;
  if (building) return;
  building = true;
  while (asked) {
    asked = false;
    const command = fileURLToPath(new URL(`./build${extname(import.meta.url)}`, import.meta.url));
    const child = spawn(process.execPath, [...process.execArgv, command, "--corpus", corpus, "--output", output], {
      stdio: "inherit",
    });
    const code = await new Promise((resolve) => child.once("exit", resolve));
    if (code === 0) server.reload();
  }
  building = false;
}
