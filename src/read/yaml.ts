import { type Document, LineCounter, type Node, parseDocument, visit } from "yaml";
import type { z } from "zod";
import { slug } from "../text/fold.ts";
import { didYouMean } from "../text/nearest.ts";
import { CONTROL } from "./decode.ts";
import { fieldsOf } from "./fields.ts";
import { codeOf, type Problem } from "./problem.ts";

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
  const [fault] = [...document.errors, ...document.warnings];
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
  if (bad.length > 0)
    return {
      problems: bad.map(({ path, message }) => ({
        file,
        line: lineOf(path),
        message: `${shownPath(path)}: ${message}`,
      })),
    };
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
): { path: PropertyKey[]; message: string }[] {
  if (typeof value === "string") {
    const [found] = CONTROL.exec(value) ?? HALF.exec(value) ?? [];
    return found ? [{ path, message: `expected text, found the character ${codeOf(found)}. Take it out.` }] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  if (within.includes(value))
    return [{ path, message: "expected a value, found an alias that holds itself. Write it out." }];
  return Object.entries(value).flatMap(([key, part]) => [
    ...unwritable(key, path, within),
    ...unwritable(part, [...path, Array.isArray(value) ? Number(key) : key], [...within, value]),
  ]);
}

const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

function firstSentence(message: string): string {
  if (message.startsWith("Source contains multiple documents")) return "A second document begins here.";
  const line = message.split("\n")[0] ?? message;
  return line.replace(/ at line \d+, column \d+:?$/, "").replace(/[:.]?$/, ".");
}

/** What other programs, and French, call our fields. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  ...{ date: "published", parution: "published", publie: "published", titre: "title", headline: "title" },
  ...{ auteur: "author", byline: "author", source: "publisher", media: "publisher", journal: "publisher" },
  ...{ editeur: "publisher", publication: "publisher", lien: "url", link: "url", langue: "lang", fuseau: "zone" },
};

/** The schema's message and what stands there instead. */
function told(issue: z.core.$ZodIssue, schema: z.ZodType): string {
  if (issue.code === "unrecognized_keys") {
    const [key = ""] = issue.keys;
    const fields = fieldsOf(schema);
    const mend = didYouMean(ELSEWHERE[slug(key)] ?? key, fields, "Take it out, or mend its name.");
    return `no such field: ${issue.keys.join(", ")}. ${mend}`;
  }
  if (issue.code === "invalid_union" && issue.discriminator !== undefined) {
    const given = (issue.input as Record<string, unknown> | undefined)?.[issue.discriminator];
    const known = (issue as { options?: string[] }).options ?? [];
    const mend = typeof given === "string" ? didYouMean(given, known, "") : "";
    return `${issue.message}, found ${found(given)}. ${mend}`.trimEnd();
  }
  // A rule about a whole entry says by itself what is missing or too much.
  if (issue.code === "custom" && typeof issue.input === "object") return `${issue.message}.`;
  const mend =
    issue.code === "invalid_value" ? didYouMean(String(issue.input ?? ""), issue.values.map(String), "") : "";
  return `${expected(issue)}, found ${found(issue.input)}. ${mend}`.trimEnd();
}

/** The schema's own words, or what its type alone says. */
function expected(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_key") return issue.issues[0]?.message ?? issue.message;
  if (!issue.message.startsWith("Invalid")) return issue.message;
  const last = issue.code === "invalid_union" ? issue.errors.at(-1)?.[0] : undefined;
  if (last) return expected(last);
  if (issue.code === "invalid_value")
    return `expected ${new Intl.ListFormat("en-GB", { type: "disjunction" }).format(issue.values.map(String))}`;
  return `expected ${(issue.code === "invalid_type" && TYPES[issue.expected]) || "something else"}`;
}

const TYPES: Readonly<Record<string, string>> = {
  object: "fields, one a line, each as name: value",
  record: "fields, one a line, each as name: value",
  array: "a list, each entry beginning with -",
  string: "text",
  number: "a number",
};

function found(input: unknown): string {
  if (input === undefined) return "nothing";
  const letters = [...(typeof input === "number" ? String(input) : (JSON.stringify(input) ?? String(input)))];
  return letters.length > 80 ? `${letters.slice(0, 77).join("")}…` : letters.join("");
}
