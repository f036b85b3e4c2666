/** What Pagefind's files are made of (CBOR, RFC 8949): numbers, texts and lists of known length. */
export type Cbor = number | string | readonly Cbor[];

/** The first three bits of a value. */
const [NUMBER, NEGATIVE, TEXT, LIST] = [0, 1, 3, 4];

/** @throws Error where there is another kind of value, or more or less than one value */
export function readCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let at = 0;
  const number = (size: number): number => {
    if (size < 24) return size;
    const wide = 2 ** (size - 24);
    at += wide;
    if (wide === 1) return view.getUint8(at - 1);
    if (wide === 2) return view.getUint16(at - 2);
    if (wide === 4) return view.getUint32(at - 4);
    throw new Error(`CBOR: a number of size ${size}`);
  };
  const value = (): Cbor => {
    const first = view.getUint8(at++);
    const [kind, size] = [first >> 5, number(first & 31)];
    if (kind === NUMBER) return size;
    if (kind === NEGATIVE) return -1 - size;
    if (kind === LIST) return Array.from({ length: size }, value);
    if (kind !== TEXT) throw new Error(`CBOR: a value of kind ${kind}`);
    at += size;
    return decoder.decode(bytes.subarray(at - size, at));
  };
  const read = value();
  if (at !== bytes.length) throw new Error(`CBOR: ${bytes.length - at} bytes too many`);
  return read;
}

/** Bytes to begin with: most values are a word and its records. */
const FIRST = 256;

export function writeCbor(value: Cbor): Uint8Array {
  const writer = cborWriter();
  writer.write(value);
  return writer.written();
}

/** Writes one value after another, as Pagefind does: every number in as few bytes as hold it. */
export function cborWriter() {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(FIRST);
  let at = 0;
  const room = (more: number) => {
    while (at + more > bytes.length) bytes = twice(bytes);
  };
  const head = (kind: number, size: number) => {
    room(5);
    const wide = size < 24 ? 0 : size < 0x100 ? 1 : size < 0x10000 ? 2 : 4;
    bytes[at++] = (kind << 5) | (wide === 0 ? size : 24 + Math.log2(wide));
    for (let left = wide - 1; left >= 0; left--) bytes[at++] = (size >>> (8 * left)) & 255;
  };
  const letters = (text: ArrayLike<number>) => {
    head(TEXT, text.length);
    room(text.length);
    bytes.set(text, at);
    at += text.length;
  };
  const text = (words: string) => {
    const begun = at;
    head(TEXT, words.length);
    room(words.length);
    // Nearly all are hashes: letter by letter is ten times as fast as an encoder for each.
    for (let next = 0; next < words.length; next++) {
      const code = words.charCodeAt(next);
      if (code > 0x7f) {
        at = begun;
        return letters(encoder.encode(words));
      }
      bytes[at++] = code;
    }
  };
  const list = (length: number) => head(LIST, length);
  const write = (one: Cbor) => {
    if (typeof one === "number") head(one < 0 ? NEGATIVE : NUMBER, one < 0 ? -1 - one : one);
    else if (typeof one === "string") text(one);
    else {
      list(one.length);
      for (const each of one) write(each);
    }
  };
  return { write, list, written: () => bytes.slice(0, at) };
}

function twice(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(2 * bytes.length);
  larger.set(bytes);
  return larger;
}
