import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { themeFiles } from "../../_includes/theme/files.ts";
import { browserScript } from "../../src/publish/browser-scripts.ts";
import { mediaType } from "../site/media-type.ts";
import type { Answer } from "./answer.ts";
import { HOST, mayEnter } from "./gate.ts";
import { deskPage } from "./page.ts";
import { openSession, type Session } from "./session.ts";
import { DESK_STYLE } from "./style.ts";

/** An answer is short. */
const LONGEST = 100_000;

export interface Desk {
  /** Where it is, with its key: whoever has the address may write. */
  url: string;
  /** The folder has changed: the open pages look again. */
  changed: () => void;
  close: () => Promise<void>;
}

/**
 * Opens the desk over a dossier's folder, for this machine alone, at an address that nobody can guess. Nothing of it is ever in the site.
 *
 * @param site where the site itself is served, for the links to it
 * @param cache where annotations are kept; null: nowhere
 */
export async function openDesk(
  corpus: string,
  site: string,
  cache: string | null = null,
  key = randomBytes(24).toString("base64url"),
): Promise<Desk> {
  const listeners = new Set<ServerResponse>();
  const session = openSession(corpus, cache, () => {
    for (const one of listeners) one.write("data: changed\n\n");
  });
  const files = new Map(themeFiles().map(({ path, content }) => [path, content]));
  const script = browserScript("desk");
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    if (!mayEnter(request, port, key)) return void response.writeHead(403).end("This desk is another's.\n");
    const address = new URL(request.url ?? "/", `http://${HOST}:${port}`);
    const path = address.pathname.slice(key.length + 2);
    if (request.method === "POST") return void write(path, request, response, session);
    const send = (type: string, body: string | Uint8Array) =>
      void response.writeHead(200, { "content-type": type }).end(body);
    if (path === "")
      return send("text/html; charset=utf-8", deskPage(address.searchParams.get("lang") === "fr" ? "fr" : "en", site));
    if (path === "state") return void tell(response, session.state);
    if (path.startsWith("article/")) return void tell(response, () => session.article(path.slice("article/".length)));
    if (path === "desk.js") return send("text/javascript", script);
    if (path === "desk.css") return send("text/css", DESK_STYLE);
    if (path === "events") return listen(response, listeners);
    const file = files.get(path);
    if (file !== undefined) return send(mediaType(path), file);
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve));
  return {
    url: `http://${HOST}:${(server.address() as AddressInfo).port}/${key}/`,
    changed: session.refresh,
    close: () =>
      new Promise((resolve) => {
        session.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** No frame, no other host, no trace of the address elsewhere. */
const HEADERS = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "cross-origin-resource-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cache-control": "no-store",
} as const;

function write(path: string, request: IncomingMessage, response: ServerResponse, session: Session): Promise<void> {
  return tell(response, async () => {
    const body = await read(request);
    if (path === "answer") {
      await session.answer(JSON.parse(body) as Answer);
      return session.state();
    }
    if (path === "undo") {
      const back = await session.undo();
      return { ...(await session.state()), back };
    }
    return null;
  });
}

/** What is asked for as JSON: 404 where there is none, 409 with the words of what went wrong. */
async function tell(response: ServerResponse, ask: () => Promise<object | null>): Promise<void> {
  const reply = (status: number, body: object) =>
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  try {
    const found = await ask();
    if (found === null) reply(404, { error: "no such thing" });
    else reply(200, found);
  } catch (error) {
    reply(409, { error: (error as Error).message });
  }
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    length += (part as Buffer).length;
    if (length > LONGEST) throw new Error("expected a short answer");
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts).toString("utf8");
}

function listen(response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { "content-type": "text/event-stream" }).write("\n");
  listeners.add(response);
  response.on("close", () => listeners.delete(response));
}
