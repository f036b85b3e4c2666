import { parseDocument } from "yaml";
import { articleText } from "../../src/read/article.ts";
import { frontMatterSchema } from "../../src/read/schema.ts";
import { type Brought, type Facts, FIELDS, learn } from "./brought.ts";

/** A file's text and the YAML above it, null where there is none. */
export function splitFrontMatter(content: string): { yaml: string | null; text: string } {
  const text = articleText(content);
  const front = content.slice(0, content.length - text.length).replace(/^\ufeff?---[ \t]*\r?\n|---[ \t]*\r?\n?$/g, "");
  return { yaml: text.length < content.length ? front.trimEnd() : null, text };
}

/** What the YAML above a text says; nothing where it is broken. */
export function frontMatterOf(yaml: string | null): Record<string, unknown> {
  if (!yaml) return {};
  const document = parseDocument(yaml);
  const value: unknown = document.errors.length > 0 ? null : document.toJS();
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

/** A text that begins with front matter as a dossier has it keeps it; null where it has none, or another program's. */
export function withOwnFrontMatter(source: string): Brought | null {
  const { yaml, text } = splitFrontMatter(source);
  const told = frontMatterOf(yaml);
  if (yaml === null || !frontMatterSchema.safeParse(told).success) return null;
  return { text, facts: factsOf(told), leftOut: [], notes: [], own: yaml };
}

/** What such front matter states; "unknown" is told as what is not known. */
function factsOf(told: Record<string, unknown>): Facts {
  const facts: Facts = {};
  const worked = (told.inferred ?? {}) as Record<string, { value: unknown }>;
  for (const field of FIELDS) {
    const value = worked[field]?.value ?? told[field];
    if (value !== undefined && value !== "unknown") learn(facts, field, String(value), "front matter");
  }
  return facts;
}
