import { stringify } from "yaml";
import { type Brought, FIELDS } from "./brought.ts";

/** The file that an article was brought in from. */
export interface Origin {
  path: string;
  /** Hex SHA-256 of its bytes. */
  sha256: string;
}

/** Written even where nobody knows: who cites the article needs these, and "unknown" is an answer. */
const ALWAYS: ReadonlySet<string> = new Set(["title", "publisher", "author", "published"]);

/** The front matter of an article, from its first line of --- to its last. */
export function printFrontMatter({ facts, own }: Brought, original: Origin): string {
  if (own !== undefined) return `---\n${own}\n${stringify({ original }, { lineWidth: 0 })}---\n`;
  const known: Record<string, unknown> = {};
  const inferred: Record<string, unknown> = {};
  for (const field of FIELDS) {
    const fact = facts[field];
    if (fact?.inferred) inferred[field] = { value: fact.value, reason: fact.inferred };
    else if (fact || ALWAYS.has(field)) known[field] = fact?.value ?? "unknown";
  }
  const front = { ...known, ...(Object.keys(inferred).length > 0 ? { inferred } : {}), original };
  return `---\n${stringify(front, { lineWidth: 0, aliasDuplicateObjects: false })}---\n`;
}
