interface Ordered {
  start: number;
  end: number;
}

/**
 * Those of `spans` that touch [start, end), in order. `spans` must be sorted by start and must not nest or overlap by more
 * than their neighbours, as sentences, blocks and quotations are: found by halving, so that a long text stays linear.
 */
export function touching<S extends Ordered>(spans: readonly S[], start: number, end: number): S[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
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

/** The one of `spans` that holds [start, end) whole; null where none does. */
export function holding<S extends Ordered>(spans: readonly S[], start: number, end: number): S | null {
  return touching(spans, start, end).find((span) => span.start <= start && end <= span.end) ?? null;
}
