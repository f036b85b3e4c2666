import { close, createIndex } from "pagefind";
import type { Dossier } from "../../model.ts";
import type { KeptValue } from "../../read/kept/value.ts";
import type { SiteFile } from "../file.ts";
import { engineScript } from "./engine-script.ts";
import { formsFiles } from "./forms.ts";
import { MOST_FILES } from "./groups.ts";
import { leanIndex } from "./lean-index.ts";
import { nameFiles } from "./names.ts";
import type { SearchRecord } from "./record.ts";
import { searchRecords } from "./records.ts";
import { twin } from "./twin.ts";
import { typesFile } from "./types.ts";
import { vocabularyFiles } from "./vocabulary.ts";

/** What Pagefind would add for interfaces of its own, and its worker, which we do not use. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\b|^wasm\.unknown\b/;

/** Records in one file as Pagefind writes it; leanIndex groups them anew. */
const RECORDS_A_FILE = 6;

/** What an earlier build made of the same records. */
export type KeptIndex = KeptValue<SiteFile[]>;

/**
 * All that search loads: the index, the words it knows, and a twin of each file for a page opened from a folder. In a stable
 * order and with the same bytes for the same dossier.
 * @throws Error with Pagefind's own words where a record is refused
 */
export async function searchIndex(dossier: Dossier, kept?: KeptIndex): Promise<SiteFile[]> {
  const records = searchRecords(dossier);
  const made = kept ? JSON.stringify(records) : "";
  const known = kept?.of(made);
  const index = known ?? (await pagefindFiles(records));
  if (!known) kept?.keep(made, index);
  const beside = [
    typesFile(records),
    ...formsFiles(records),
    ...vocabularyFiles(records, dossier),
    ...nameFiles(dossier),
  ];
  const files = [...index, ...beside];
  return [...files, ...files.map(twin)].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Pagefind has one process for all: of two dossiers in one site, the second waits until the first has closed it. */
let busy: Promise<unknown> = Promise.resolve();

function pagefindFiles(records: readonly SearchRecord[]): Promise<SiteFile[]> {
  const files = busy.then(() => indexFiles(records));
  busy = files.catch(() => undefined);
  return files;
}

async function indexFiles(records: readonly SearchRecord[]): Promise<SiteFile[]> {
  try {
    const { index, errors } = await createIndex({
      maxFragments: Math.min(MOST_FILES, Math.ceil(records.length / RECORDS_A_FILE)),
    });
    if (!index) throw new Error(`The search index could not be begun: ${errors.join("; ")}`);
    const added = await Promise.all(records.map(({ type: _, spoken: __, ...record }) => index.addCustomRecord(record)));
    const refused = added.flatMap((answer) => answer.errors);
    if (refused.length > 0) throw new Error(`The search index refused a record: ${refused.join("; ")}`);
    const files = (await index.getFiles()).files.filter(({ path }) => !unused.test(path));
    // A single record lies in no group.
    const lean = records.length < 2 ? files : leanIndex(files);
    if (!lean) console.log("The search index has another form than is known here: a first search fetches more.");
    return (lean ?? files).map(({ path, content }) => ({
      path: `pagefind/${path}`,
      content: path.endsWith(".js") ? engineScript(Buffer.from(content).toString()) : content,
    }));
  } finally {
    await close();
  }
}
