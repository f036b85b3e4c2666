/// <reference lib="dom" />
import type { WorkboxPlugin } from "workbox-core/types.js";

/**
 * Lets a site be installed without some of its files: once the storage is full no more of them are fetched, and one that the
 * host keeps for itself (`_headers`) is passed over. They are fetched when they are read. A page that is not there is another
 * matter: the host is half way to a new build.
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
      return full || (await isRefused(request.url)) ? new Response() : undefined;
    },
  };
}

/** The answer that failed the check of its bytes may have been a refusal. */
async function isRefused(url: string): Promise<boolean> {
  if (/\.html$/.test(url)) return false;
  const answer = await fetch(url, { method: "HEAD", cache: "no-cache" }).catch(() => null);
  return answer !== null && answer.status >= 400 && answer.status < 500;
}

function isInstall(event: { readonly type: string } | undefined): boolean {
  return event?.type === "install";
}
