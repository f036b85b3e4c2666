import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import type { SiteFile } from "../file.ts";
import { NAME } from "./table.ts";

/** Before all that Pagefind writes. */
const MAGIC = Buffer.from("pagefind_dcd");

export function pack(bytes: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([MAGIC, bytes]), { level: 9 });
}

export function unpacked({ content }: SiteFile): Buffer {
  return gunzipSync(content).subarray(MAGIC.length);
}

/** A file's name, by what it holds: forty bits, so that two of some thousand files have the same in one site of a million. */
export function nameOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex").slice(0, NAME);
}
