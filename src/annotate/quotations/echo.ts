import type { Block, BlockKind } from "../../model.ts";
import type { Candidate, Reading } from "./context.ts";

const TITLES: ReadonlySet<BlockKind> = new Set<BlockKind>(["headline", "standfirst", "heading"]);

/**
 * Titles quote what the body attributes: a title's passage without a cue of its own takes the source of the same words in the body.
 * `blocks` are the article's, as the sentences count them.
 */
export function echoTitles(candidates: readonly Candidate[], blocks: readonly Block[], { text }: Reading): void {
  // Words whose mark stays open into the next paragraph are the text's first, not its title.
  const isTitle = ({ sentence, quote: { closed, lost } }: Candidate) =>
    (closed || lost !== null) && TITLES.has(blocks[sentence.block]?.kind ?? "paragraph");
  const sources = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = words(text, candidate);
    if (!isTitle(candidate) && candidate.attribution && !sources.has(key)) sources.set(key, candidate);
  }
  for (const candidate of candidates) {
    if (!isTitle(candidate) || (candidate.attribution && candidate.attribution.reason !== "continuation")) continue;
    const source = sources.get(words(text, candidate)) ?? containing(words(text, candidate), sources);
    // The thread of the paragraphs does not run through a title.
    if (source) candidate.said = Math.max(candidate.said, source.said);
    candidate.attribution = source?.attribution
      ? { ...source.attribution, reason: "echo", from: source, cue: null, confidence: "likely", adjacent: true }
      : null;
  }
}

const SOURCES = 300;

/** « Une belle victoire » in the title, « C'est une belle victoire, … » in the body. */
function containing(key: string, sources: ReadonlyMap<string, Candidate>): Candidate | undefined {
  if (!key.includes(" ") || sources.size > SOURCES) return undefined;
  for (const [words, source] of sources) if (` ${words} `.includes(` ${key} `)) return source;
  return undefined;
}

function words(text: string, { quote }: Candidate): string {
  return (
    text
      .slice(quote.start, quote.end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(" ");
}
