/// <reference lib="dom" />
import type { OfflineMessages } from "../messages.ts";

declare const WORKER: string;
declare const MESSAGES: Readonly<Record<string, Pick<OfflineMessages, "fresh" | "reload">>>;

/** Whether a reader has asked for the new edition: only then does the page load again by itself. */
let asked = false;

const script = document.currentScript as HTMLScriptElement;
const worker = new URL(WORKER, script.src);

// Nothing else waits for this: the page is shown and read first.
if (document.readyState === "complete") void start();
else addEventListener("load", () => void start());

async function start(): Promise<void> {
  // A page opened from a folder, a private window, an old browser: there is no worker, and nothing is missing but this.
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!/^https?:$/.test(location.protocol) || !workers) return;
  try {
    if (isDevelopment()) return await forget(workers);
    const { connection } = navigator as { connection?: { saveData?: boolean } };
    if (connection?.saveData) return;
    const registration = await workers.register(worker);
    watch(registration, workers);
  } catch {
    // The browser allows no worker here, or no room for one: the site works as before, over the network.
  }
}

/** `npm start` adds a script of its own, and a worker would serve the pages of an earlier build. */
function isDevelopment(): boolean {
  return document.querySelector('script[src^="/.11ty/"]') !== null;
}

async function forget(workers: ServiceWorkerContainer): Promise<void> {
  const registration = await workers.getRegistration(worker);
  await registration?.unregister();
}

/** Tells when a newer build has been fetched beside the one that is read, or has taken its place from another tab. */
function watch(registration: ServiceWorkerRegistration, workers: ServiceWorkerContainer): void {
  if (registration.waiting) tell(registration);
  const follow = () => {
    const fresh = registration.installing;
    fresh?.addEventListener("statechange", () => {
      if (fresh.state === "installed" && workers.controller) tell(registration);
    });
  };
  follow();
  registration.addEventListener("updatefound", follow);
  let served = workers.controller !== null;
  workers.addEventListener("controllerchange", () => {
    if (asked) location.reload();
    else if (served) tell(registration);
    served = true; // the first worker takes over pages that were opened before it was there
  });
}

function tell(registration: ServiceWorkerRegistration): void {
  const words = MESSAGES[document.documentElement.lang] ?? Object.values(MESSAGES)[0];
  if (!words || document.getElementById("new-edition")) return;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = words.reload;
  button.addEventListener("click", () => {
    asked = true;
    if (registration.waiting) registration.waiting.postMessage("use");
    else location.reload();
  });
  const notice = document.createElement("p");
  notice.id = "new-edition";
  notice.setAttribute("role", "status");
  notice.style.cssText =
    "position:sticky;bottom:0;z-index:1;margin:0;padding:.6rem 1rem;background:var(--ink,#222);color:var(--paper,#fff)";
  button.style.cssText = "font:inherit;min-height:2rem;padding:0 .75rem;cursor:pointer";
  const [before = "", after = ""] = words.fresh.split("{reload}");
  document.body.append(notice);
  // Words put into a status that stands already are read out; a status that comes with its words may not be.
  notice.append(before, button, after);
}
