import type { SiteFile } from "../file.ts";
import { bundleScript } from "../search/script.ts";
import { OFFLINE_MESSAGES } from "./messages.ts";
import { workerPath } from "./worker.ts";

/** Where every page finds the script that registers the service worker, relative to the root of the site. */
export const registerScript = "offline.js";

/** The one script that every page loads, after all else: it keeps the site for reading without a network. */
export function offlineFiles(): SiteFile[] {
  const messages = Object.entries(OFFLINE_MESSAGES).map(([lang, { fresh, reload }]) => [lang, { fresh, reload }]);
  const constants = { WORKER: workerPath, MESSAGES: Object.fromEntries(messages) };
  return [{ path: registerScript, content: bundleScript(new URL("./client/register", import.meta.url), constants) }];
}
