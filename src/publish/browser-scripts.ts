import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { bundleScript, shortened } from "./bundle-script.ts";
import { OFFLINE_MESSAGES } from "./offline/messages.ts";

/** Where the service worker stands: at the root, for its scope is its folder. */
export const workerPath = "sw.js";

/** What Workbox asks, in the words of Node: unless it runs in production it tells at length what it does. */
const LIBRARY_MODE = ["process", "env", "NODE_ENV"].join(".");

/** The scripts that readers' browsers run: the module each begins with, without its extension, and what it is told. */
export const BROWSER_SCRIPTS = {
  search: { entry: "./search/client/main", constants: {} },
  quotes: { entry: "./search/client/quotes", constants: {} },
  register: {
    entry: "./offline/client/register",
    constants: { WORKER: workerPath, MESSAGES: newsOf(OFFLINE_MESSAGES) },
  },
  part: { entry: "./cut/client/find", constants: {} },
  // No site has this one: it is served beside a preview.
  desk: { entry: "../../scripts/desk/client/main", constants: {} },
  worker: { entry: "./offline/client/worker", constants: { [LIBRARY_MODE]: "production" } },
} as const;

/** In the package, where they were made when it was packed; in the repository, where they change, they are made at each build. */
const PACKED = new URL("./packed/", import.meta.url);

/** A script as a browser runs it. */
export function browserScript(name: keyof typeof BROWSER_SCRIPTS): string {
  const { entry, constants } = BROWSER_SCRIPTS[name];
  return packed(`${name}.js`) ?? bundleScript(new URL(entry, import.meta.url), constants);
}

/**
 * Pagefind's own script, a third less to fetch before the first result. A package holds that of the Pagefind it was packed with;
 * beside another the script goes as it is.
 */
export function searchEngine(script: string): string {
  const short = packed(`pagefind-${hashOf(script)}.js`);
  return short ?? (existsSync(PACKED) ? script : shortened(script));
}

export function hashOf(script: string): string {
  return createHash("sha256").update(script).digest("hex").slice(0, 16);
}

function packed(name: string): string | null {
  const file = new URL(name, PACKED);
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

function newsOf(messages: typeof OFFLINE_MESSAGES) {
  return Object.fromEntries(Object.entries(messages).map(([lang, { fresh, reload }]) => [lang, { fresh, reload }]));
}
