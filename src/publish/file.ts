import type { Dossier } from "../model.ts";

/** A file of the site that is not a page. `path` is relative to the site's root, with `/`. */
export interface SiteFile {
  path: string;
  content: string | Uint8Array;
}

/** A file of which many are made, when its content is asked for and not before: where nothing that it shows has changed, the last build's is taken. */
export class LateFile implements SiteFile {
  readonly path: string;
  /** What tells it from others of its kind. */
  readonly of: unknown;
  /** Makes it of a dossier in which it is seen where it looks. */
  readonly from: (dossier: Dossier) => string;
  readonly #dossier: Dossier;

  /** @param from is given all of the dossier that the file may show */
  constructor(dossier: Dossier, path: string, of: unknown, from: (dossier: Dossier) => string) {
    this.path = path;
    this.of = of;
    this.from = from;
    this.#dossier = dossier;
  }

  get content(): string {
    return this.from(this.#dossier);
  }
}

/** Makes files one by one out of a dossier, and of nothing else: same dossier, same bytes. */
export type FileProducer = (dossier: Dossier) => Iterable<SiteFile>;
