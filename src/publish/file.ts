import type { Dossier } from "../model.ts";

/** A file of the site that is not a page. `path` is relative to the site's root, with `/`. */
export interface SiteFile {
  path: string;
  content: string | Uint8Array;
}

/** Makes files one by one out of a dossier, and of nothing else: same dossier, same bytes. */
export type FileProducer = (dossier: Dossier) => Iterable<SiteFile>;
