import { browserScript } from "../browser-scripts.ts";
import type { SiteFile } from "../file.ts";

/** Where every page finds the script that registers the service worker, relative to the root of the site. */
export const registerScript = "offline.js";

/** The one script that every page loads, after all else: it keeps the site for reading without a network. */
export function offlineFiles(): SiteFile[] {
  return [{ path: registerScript, content: browserScript("register") }];
}
