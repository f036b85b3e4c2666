/** npm start: builds, serves on http://localhost:8080, and builds again when something changes. */
import { spawn } from "node:child_process";
import { existsSync, watch } from "node:fs";
import { createServer } from "node:net";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import DevServer from "@11ty/eleventy-dev-server";
import { openDesk } from "./desk/desk.ts";
import { readOptions } from "./site/options.ts";
import { openPreview } from "./site/preview.ts";

const PORT = 8080;
const TRIED = 20; // ports, from that one on, before another must be named
const QUIET = 200; // milliseconds without a further change before a build begins: an editor saves in several steps

const { corpus, output, values } = readOptions(
  "npm start -- [--corpus DIR] [--output DIR] [--port N]",
  `Builds the site, serves it on http://localhost:${PORT} and builds it again on every change. A build that fails leaves the last good site, and every page says what is wrong above it.
Beside it opens the desk, where what the machine doubts is answered with a key each; it is for this machine alone, and never in the site.
Where another program has the port, the next free one is taken; a port given with --port is that one or none.`,
  { port: { type: "string" } },
);
const port = await choosePort(values.port);
const preview = openPreview();
const server = DevServer.getServer("dossier", output, {
  ...{ port, domDiff: false, liveReload: true },
  middleware: [preview.middleware],
});
let building = false;
let asked = false;

await build();
server.serve(port);
const desk = await openDesk(corpus, `http://localhost:${port}/`);
console.log(`Desk at ${desk.url}`);

for (const folder of [corpus, "src", "_includes", "_data"].filter(existsSync)) {
  let timer: NodeJS.Timeout | undefined;
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
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

/** Builds in a process of its own, where every module is fresh. What is asked for while one runs is built after it. */
async function build(): Promise<void> {
  asked = true;
  if (building) return;
  building = true;
  while (asked) {
    asked = false;
    const command = fileURLToPath(new URL(`./build${extname(import.meta.url)}`, import.meta.url));
    const child = spawn(process.execPath, [...process.execArgv, command, "--corpus", corpus, "--output", output], {
      stdio: ["inherit", "inherit", "pipe"],
    });
    let told = "";
    child.stderr.on("data", (text: Buffer) => {
      process.stderr.write(text);
      told += text;
    });
    const code = await new Promise((resolve) => child.once("close", resolve));
    preview.tell(code === 0 ? null : told);
    server.reload();
  }
  building = false;
}
