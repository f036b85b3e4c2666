import { perObject } from "./per-object.ts";

/** So many words are kept: those of some hundred articles. */
const MOST = 20_000;
/** V8 keeps a longer slice of a text by keeping the whole text. */
const LONGEST = 12;

/** A function of a word that looks at each word once: nearly all words of an article stood in the one before. */
export function remembered<T>(read: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined || known.has(word)) return before as T;
    const found = read(word);
    if (known.size >= MOST) known.clear();
    if (word.length <= LONGEST) known.set(word, found);
    return found;
  };
}

/** The same of a word by a language's `of`, each language by itself. */
export function rememberedBy<Of extends object, T>(read: (word: string, of: Of) => T): (word: string, of: Of) => T {
  const readerOf = perObject((of: Of) => remembered((word) => read(word, of)));
  return (word, of) => readerOf(of)(word);
}
