interface Ordered {
  start: number;
  end: number;
}

/**
 * Those of `spans` that touch [start, end), in order. `spans` must be sorted by start; they may nest and overlap, as a
 * quotation within a quotation does. Found by halving, so that a long text stays linear.
 */
export function touching<S extends Ordered>(spans: readonly S[], start: number, end: number): S[] {
  if (spans.length <= FEW) return spans.filter((span) => span.start < end && span.end > start);
  const reach = reachOf(spans);
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reach[middle] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found: S[] = [];
  for (let at = low; at < spans.length; at++) {
    const span = spans[at];
    if (!span || span.start >= end) break;
    if (span.end > start) found.push(span);
  }
  return found;
}

/** So few are looked through faster than it is found out where to begin. */
const FEW = 8;

/** The one of `spans` that holds [start, end) whole, the outermost where they nest; null where none does. */
export function holding<S extends Ordered>(spans: readonly S[], start: number, end: number): S | null {
  return touching(spans, start, end).find((span) => span.start <= start && end <= span.end) ?? null;
}

const reaches = new WeakMap<readonly Ordered[], number[]>();

/** How far the spans up to each have reached: ends of spans that nest are not in order, this is. */
function reachOf(spans: readonly Ordered[]): readonly number[] {
  const known = reaches.get(spans);
  if (known?.length === spans.length) return known;
  let furthest = 0;
  const reach = spans.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  reaches.set(spans, reach);
  return reach;
}
