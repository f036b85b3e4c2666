import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** The desk answers this machine alone. */
export const HOST = "127.0.0.1";

/** The header in which our own script, and nobody else's, repeats the key. */
export const KEY_HEADER = "x-desk-key";

/**
 * Whether a request comes from the desk's own page. Three locks, each enough against a page of another site: the host's name is ours (a name that was turned to
 * this machine is not), the origin is ours, and the key, which stands in the address and, for what writes, in a header that no form can set.
 */
export function mayEnter(request: IncomingMessage, port: number, key: string): boolean {
  const { host, origin } = request.headers;
  const own = `${HOST}:${port}`;
  if (host !== own) return false;
  if (origin !== undefined && origin !== `http://${own}`) return false;
  const [, given = ""] = (request.url ?? "").split("/");
  if (!same(given, key)) return false;
  if (request.method === "GET") return true;
  return (
    request.method === "POST" &&
    origin === `http://${own}` &&
    same(String(request.headers[KEY_HEADER] ?? ""), key) &&
    request.headers["content-type"] === "application/json"
  );
}

function same(given: string, key: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(key)];
  return a.length === b.length && timingSafeEqual(a, b);
}
