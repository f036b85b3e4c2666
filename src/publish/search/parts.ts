import { type Cbor, readCbor, writeCbor } from "./cbor.ts";
import type { Part } from "./table.ts";

/** Bytes after which a part of the index ends where it may; they are packed to less than a half. */
const LARGE = 12_000;

/** Parts are divided where so many letters of the words change: whatever begins with three letters that are typed lies in one. */
const LETTERS = 3;

/** A word of the index: the word, and the records that hold it. */
type Word = readonly [word: string, ...records: Cbor[]];

/** A piece of a part: between which words all of it lies, and its bytes. */
export interface Piece {
  from: string;
  to: string;
  bytes: Uint8Array;
}

/**
 * Pagefind ends a part of its index where it is large, and cannot be told how large: of 20,000 quotations a reader loads 23 KB for a
 * word, most of it for other words. Here each is divided into smaller ones.
 *
 * @param bytes the part as Pagefind wrote it: a list of one list of words, in their order
 */
export function divided([from, to]: Part, bytes: Uint8Array): Piece[] {
  const [words] = readCbor(bytes) as [Word[]];
  const pieces = piecesOf(words);
  return pieces.map((piece, at) => ({
    from: at === 0 ? from : beginning(piece[0]),
    to: at === pieces.length - 1 ? to : wordOf(piece.at(-1)),
    bytes: writeCbor([piece]),
  }));
}

function piecesOf(words: readonly Word[]): Word[][] {
  const pieces: Word[][] = [[]];
  let size = 0;
  for (const word of words) {
    const piece = pieces.at(-1) ?? [];
    const bytes = writeCbor(word).length;
    if (piece.length > 0 && size + bytes > LARGE && beginning(piece.at(-1)) !== beginning(word)) {
      pieces.push([word]);
      size = bytes;
    } else {
      piece.push(word);
      size += bytes;
    }
  }
  return pieces;
}

const wordOf = ([word]: Word = [""]) => word;
const beginning = (word?: Word) => wordOf(word).slice(0, LETTERS);
