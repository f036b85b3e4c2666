/** Name of the function by which Pagefind's script reads its files. */
export const engineFetch = "dossierFetch";
