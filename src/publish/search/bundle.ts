import { close, createIndex } from "pagefind";
import type { Dossier } from "../../model.ts";
import type { SiteFile } from "../file.ts";
import { searchRecords } from "./records.ts";

/** What Pagefind would add for interfaces of its own, which we do not use. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\b|^wasm\.unknown\b/;

/**
 * The search index: the files of pagefind/, in a stable order and with the same bytes for the same dossier.
 * @throws Error with Pagefind's own words where a record is refused
 */
export async function searchIndex(dossier: Dossier): Promise<SiteFile[]> {
  try {
    // Few fragments: a reader fetches one or two files for a page of results, and the index halves in size.
    const { index, errors } = await createIndex({ maxFragments: 16 });
    if (!index) throw new Error(`The search index could not be begun: ${errors.join("; ")}`);
    const added = await Promise.all(searchRecords(dossier).map((record) => index.addCustomRecord(record)));
    const refused = added.flatMap((answer) => answer.errors);
    if (refused.length > 0) throw new Error(`The search index refused a record: ${refused.join("; ")}`);
    const { files } = await index.getFiles();
    return files
      .filter(({ path }) => !unused.test(path))
      .map(({ path, content }) => ({ path: `pagefind/${path}`, content }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  } finally {
    await close();
  }
}
