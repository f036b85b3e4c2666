import type { SiteFile } from "../file.ts";
import { nameOf, pack, unpacked } from "./packed.ts";
import { nameIn, type Row } from "./table.ts";

/** Letters of the records in one file, packed to a sixth: a page of results fetches few files, and little that it does not show. */
const LARGE = 4000;

/** Files of records, however large the dossier: its worker fetches them all, one after another. */
export const MOST_FILES = 1200;

export const groupPath = (group: string) => `fragment/${group}.pf_fragment`;

/** A record as its file has it. */
export interface LeanRecord {
  /** How many words it has. */
  words: number;
  json: string;
}

/** A group's records in the order of the table, without what is told by filters and table. */
export function leanRecords(file: SiteFile, rows: readonly Row[]): LeanRecord[] {
  const records = JSON.parse(unpacked(file).toString());
  return rows.map(([name, words]) => {
    const { filters: _, word_count: __, ...shown } = records[name];
    return { words, json: JSON.stringify(shown) };
  });
}

/** Records in groups, a file each, as the table tells them. */
export function grouped(records: readonly LeanRecord[]): { rows: Row[]; file: SiteFile }[] {
  const letters = records.reduce((sum, { json }) => sum + json.length, 0);
  const large = Math.max(LARGE, letters / MOST_FILES);
  const groups: LeanRecord[][] = [];
  let size = large;
  for (const record of records) {
    if (size >= large) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(record);
    size += record.json.length;
  }
  return groups.map((group) => {
    const name = nameOf(group.map(({ json }) => json).join());
    const named = group.map(({ json }, at) => `${JSON.stringify(nameIn(name, at))}:${json}`);
    return {
      rows: group.map(({ words }, at) => [nameIn(name, at), words, name]),
      file: { path: groupPath(name), content: pack(Buffer.from(`{${named.join()}}`)) },
    };
  });
}
