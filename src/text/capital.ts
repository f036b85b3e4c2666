/** "la source 5" → "La source 5", where a line begins with it. */
export function capital(text: string): string {
  return text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}

/** "Luc VERHAEGEN": the surname in capitals, as letters and registers write it. */
export const endsLoud = (name: string): boolean => /\p{Ll}.* \p{Lu}[\p{Lu}'’-]{2,}$/u.test(name);
