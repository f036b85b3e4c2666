/**
 * Folds typography one code unit for one, so that offsets hold: apostrophes become ', quotation marks ", every space an
 * ordinary one, dashes -. Used to look for words that an editor typed on another keyboard; never shown.
 */
export function foldTypography(text: string): string {
  return text
    .replace(/[’ʼ‘]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\n\r]/g, " ")
    .replace(/[‐‑‒–—]/g, "-");
}

/** "Événements cœur" → "evenements coeur": case, accents and ligatures folded, for comparing words. Lengths may change. */
export function foldWord(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/[’ʼ]/g, "'")
    .normalize("NFD")
    .replace(/\p{M}+/gu, "");
}

/** Most words: there is nothing in them to fold. */
const ASCII = /^[ -~]*$/;

/** Names of devices, which Windows gives to no file, whatever its ending: nobody there could unpack the page "con.html". */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Longer than any name of the press, and short enough for the name of a page. */
export const SLUG_MAX = 120;

/**
 * "L’Élysée, à Paris" → "l-elysee-a-paris": a readable id of letters, digits and hyphens, which any system takes for a file's name:
 * "Con" → "con-1"; of a longer text as many words as it can hold. Empty for no letter or digit.
 */
export function slug(text: string): string {
  const id = foldWord(text)
    .replace(/ß/g, "ss")
    .replace(/ø/g, "o")
    .replace(/ł/g, "l")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  if (id.length > SLUG_MAX)
    return id
      .slice(0, SLUG_MAX + 1)
      .replace(/-[^-]*$/, "")
      .slice(0, SLUG_MAX);
  return DEVICE.test(id) ? `${id}-1` : id;
}

/** Words alone, marks, accents and case folded: two renderings are identical where these are equal. */
export function bareWords(text: string): string {
  return (foldWord(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}
