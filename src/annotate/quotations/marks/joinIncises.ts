import type { Candidate } from "../context.ts";

/** What stands between one pair of marks is one passage: the source found for any part of it is the source of all. */
export function joinIncises(candidates: readonly Candidate[], text: string): Candidate[] {
  const joined: Candidate[] = [];
  for (let from = 0; from < candidates.length; ) {
    const first = candidates[from];
    if (!first) break;
    const { whole } = first.quote;
    let to = from + 1;
    while (whole && candidates[to]?.quote.whole === whole) to++;
    const parts = candidates.slice(from, to);
    from = to;
    if (!whole) {
      joined.push(first);
      continue;
    }
    const incises = parts.map(({ quote }, index) => ({
      start: quote.end,
      end: quote.end + text.slice(quote.end, parts[index + 1]?.quote.start ?? whole.end).trimEnd().length,
    }));
    const source = parts.find(hasCue) ?? first;
    const quote = { ...first.quote, ...whole };
    const said = Math.max(...parts.map((part) => part.said));
    joined.push({ ...source, quote, said, incises: incises.filter(({ start, end }) => end > start) });
  }
  return joined;
}

function hasCue({ attribution }: Candidate): boolean {
  return attribution !== null && attribution.reason !== "continuation";
}
