import type { RecordMeta, RecordType } from "../record.ts";

/** A record found, with the places of the matching words in its content. Its words are fetched when it is shown. */
export interface Found {
  places: readonly number[];
  load(): Promise<RecordMeta>;
}

/** Records of one type, in order. */
export interface Group {
  type: RecordType;
  found: Found[];
}
