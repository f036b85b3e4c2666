import type { ChangeSet } from "../model.ts";

/** Where a record of each kind has its page or its place in one, under the root of a language. */
export const ADDRESSES: Readonly<Record<keyof ChangeSet | "editions", (id: string) => string>> = {
  articles: (id) => `sources/${id}.html`,
  actors: (id) => `actors/${id}.html`,
  quotations: (id) => `quotes/${id}.html`,
  utterances: (id) => `wordings.html#u-${id}`,
  events: (id) => `chronology.html#e-${id}`,
  divergences: (id) => `divergences.html#d-${id}`,
  editions: (id) => `updates.html#edition-${id}`,
};
