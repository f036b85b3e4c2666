import type { SiteFile } from "../file.ts";
import type { SearchRecord } from "./record.ts";

/** Where the types of the records stand, beside the index. */
export const typesPath = "pagefind/types.json";

/** The types of records in the order of the index, which is the one in which it was given them: [["quotation", 71], ["actor", 15], …]. */
export type Types = [type: string, count: number][];

/** What a filter would tell in a file that grows with every record. */
export function typesFile(records: readonly SearchRecord[]): SiteFile {
  const types: Types = [];
  for (const { type } of records) {
    const last = types.at(-1);
    if (last?.[0] === type) last[1]++;
    else types.push([type, 1]);
  }
  return { path: typesPath, content: JSON.stringify(types) };
}
