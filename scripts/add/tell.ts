import { type Brought, FIELDS, type LeftOut } from "./brought.ts";
import type { Twin } from "./twins.ts";

/** How many characters of a text are shown, so that one knows it again. */
const SHOWN = 50;

/** What `add` says of an article: what it took and from where, what it worked out, what it left out, whom it resembles. */
export function tellArticle(
  path: string,
  source: string,
  article: Brought,
  twin: Twin | null,
  sameAddress: string | null,
): string {
  const { facts, leftOut, notes, text } = article;
  const lines = FIELDS.flatMap((field): [string, string][] => {
    const fact = facts[field];
    if (!fact) return field === "zone" || field === "credit" || field === "url" ? [] : [[field, "unknown"]];
    return [
      [
        fact.inferred ? `${field}?` : field,
        `${fact.value}  (${fact.inferred ? `inferred: ${fact.inferred.en}` : fact.from})`,
      ],
    ];
  });
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  lines.push(["text", `${words} words: ${begin(text)}`]);
  for (const [why, texts] of byReason(leftOut))
    lines.push([
      "left out",
      `${why}${texts.length > 1 ? ` (${texts.length})` : ""}: ${texts.slice(0, 3).map(begin).join(", ")}`,
    ]);
  for (const note of notes) lines.push(["note", note]);
  if (twin) lines.push(["twin", tellTwin(twin)]);
  if (sameAddress) lines.push(["twin", `the same address as ${sameAddress}`]);
  return `${path} ← ${source}\n${lines.map(([name, value]) => `  ${name.padEnd(10)} ${value}`).join("\n")}`;
}

function tellTwin({ name, shared, words, whole }: Twin): string {
  return whole
    ? `the same text as ${name}: take one of them out, or both count as sources`
    : `${shared} of ${words} words in common with ${name}: one dispatch?`;
}

function byReason(leftOut: readonly LeftOut[]): Map<string, string[]> {
  const reasons = new Map<string, string[]>();
  for (const { why, text } of leftOut) reasons.set(why, [...(reasons.get(why) ?? []), text]);
  return reasons;
}

function begin(text: string): string {
  const line = text.trim().replace(/\s+/g, " ");
  return `"${line.length > SHOWN ? `${line.slice(0, SHOWN).trimEnd()}…` : line}"`;
}
