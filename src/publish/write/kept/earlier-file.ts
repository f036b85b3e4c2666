import type { PackedFile } from "../archive.ts";
import type { PageLinks } from "../links.ts";

/** A file as it was written. */
export interface WrittenFile extends PackedFile {
  /** When it was written last, in milliseconds, as the disk tells: who changes it later changes this. */
  time: number;
  /** Of a page alone. */
  links: PageLinks | null;
}

/** A file as an earlier build wrote it. */
export interface EarlierFile extends WrittenFile {
  /** Where it begins in the archive of that build, with what stands before its bytes. */
  at: number;
}
