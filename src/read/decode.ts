import { codeOf, type Problem } from "./problem.ts";

/** Larger than any press article; keeps one wrong file from swallowing the build. */
const MAX_BYTES = 2_000_000;

/** Controls that no article holds and that HTML and XML forbid; tab, line feed and carriage return are fine. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
export const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/;

/** Reads bytes as UTF-8, or says on which line they are not. A byte-order mark is kept: the text stays as supplied. */
export function decode(file: string, bytes: Uint8Array): { text: string } | { problem: Problem } {
  if (bytes.length > MAX_BYTES) {
    const message = `expected at most ${MAX_BYTES / 1e6} MB of text, found ${(bytes.length / 1e6).toFixed(1)} MB. Split the file, one article each.`;
    return { problem: { file, line: null, message } };
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const { line, byte } = firstInvalid(bytes);
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const guess = utf16 ? "UTF-16" : "Windows-1252 or Latin-1";
    const message = `expected UTF-8, found byte 0x${byte.toString(16).toUpperCase().padStart(2, "0")} (perhaps ${guess}). Save the file as UTF-8.`;
    return { problem: { file, line, message } };
  }
  const forbidden = CONTROL.exec(text);
  if (forbidden) {
    const line = text.slice(0, forbidden.index).split(/\r\n?|\n/).length;
    const message = `expected text, found the control character ${codeOf(forbidden[0])}. Take it out.`;
    return { problem: { file, line, message } };
  }
  return { text };
}

/** The line of the first bytes that are not UTF-8, and the first offending byte. */
function firstInvalid(bytes: Uint8Array): { line: number; byte: number } {
  let line = 1;
  for (let from = 0; from < bytes.length; ) {
    const feed = bytes.indexOf(10, from);
    const end = feed < 0 ? bytes.length : feed + 1;
    const part = bytes.subarray(from, end);
    const lossy = new TextDecoder("utf-8", { ignoreBOM: true }).decode(part);
    if (lossy.includes("\ufffd")) {
      const valid = new TextEncoder().encode(lossy.slice(0, lossy.indexOf("\ufffd"))).length;
      return { line, byte: part[valid] ?? 0 };
    }
    from = end;
    line++;
  }
  return { line: 1, byte: bytes[0] ?? 0 };
}
