/** So many words are kept: those of some hundred articles. */
const MOST = 20_000;
/** V8 keeps a longer slice of a text by keeping the whole text. */
const LONGEST = 12;

/** A function of a word, by a language's `of`, that looks at each word once: nearly all words of an article stood in the one before. */
export function rememberedBy<Of extends object, T>(read: (word: string, of: Of) => T): (word: string, of: Of) => T {
  const known = new WeakMap<Of, Map<string, T>>();
  return (word, of) => {
    let words = known.get(of);
    if (!words || words.size >= MOST) {
      words = new Map();
      known.set(of, words);
    }
    const before = words.get(word);
    if (before !== undefined || words.has(word)) return before as T;
    const found = read(word, of);
    if (word.length <= LONGEST) words.set(word, found);
    return found;
  };
}

/** The same of a word alone. */
export function remembered<T>(read: (word: string) => T): (word: string) => T {
  const words = rememberedBy<typeof remembered, T>(read);
  return (word) => words(word, remembered);
}
