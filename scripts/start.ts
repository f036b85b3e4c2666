/** npm start: reads the dossier, serves its site on http://localhost:8080, and reads it again when something changes. */
import { spawn } from "node:child_process";
import { existsSync, watch } from "node:fs";
import { createServer } from "node:net";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import DevServer from "@11ty/eleventy-dev-server";
import { openDesk } from "./desk/desk.ts";
import { openLive } from "./site/live.ts";
import { readOptions } from "./site/options.ts";
import { openPreview } from "./site/preview.ts";

const PORT = 8080;
const TRIED = 20; // ports, from that one on, before another must be named
const QUIET = 200; // milliseconds without a further change before a build begins: an editor saves in several steps

const { cache, corpus, output, values } = readOptions(
  "npm start -- [--corpus DIR] [--output DIR] [--port N]",
  `Serves the site on http://localhost:${PORT} and reads the dossier again on every change. Pages are made when they are asked for, and the whole
site is built when its archive is; a dossier that cannot be read leaves the last good one, and every page says what is wrong above it.
Beside it opens the desk, where what the machine doubts is answered with a key each; it is for this machine alone, and never in the site.
Where another program has the port, the next free one is taken; a port given with --port is that one or none.`,
  { port: { type: "string" } },
);
const port = await choosePort(values.port);
const preview = openPreview();
const live = openLive(corpus, cache, buildWhole);
const server = DevServer.getServer("dossier", output, {
  ...{ port, domDiff: false, liveReload: true },
  middleware: [preview.middleware, live.middleware],
});
let building = false;
let asked = false;
let modulesChanged = false;

await build();
server.serve(port);
const desk = await openDesk(corpus, `http://localhost:${port}/`, cache);
console.log(`Desk at ${desk.url}`);

for (const folder of [corpus, "src", "_includes", "_data"].filter(existsSync)) {
  let timer: NodeJS.Timeout | undefined;
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    modulesChanged ||= folder !== corpus;
    timer = setTimeout(() => {
      if (folder === corpus) desk.changed();
      build();
    }, QUIET);
  });
}

/**
 * The port asked for, or the first free one from the usual on. Ends the command where the one asked for cannot be had.
 */
async function choosePort(asked: unknown): Promise<number> {
  if (asked === undefined) {
    for (let free = PORT; free < PORT + TRIED; free++) {
      if (!(await isFree(free))) continue;
      if (free !== PORT) console.log(`Port ${PORT} is taken by another program: the site is served on port ${free}.`);
      return free;
    }
  }
  const number = Number(asked ?? PORT);
  if (Number.isInteger(number) && number > 0 && number < 65_536 && (await isFree(number))) return number;
  const port = String(asked ?? PORT);
  const why = /^\d+$/.test(port) ? "which another program has, or no program may take" : "which is no port";
  console.error(`--port: expected a free port such as ${PORT}, found ${port}, ${why}. Name another with --port.`);
  process.exit(1);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}

/** Reads the dossier and lets every open page load anew. What is asked for meanwhile is done after it. */
async function build(): Promise<void> {
  asked = true;
  if (building) return;
  building = true;
  while (asked) {
    const begun = performance.now();
    const changed = modulesChanged;
    asked = false;
    modulesChanged = false;
    const { problems = [], warnings = [], count = 0 } = await live.read(changed);
    for (const warning of warnings) console.log(warning);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    const list = `${problems.join("\n")}\n\n${problems.length} ${problems.length === 1 ? "problem" : "problems"}; the last good site stays.`;
    if (problems.length === 0) console.log(`${corpus}: ${count} pages, ready in ${seconds} s`);
    else console.error(list);
    preview.tell(problems.length === 0 ? null : list);
    server.reload();
  }
  building = false;
}

/** The whole site, with all that a preview does without, in a process of its own. */
function buildWhole(): Promise<unknown> {
  const command = fileURLToPath(new URL(`./build${extname(import.meta.url)}`, import.meta.url));
  const folders = ["--corpus", corpus, "--output", output, "--cache", cache];
  const child = spawn(process.execPath, [...process.execArgv, command, ...folders], { stdio: "inherit" });
  return new Promise((resolve) => child.once("exit", resolve));
}
