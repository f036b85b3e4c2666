import { type Document, LineCounter, type Node, parseDocument, visit } from "yaml";
import type { z } from "zod";
import { didYouMean } from "../text/nearest.ts";
import { CONTROL } from "./decode.ts";
import { fieldsOf } from "./fields.ts";
import type { Problem } from "./problem.ts";

/** A checked YAML document: its value, and the line of any part of it for later errors. */
export interface Checked<T> {
  value: T;
  /** 1-based line in the file of the node at `path`, or of its nearest parent. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * Parses `source` and checks it against `schema`. `firstLine` is the line of the file on which `source` begins.
 * Returns the problems instead of throwing, so that all files can be read before the editor is told.
 */
export function parseYaml<T>(
  file: string,
  source: string,
  schema: z.ZodType<T>,
  firstLine = 1,
): { checked: Checked<T> } | { problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  // What follows the first fault is mostly its echo.
  const [fault] = document.errors;
  if (fault) {
    const message = `not valid YAML: ${firstSentence(fault.message)} Mend the line, or put the text in double quotes.`;
    return { problems: [{ file, line: lineAt(fault.pos[0]), message }] };
  }
  keepZeros(document);
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length >= 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as Node | undefined;
      if (node?.range) return lineAt(node.range[0]);
    }
    return firstLine;
  };
  let content: unknown;
  try {
    content = document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch (error) {
    return { problems: [{ file, line: firstLine, message: `not valid YAML: ${(error as Error).message}.` }] };
  }
  const bad = unwritable(content);
  if (bad) return { problems: [{ file, line: lineOf(bad.path), message: `${shownPath(bad.path)}: ${bad.message}` }] };
  const result = schema.safeParse(content, { reportInput: true });
  if (result.success) return { checked: { value: result.data, lineOf } };
  return {
    problems: firstOfEach(result.error.issues).map((issue) => ({
      file,
      line: lineOf(issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0] ?? ""] : issue.path),
      message: `${shownPath(issue.path)}: ${told(issue, schema)}`,
    })),
  };
}

/** `article: 001` is the article 001, not the number one. */
function keepZeros(document: Document): void {
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === "number" && node.source && /^0\d+$/.test(node.source)) node.value = node.source;
    },
  });
}

/** A rule about a whole entry has nothing to add where a field of it is misspelt: one fault is told once. */
function firstOfEach(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const misspelt = new Set(issues.filter(({ code }) => code === "unrecognized_keys").map(({ path }) => path.join(".")));
  return issues.filter(({ code, path }) => code !== "custom" || !misspelt.has(path.join(".")));
}

/** Entries of a list are counted from 1, as an editor does. */
function shownPath(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === "number" ? part + 1 : String(part))).join(".") || "file";
}

/** What YAML can say and no page can hold: a control character or half a surrogate pair by its escape, an alias inside itself. */
function unwritable(
  value: unknown,
  path: PropertyKey[] = [],
  within: readonly object[] = [],
): { path: PropertyKey[]; message: string } | null {
  if (typeof value === "string") {
    const code = (CONTROL.exec(value) ?? HALF.exec(value))?.[0].charCodeAt(0);
    const shown = code?.toString(16).toUpperCase().padStart(4, "0");
    return shown ? { path, message: `expected text, found the character U+${shown}. Take it out.` } : null;
  }
  if (typeof value !== "object" || value === null) return null;
  if (within.includes(value))
    return { path, message: "expected a value, found an alias that holds itself. Write it out." };
  for (const [key, part] of Object.entries(value)) {
    const found = unwritable(key, path, within) ?? unwritable(part, [...path, key], [...within, value]);
    if (found) return found;
  }
  return null;
}

const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

function firstSentence(message: string): string {
  const line = message.split("\n")[0] ?? message;
  return line.replace(/ at line \d+, column \d+:?$/, "").replace(/[:.]?$/, ".");
}

/** The schema's message and what stands there instead. */
function told(issue: z.core.$ZodIssue, schema: z.ZodType): string {
  if (issue.code === "unrecognized_keys") {
    const mend = didYouMean(issue.keys[0] ?? "", fieldsOf(schema), "Take it out, or mend its name.");
    return `no such field: ${issue.keys.join(", ")}. ${mend}`;
  }
  if (issue.code === "invalid_union" && issue.discriminator !== undefined) {
    const found = (issue.input as Record<string, unknown> | undefined)?.[issue.discriminator];
    const known = (issue as { options?: string[] }).options ?? [];
    const mend = typeof found === "string" ? didYouMean(found, known, "") : "";
    return `${issue.message}, found ${found === undefined ? "nothing" : JSON.stringify(found)}. ${mend}`.trimEnd();
  }
  // A rule about a whole entry says by itself what is missing or too much.
  if (issue.code === "custom" && typeof issue.input === "object") return `${issue.message}.`;
  const shown = issue.input === undefined ? "nothing" : (JSON.stringify(issue.input) ?? String(issue.input));
  const message = (issue.code === "invalid_key" && issue.issues[0]?.message) || issue.message;
  return `${message}, found ${shown.length > 80 ? `${shown.slice(0, 77)}…` : shown}.`;
}
