/** A list of words, an entry a line, folded: lower case without accents, as the text is looked up. */
export const entries = (list: string): string[] => list.trim().split("\n");
