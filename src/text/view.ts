/**
 * The engine reads text in NFC and counts UTF-16 code units; articles are quoted letter for letter and counted in code
 * points. A view holds both and maps one to the other.
 */
export interface View {
  /** The text in NFC: what the engine reads. */
  readonly text: string;
  /** Code-point offset in the original of a code-unit offset in `text`. Accepts 0 … text.length. */
  toOriginal(offset: number): number;
}

/** "e\u0301te\u0301" (5 code points) → view.text "été"; view.toOriginal(1) === 2. Linear in the length. */
export function view(original: string): View {
  const text = original.normalize("NFC");
  if (text === original && !/[\ud800-\udbff]/.test(original)) return { text, toOriginal: (offset) => offset };

  // Segments that begin with a starter normalise independently of what stands before them, so map them one by one.
  const map = new Uint32Array(text.length + 1);
  let units = 0;
  let points = 0;
  for (const segment of original.match(/[^\p{M}][\p{M}\u1160-\u11ff]*|[\p{M}\u1160-\u11ff]+/gsu) ?? []) {
    const composed = segment.normalize("NFC");
    const length = [...segment].length;
    const composedPoints = [...composed];
    const same = composedPoints.length === length;
    let step = 0;
    for (const character of composedPoints) {
      for (let unit = 0; unit < character.length; unit++)
        map[units++] = points + (same ? step : Math.min(step, length));
      step++;
    }
    points += length;
  }
  map[text.length] = points;
  // A composition across segments (rare scripts) would shift the map: fall back to reading the original as it stands.
  if (units !== text.length) return unnormalised(original);
  return { text, toOriginal: (offset) => map[offset] ?? points };
}

function unnormalised(original: string): View {
  const map = new Uint32Array(original.length + 1);
  let points = 0;
  let units = 0;
  for (const character of original) {
    for (let unit = 0; unit < character.length; unit++) map[units++] = points;
    points++;
  }
  map[units] = points;
  return { text: original, toOriginal: (offset) => map[offset] ?? points };
}
