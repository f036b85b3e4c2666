/** So many words are kept: those of some hundred articles. */
const MOST = 20_000;
/** V8 keeps a longer slice of a text by keeping the whole text. */
const LONGEST = 12;

/** A function of a word that looks at each word once: nearly all words of an article stood in the one before. */
export function remembered<T>(read: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = read(word);
    if (word.length > LONGEST) return found;
    if (known.size >= MOST) known.clear();
    known.set(word, found);
    return found;
  };
}
