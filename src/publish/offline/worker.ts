import { createHash } from "node:crypto";
import type { SiteFile } from "../file.ts";
import { bundleScript } from "../search/script.ts";
import type { KeptEntry, Manifest } from "./manifest.ts";
import { OFFLINE_MESSAGES } from "./messages.ts";
import { offlinePlan, WHOLE } from "./plan.ts";

/** Where the service worker stands: at the root, for its scope is its folder. */
export const workerPath = "sw.js";

/** What the library asks, in the words of Node: unless it runs in production it tells at length what it does. */
const LIBRARY_MODE = ["process", "env", "NODE_ENV"].join(".");

/** The bundle drops the library's own comments. */
const LICENCE = "/* Holds parts of Workbox 7.4.1, copyright Google LLC, MIT licence (opensource.org/licenses/MIT). */";

/**
 * A service worker that keeps the site once a page of it was opened, and answers from what it kept. Its bytes change with those
 * of the site, and so a browser fetches what changed, and goes over to the new site as a whole.
 *
 * @param whole bytes up to which a site is kept whole
 */
export function serviceWorker(files: readonly SiteFile[], whole = WHOLE): SiteFile {
  const revisions = new Map(files.map(({ path, content }) => [path, sha256(content)]));
  const plan = offlinePlan(sizes(files), whole);
  const revised = (paths: readonly string[]) => paths.map((path): KeptEntry => [path, revisions.get(path) ?? ""]);
  const all = [...revisions].sort(([a], [b]) => (a < b ? -1 : 1)).map((entry) => entry.join("\0"));
  const manifest: Manifest = {
    version: sha256(all.join("\n")),
    shell: revised(plan.shell),
    rest: revised(plan.rest),
    absent: Object.fromEntries(Object.entries(OFFLINE_MESSAGES).map(([lang, { absent }]) => [lang, absent])),
  };
  const constants = { [LIBRARY_MODE]: "production" };
  const script = bundleScript(new URL("./client/worker", import.meta.url), constants);
  return { path: workerPath, content: `${LICENCE}\nself.dossierManifest = ${JSON.stringify(manifest)};\n${script}` };
}

function sizes(files: readonly SiteFile[]) {
  return [...files]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, content }) => ({ path, bytes: Buffer.byteLength(content) }));
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("base64");
}
