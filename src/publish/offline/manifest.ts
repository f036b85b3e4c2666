/** What the service worker is told of the site. */
export interface Manifest {
  /** Changes with the bytes of any file. */
  version: string;
  /** Path and revision of what must be kept. */
  shell: [path: string, revision: string][];
  /** Path and revision of what is kept as far as there is room. */
  rest: [path: string, revision: string][];
  /** What a page says that is not kept, in every language. */
  absent: string[];
}
