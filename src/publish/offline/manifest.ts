/** What the service worker is told of the site. */
export interface Manifest {
  /** Changes with the bytes of any file. */
  version: string;
  /** Path and SHA-256 in base64 of what must be kept. */
  shell: KeptEntry[];
  /** The same of what is kept as far as there is room. */
  rest: KeptEntry[];
  /** What is said, by language, in the place of a page that is not kept. */
  absent: Readonly<Record<string, string>>;
}

export type KeptEntry = [path: string, sha256: string];
