import { Refusal } from "./brought.ts";

/** Bytes as text; `from` names the charset where it is not UTF-8. */
export interface Decoded {
  text: string;
  from: string | null;
}

/** How far into a page its own word about its charset is looked for, as browsers do. */
const HEAD = 2048;

/** What Windows-1252 has at 0x80 to 0x9F; Node 20 decodes these as ISO-8859-1, that is as controls. */
const SIGNS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009dž" + "Ÿ";
const C1 = /[\u0080-\u009f]/g;

/**
 * Bytes become text: by their byte-order mark, as UTF-8 where they are, by what the page declares, else as UTF-16 where every
 * second byte is zero, else as Windows-1252, which holds all of ISO-8859-1 and is what browsers take it for.
 */
export function decodeBytes(bytes: Uint8Array, declared: string | null = null): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return as("utf-16le", bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return as("utf-16be", bytes);
  const wide = zeroBytes(bytes);
  if (wide) return as(wide, bytes);
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), from: null };
  } catch {
    const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
    const named = declared ?? /<(?:meta|\?xml)[^>]*(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1];
    // A page that says UTF-8 and is not was saved again by something else.
    return as(named && !/utf-?8/i.test(named) ? named : "windows-1252", bytes);
  }
}

function as(label: string, bytes: Uint8Array): Decoded {
  try {
    const decoder = new TextDecoder(label);
    const text = decoder.decode(bytes);
    return {
      text:
        decoder.encoding === "windows-1252"
          ? text.replace(C1, (sign) => SIGNS[sign.charCodeAt(0) - 0x80] ?? sign)
          : text,
      from: decoder.encoding,
    };
  } catch {
    throw new Refusal(`expected a charset that is known, found "${label}". Save the file as UTF-8.`);
  }
}

/** "A\0v\0r\0i\0l\0": UTF-16 without a mark. */
function zeroBytes(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, HEAD);
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length / 4 && even === 0) return "utf-16le";
  return even > head.length / 4 && odd === 0 ? "utf-16be" : null;
}
