const [LINE_FEED, RETURN] = [10, 13];

/** The lines of a stream as bytes, without their ends, whether these are of Unix, Windows or an old Macintosh; empty ones are left out. */
export async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  for await (const chunk of input) {
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      if (chunk[at] !== LINE_FEED && chunk[at] !== RETURN) continue;
      const line = Buffer.concat([...parts, chunk.subarray(from, at)]);
      if (line.length > 0) yield line;
      parts = [];
      from = at + 1;
    }
    parts.push(chunk.subarray(from));
  }
  const last = Buffer.concat(parts);
  if (last.length > 0) yield last;
}
