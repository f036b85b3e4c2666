import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap, type YAMLSeq } from "yaml";
import type { Entry } from "../../src/compose/doubts/doubt.ts";
import { slug } from "../../src/text/fold.ts";
import { printEntry, printInline, printScalar, printValue } from "./print.ts";

type Fields = Exclude<Entry, string>;

/**
 * Puts entries into a list of a YAML file: the file itself where `list` is null. An entry whose id the list has already amends that one. Every byte that
 * is not of the change stays: comments, order, quotes, line ends of the rest.
 *
 * @throws where the file is no such list, or would not read as it should
 */
export function addEntries(source: string, list: string | null, entries: readonly Entry[]): string {
  return entries.reduce<string>((text, entry) => addEntry(text, list, entry), source);
}

function addEntry(source: string, list: string | null, entry: Entry): string {
  const document = parseDocument(source);
  if (document.errors.length > 0) throw new Error(`not valid YAML: ${document.errors[0]?.message.split("\n")[0]}`);
  const node = list === null ? document.contents : document.get(list, true);
  const seq = isSeq(node) ? (node as YAMLSeq<Node>) : null;
  if (node && !seq && !(isScalar(node) && node.value === null))
    throw new Error(`expected a list${list ? ` ${list}` : ""}`);
  const known =
    seq && typeof entry !== "string" ? seq.items.find((item) => isMap(item) && idOf(item) === entry.id) : undefined;
  if (typeof entry !== "string" && entry.id !== undefined && isMap(known)) return amendEntry(source, known, entry);
  if (typeof entry === "string" && seq?.items.some((item) => isScalar(item) && item.value === entry)) return source;
  if (seq && seq.items.length > 0)
    return seq.flow ? intoBrackets(source, seq, printInline(entry)) : belowLast(source, seq, entry);
  if (list === null)
    return seq ? splice(source, ...rangeOf(seq), printEntry(entry)) : onNewLine(source, `${printEntry(entry)}\n`);
  const block = `
  ${printEntry(entry, "  ")}`;
  if (node) {
    const [start, end] = rangeOf(node as Node);
    return splice(source, source.slice(0, start).trimEnd().length, end, block);
  }
  return onNewLine(source, `\n${list}:${block}\n`);
}

/** `id:`, or what the name makes of it. */
function idOf(item: YAMLMap): unknown {
  return item.get("id") ?? slug(String(item.get("name") ?? ""));
}

/** Sets fields of an entry that stands there; what goes into a list of it is added. */
function amendEntry(source: string, item: YAMLMap, { id: _, ...fields }: Fields): string {
  let text = source;
  // From the last change to the first, so that the places of the others hold.
  const changes: { at: number; end: number; text: string }[] = [];
  const missing: string[] = [];
  for (const [field, value] of Object.entries(fields)) {
    const node = item.get(field, true) as Node | undefined;
    if (!node) missing.push(`${field}: ${printValue(value)}`);
    else if (isSeq(node) && Array.isArray(value)) {
      const there = node.items.map((one) => (isScalar(one) ? one.value : null));
      const fresh = (value as string[]).filter((one) => !there.includes(one));
      if (fresh.length === 0) continue;
      const [, end] = rangeOf(node);
      if (node.flow)
        changes.push({
          at: closing(source, end),
          end: closing(source, end),
          text: `${there.length > 0 ? ", " : ""}${fresh.map(printScalar).join(", ")}`,
        });
      else {
        const at = lineEnd(source, end);
        const indent = " ".repeat(column(source, rangeOf(node.items[0] as Node)[0]) - 2);
        changes.push({ at, end: at, text: fresh.map((one) => `${indent}- ${printScalar(one)}\n`).join("") });
      }
    } else {
      const [at, end] = rangeOf(node);
      changes.push({ at, end, text: printValue(value) });
    }
  }
  if (missing.length > 0) {
    const [start, end] = rangeOf(item);
    if (item.flow) {
      const at = closing(source, end);
      const padded = /\s$/.test(source.slice(0, at));
      const from = padded ? at - 1 : at;
      changes.push({ at: from, end: from, text: `, ${missing.join(", ")}` });
    } else {
      const at = lineEnd(source, end);
      const indent = " ".repeat(column(source, start));
      changes.push({ at, end: at, text: missing.map((line) => `${indent}${line}\n`).join("") });
    }
  }
  for (const change of changes.sort((a, b) => b.at - a.at)) text = splice(text, change.at, change.end, change.text);
  return text;
}

/** `[a, b]` → `[a, b, c]`. */
function intoBrackets(source: string, seq: YAMLSeq, text: string): string {
  const at = closing(source, rangeOf(seq)[1]);
  const padded = /[ \t]$/.test(source.slice(0, at)) ? at - 1 : at;
  return splice(source, padded, padded, `, ${text}`);
}

/** Below the last entry, with its dash under the others. */
function belowLast(source: string, seq: YAMLSeq<Node>, entry: Entry): string {
  const last = seq.items[seq.items.length - 1] as Node;
  const first = seq.items[0] as Node;
  const indent = " ".repeat(dash(source, rangeOf(first)[0]));
  const at = lineEnd(source, rangeOf(last)[1]);
  const before = source.slice(0, at).endsWith("\n") || at === 0 ? "" : "\n";
  return splice(source, at, at, `${before}${indent}${printEntry(entry, indent)}\n`);
}

/** At the end of a file, below what stands there. */
function onNewLine(source: string, text: string): string {
  const body = source.trim() === "" ? source.trimStart() : source.endsWith("\n") ? source : `${source}\n`;
  return body + (body === "" ? text.replace(/^\n/, "") : text);
}

/** Start and end of a node's own words. */
function rangeOf(node: Node): [number, number] {
  if (isAlias(node) || !node.range) throw new Error("expected an entry written out, found an alias");
  return [node.range[0], node.range[1]];
}

const splice = (source: string, at: number, end: number, text: string) =>
  source.slice(0, at) + text + source.slice(end);

/** Where the bracket that closes before `end` stands. */
const closing = (source: string, end: number) => source.slice(0, end).search(/[\]}]\s*$/);

/** The start of the line after the one on which what ends at `end` stops. */
function lineEnd(source: string, end: number): number {
  if (source[end - 1] === "\n") return end;
  const at = source.indexOf("\n", end);
  return at < 0 ? source.length : at + 1;
}

const column = (source: string, at: number) => at - (source.lastIndexOf("\n", at - 1) + 1);

/** The column of the dash before what stands at `at`. */
const dash = (source: string, at: number) => column(source, source.lastIndexOf("-", at - 1));
