/** What the service worker is told of the site. */
export interface Manifest {
  /** Changes with the bytes of any file. */
  version: string;
  /** Path and SHA-256 in base64 of what must be kept. */
  shell: KeptEntry[];
  /** The same of what is kept as far as there is room. */
  rest: KeptEntry[];
  /** HTML of the page in the place of one that is not kept; `{search}` stands for the address of the search. */
  absent: string;
}

export type KeptEntry = [path: string, sha256: string];
