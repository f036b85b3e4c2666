import { createHash } from "node:crypto";
import { browserScript, workerPath } from "../browser-scripts.ts";
import type { SiteFile } from "../file.ts";
import { absentPage } from "./absent.ts";
import type { KeptEntry, Manifest } from "./manifest.ts";
import { type KeptFile, offlinePlan, WHOLE } from "./plan.ts";

/** The bundle drops the library's own comments. */
const LICENCE = "/* Holds parts of Workbox 7.4.1, copyright Google LLC, MIT licence (opensource.org/licenses/MIT). */";

let script: string | null = null;

/**
 * A service worker that keeps the site once a page of it was opened, and answers from what it kept. Its bytes change with those
 * of the site, and so a browser fetches what changed, and goes over to the new site as a whole.
 *
 * @param whole bytes up to which a site is kept whole
 */
export function serviceWorker(files: readonly KeptFile[], whole = WHOLE): SiteFile {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const revisions = new Map(sorted.map(({ path, sha256 }) => [path, sha256]));
  const plan = offlinePlan(sorted, whole);
  const revised = (paths: readonly string[]) => paths.map((path): KeptEntry => [path, revisions.get(path) ?? ""]);
  const all = sorted.map(({ path, sha256 }) => `${path}\0${sha256}`).join("\n");
  const manifest: Manifest = {
    version: createHash("sha256").update(all).digest("base64"),
    shell: revised(plan.shell),
    rest: revised(plan.rest),
    absent: absentPage(),
  };
  script ??= browserScript("worker");
  return { path: workerPath, content: `${LICENCE}\nself.dossierManifest = ${JSON.stringify(manifest)};\n${script}` };
}
