/** Longer than any heading seen; shorter than nearly every paragraph. */
export const HEADING_MAX = 140;

/** "Aucune réaction": short, begins like a sentence and does not end like one. */
export function looksLikeTitle(text: string): boolean {
  return text.length <= HEADING_MAX && !/[.!…:;,]\s?["»”]?$/.test(text) && /^[\p{Lu}\p{N}"«“]/u.test(text);
}
