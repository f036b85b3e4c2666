import type { IncomingMessage, ServerResponse } from "node:http";
import { workerPath } from "../../src/publish/browser-scripts.ts";

/** What stands between the site's folder and whoever looks at it while it is written. */
export interface Preview {
  /** Keeps the words of a build that failed, which every page then shows above the last good one; null where the last has not. */
  tell: (problems: string | null) => void;
  middleware: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}

/** A preview must show what was written just now: it keeps nothing for later, and lets go of what an earlier one kept. */
const FORGET = `self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) await caches.delete(name);
  await self.registration.unregister();
})()));
`;

export function openPreview(): Preview {
  let problems: string | null = null;
  return {
    tell: (told) => {
      problems = told;
    },
    middleware: (request, response, next) => {
      if (request.url?.split("?")[0] === `/${workerPath}`) {
        response.setHeader("content-type", "text/javascript");
        response.end(FORGET);
        return;
      }
      if (request.url === STYLESHEET) {
        response.setHeader("content-type", "text/css");
        response.end(STYLE);
        return;
      }
      const end = response.end.bind(response) as (...parts: unknown[]) => ServerResponse;
      response.end = (body?: unknown, ...rest: unknown[]) => {
        const isPage = typeof body === "string" && String(response.getHeader("content-type")).startsWith("text/html");
        return end(isPage && problems !== null ? withBanner(body, problems) : body, ...rest);
      };
      next();
    },
  };
}

/** A file, for no page of the site may bring a style of its own. */
const STYLESHEET = "/dossier-problems.css";

const STYLE = `#dossier-problems{position:sticky;top:0;z-index:99;max-height:50vh;overflow:auto;margin:0;padding:1rem;
border:3px solid #b3261e;background:#fff;color:#1d1b17;font:1rem/1.4 system-ui,sans-serif}
#dossier-problems pre{white-space:pre-wrap}`;

function withBanner(page: string, problems: string): string {
  const shown = problems.trim().replace(/[&<>]/g, (letter) => `&#${letter.charCodeAt(0)};`);
  const heads = `<strong lang="en">This is the last good page. The dossier has problems:</strong> <span lang="fr">Cette page est la dernière bonne. Le dossier a des problèmes\u00a0:</span>`;
  const style = `<link rel="stylesheet" href="${STYLESHEET}">`;
  const banner = `${style}<div role="alert" id="dossier-problems"><p>${heads}</p><pre>${shown}</pre></div>`;
  return /<body[^>]*>/.test(page) ? page.replace(/<body[^>]*>/, (body) => body + banner) : banner + page;
}
