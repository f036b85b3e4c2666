import { type Columns, groupsOf, placeIn, tableBytes } from "../table.ts";
import type { ReadFile } from "./files.ts";

/** What Pagefind asks for where the index tells it this name of its table. */
const TABLE = /^pagefind\.(table\.\w+)\.pf_meta$/;

/** Before all that Pagefind reads as it stands, and does not inflate. */
const MAGIC = "pagefind_dcd";

/** Where the records of each group begin in the index; none where its table is Pagefind's own. */
const begins = new Map<string, number>();

/** Whether names tell places, once the engine has its table. */
export const namesTell = () => begins.size > 0;

/** The place of a record in the index. */
export function placeByName(name: string): number {
  const [group, at] = placeIn(name);
  return (begins.get(group) ?? Number.NaN) + at;
}

/** The `fetch` of Pagefind's script: its table is set up from the columns that are published, any other file is read as it is. */
export function fetchBy(read: ReadFile): (address: string) => Promise<Response> {
  return async (address) => {
    const name = address.replace(/^.*\/pagefind\//, "");
    const [, columns] = TABLE.exec(name) ?? [];
    if (columns === undefined) return read(name);
    const answer = await read(`${columns}.json`);
    if (!answer.ok) return answer;
    const table = (await answer.json()) as Columns;
    let next = 0;
    for (const [group, count] of groupsOf(table)) {
      begins.set(group, next);
      next += count;
    }
    return new Response(new Blob([MAGIC, tableBytes(table) as BlobPart]));
  };
}
