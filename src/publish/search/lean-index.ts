import type { SiteFile } from "../file.ts";
import { groupBy } from "../pages/group-by.ts";
import { readCbor } from "./cbor.ts";
import { grouped, groupPath, leanRecords } from "./groups.ts";
import { nameOf, pack, unpacked } from "./packed.ts";
import { divided } from "./parts.ts";
import { columnsOf, isTable, type Part, type Table } from "./table.ts";

/**
 * What Pagefind wrote, as a first search fetches less of it: its table as columns, which our script sets up again; the parts of its
 * index divided; its records without what no page shows. Whatever holds other bytes than Pagefind's has a name by what it holds: what was
 * kept of an earlier index is asked for no more.
 *
 * @returns null where the table is not of the version and form that is known here
 */
export function leanIndex(files: readonly SiteFile[]): SiteFile[] | null {
  const written = files.find(({ path }) => path.endsWith(".pf_meta"));
  const table = written && readTable(written);
  if (!table) return null;
  const [version, rows, parts, ...rest] = table;
  const byPath = new Map(files.map((file) => [file.path, file]));
  const take = (path: string): SiteFile => {
    const file = byPath.get(path);
    if (!file) throw new Error(`The search index lacks ${path}`);
    byPath.delete(path);
    return file;
  };
  take(written.path);
  const groups = grouped(
    [...groupBy(rows, ([, , group]) => group)].flatMap(([group, rows]) => leanRecords(take(groupPath(group)), rows)),
  );
  const pieces = parts.flatMap((part) => leanParts(part, take(partPath(part[2]))));
  const lean = [version, groups.flatMap(({ rows }) => rows), pieces.map(({ part }) => part), ...rest] as const;
  const columns = JSON.stringify(columnsOf(lean));
  const name = `table.${nameOf(columns)}`;
  return [
    ...[...byPath.values()].map((file) => (file.path.endsWith("-entry.json") ? naming(file, name) : file)),
    ...[...groups, ...pieces].map(({ file }) => file),
    { path: `${name}.json`, content: columns },
  ];
}

const partPath = (name: string) => `index/${name}.pf_index`;

function readTable(file: SiteFile): Table | null {
  try {
    const table = readCbor(unpacked(file));
    return isTable(table) ? table : null;
  } catch {
    return null; // CBOR of other kinds than Pagefind's table had
  }
}

/** The file by which the engine finds all others says of which table: Pagefind asks for pagefind.NAME.pf_meta. */
function naming(entry: SiteFile, name: string): SiteFile {
  return {
    ...entry,
    content: Buffer.from(entry.content)
      .toString()
      .replace(/(?<="hash":")[^"]*/, name),
  };
}

function leanParts(part: Part, file: SiteFile): { part: Part; file: SiteFile }[] {
  return divided(part, unpacked(file)).map(({ from, to, bytes }) => {
    const name = nameOf(bytes);
    return { part: [from, to, name], file: { path: partPath(name), content: pack(bytes) } };
  });
}
