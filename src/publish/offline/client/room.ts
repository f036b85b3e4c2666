/// <reference lib="dom" />
import type { WorkboxPlugin } from "workbox-core/types.js";

/**
 * Lets a site be installed without some of its files: once the storage is full no more of them are fetched, and one that the
 * host refuses (a file that configures it, say) is passed over. They are fetched when they are read.
 *
 * @param spare addresses of the files that may be missing
 */
export function asFarAsThereIsRoom(spare: ReadonlySet<string>): WorkboxPlugin {
  let full = false;
  return {
    requestWillFetch: async ({ request, event }) => {
      if (full && isInstall(event)) throw new Error("No room is left");
      return request;
    },
    handlerDidError: async ({ error, request, event }) => {
      if (!isInstall(event) || !spare.has(request.url)) return undefined;
      full ||= error.name === "QuotaExceededError";
      return full || error.name === "bad-precaching-response" ? new Response() : undefined;
    },
  };
}

function isInstall(event: { readonly type: string } | undefined): boolean {
  return event?.type === "install";
}
