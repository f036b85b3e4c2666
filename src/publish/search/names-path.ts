/** The filters that list names of the dossier's own. */
export type NameFilter = "speaker" | "source";

/** A name as a filter shows it, by what it stands for. */
export type Name = readonly [id: string, label: string];

/** Where they stand, beside the index, if they are too many for the page. */
export const namesPath = (filter: NameFilter, lang: string) => `pagefind/names/${filter}.${lang}.json`;
