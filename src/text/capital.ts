/** "la source 5" → "La source 5", where a line begins with it. */
export function capital(text: string): string {
  return text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}
