import { closeSync, fstatSync, openSync, readSync } from "node:fs";

const [END, WIDE_END, ENTRY] = [0x06054b50, 0x06064b50, 0x02014b50];
/** Bytes from the beginning of each record at the end to the end of the archive (src/publish/write/zip.ts writes no comment). */
const [FROM_END, FROM_WIDE_END] = [22, 98];

/** Paths of the files of an archive of ours, as its list tells them; null where it is no such archive. */
export function archivedPaths(file: string): string[] | null {
  return readList(file, (list, start, end) => list.toString("utf8", start, end));
}

export function isArchive(file: string): boolean {
  return readList(file, () => true) !== null;
}

/** What is told of each name in the list of an archive, by where it stands there. */
type Tell<Told> = (list: Buffer, start: number, end: number) => Told;

function readList<Told>(file: string, tell: Tell<Told>): Told[] | null {
  const disk = openSync(file, "r");
  try {
    const { size } = fstatSync(disk);
    const read = (at: number, length: number) => {
      const bytes = Buffer.alloc(at < 0 || length < 0 || at + length > size ? 0 : length);
      readSync(disk, bytes, 0, bytes.length, at);
      return bytes;
    };
    const end = read(size - FROM_END, FROM_END);
    if (signature(end) !== END) return null;
    const wide = read(size - FROM_WIDE_END, 56);
    const [length, start] =
      signature(wide) === WIDE_END
        ? [Number(wide.readBigUInt64LE(40)), Number(wide.readBigUInt64LE(48))]
        : [end.readUInt32LE(12), end.readUInt32LE(16)];
    return eachName(read(start, length), tell);
  } finally {
    closeSync(disk);
  }
}

function eachName<Told>(list: Buffer, tell: Tell<Told>): Told[] | null {
  const told: Told[] = [];
  for (let at = 0; at < list.length; ) {
    if (signature(list, at) !== ENTRY) return null;
    const end = at + 46 + list.readUInt16LE(at + 28);
    told.push(tell(list, at + 46, end));
    at = end + list.readUInt16LE(at + 30) + list.readUInt16LE(at + 32);
  }
  return told;
}

function signature(bytes: Buffer, at = 0): number | null {
  return bytes.length < at + 46 && bytes.length !== FROM_END ? null : bytes.readUInt32LE(at);
}
