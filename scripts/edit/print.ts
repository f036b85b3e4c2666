import { stringify } from "yaml";
import type { Entry } from "../../src/compose/doubts/doubt.ts";

type Value = Exclude<Entry, string>[string];

/** An entry of a block list, as an editor writes it: a field a line, short lists and texts by language on one. Its lines after the first are indented by `indent`. */
export function printEntry(entry: Entry, indent = ""): string {
  if (typeof entry === "string") return `- ${printScalar(entry)}`;
  const lines = Object.entries(entry).map(([field, value]) => `${field}: ${printValue(value)}`);
  return `- ${lines.join(`\n${indent}  `)}`;
}

/** The same inside brackets: `{ id: bfm-tv, join: [bfm] }`. */
export function printInline(entry: Entry): string {
  if (typeof entry === "string") return printScalar(entry);
  const fields = Object.entries(entry).map(([field, value]) => `${field}: ${printValue(value)}`);
  return `{ ${fields.join(", ")} }`;
}

/** A value of a field, on one line. */
export function printValue(value: Value): string {
  if (typeof value === "string") return printScalar(value);
  if (isList(value)) return `[${value.map(printScalar).join(", ")}]`;
  const texts = Object.entries(value).map(([language, text]) => `${language}: ${JSON.stringify(text)}`);
  return `{ ${texts.join(", ")} }`;
}

/** Plain where YAML reads it back as the same text, in brackets too; else in double quotes. */
export function printScalar(text: string): string {
  if (/[,[\]{}\n]/.test(text)) return JSON.stringify(text);
  return stringify(text, { lineWidth: 0, defaultStringType: "PLAIN", defaultKeyType: "PLAIN" }).trimEnd();
}

const isList = (value: Exclude<Value, string>): value is readonly string[] => Array.isArray(value);
