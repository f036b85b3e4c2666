import type { Line } from "./lines.ts";

/** The short addresses that close a post, with ten signs each; what is glued to them is text again. */
const SHORT_LINK = /(?:https?:\/\/)?(?:pic\.twitter\.com|pic\.x\.com|t\.co)\/\w{10}/g;

/** "… en ligne. pic.twitter.com/Qm4tRsWz9aAvec Léa Roy, …" → the text before, the address, the text after; none inside « ». */
export function splitLinks(line: Line): Line[] {
  const parts: Line[] = [];
  const add = (from: number, to: number) => {
    const text = line.text.slice(from, to);
    const start = line.start + from + (text.length - text.trimStart().length);
    if (text.trim()) parts.push({ start, end: start + text.trim().length, text: text.trim() });
  };
  let at = 0;
  for (const { 0: address, index } of line.text.matchAll(SHORT_LINK)) {
    const before = line.text.slice(0, index);
    if (before.lastIndexOf("«") > before.lastIndexOf("»") || before.lastIndexOf("“") > before.lastIndexOf("”"))
      continue;
    add(at, index);
    add(index, index + address.length);
    at = index + address.length;
  }
  if (at === 0) return [line];
  add(at, line.text.length);
  return parts;
}
