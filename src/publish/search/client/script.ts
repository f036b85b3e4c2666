/** What we use of Pagefind's own script. */
export interface Pagefind {
  search(term: string | null, options?: PagefindOptions): Promise<{ results: PagefindResult[] }>;
  /** Fetches the part of the index that a search for the term reads. */
  preload(term: string): Promise<void>;
  options(options: { basePath: string; noWorker: boolean }): Promise<void>;
}

export interface PagefindOptions {
  filters?: Readonly<Record<string, string>>;
}

export interface PagefindResult {
  id: string;
  score: number;
  /** Places of the matching words in the record's content. */
  words: number[];
  data(): Promise<{ raw_url: string; content: string }>;
}
