import { isMap, type Node, parseDocument } from "yaml";
import type { Entry } from "../../src/compose/doubts/doubt.ts";
import { articleText } from "../../src/read/article.ts";
import { printValue } from "./print.ts";

/** Sets fields of an article's front matter, and makes one where there is none; not a letter of the text changes. */
export function setFields(content: string, fields: Exclude<Entry, string>): string {
  const text = articleText(content);
  const head = content.slice(0, content.length - text.length);
  if (head === "")
    return `---\n${Object.entries(fields)
      .map(([field, value]) => `${field}: ${printValue(value)}\n`)
      .join("")}---\n${text}`;
  const opening = head.indexOf("\n") + 1;
  const closing = head.lastIndexOf("---");
  let yaml = head.slice(opening, closing);
  for (const [field, value] of Object.entries(fields)) {
    const { contents } = parseDocument(yaml);
    const node = isMap(contents) ? (contents.get(field, true) as Node | undefined) : undefined;
    const printed = printValue(value);
    if (node?.range) yaml = yaml.slice(0, node.range[0]) + printed + yaml.slice(node.range[1]);
    else yaml += `${field}: ${printed}\n`;
  }
  return head.slice(0, opening) + yaml + head.slice(closing) + text;
}
