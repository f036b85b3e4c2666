import type { Candidate, Reading } from "./context.ts";

/** Titles quote what the body attributes: of the same words the surer source holds. */
export function echoTitles(candidates: readonly Candidate[], { text }: Reading): void {
  // Words whose mark stays open into the next paragraph are the text's first, not its title.
  const isTitle = ({ sentence, quote: { closed, lost } }: Candidate) => (closed || lost !== null) && sentence.title;
  const sources = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = words(text, candidate);
    if (!isTitle(candidate) && candidate.attribution && !sources.has(key)) sources.set(key, candidate);
  }
  for (const candidate of candidates) {
    if (!isTitle(candidate)) continue;
    const own = candidate.attribution;
    const source = sources.get(words(text, candidate)) ?? containing(words(text, candidate), sources);
    if (source) candidate.said = Math.max(candidate.said, source.said);
    const told = source?.attribution ?? null;
    candidate.attribution =
      source && told && told.probability > (own?.probability ?? 0)
        ? { ...told, reason: "echo", from: source, cue: null, confidence: "likely", adjacent: true }
        : own;
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
