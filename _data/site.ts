/** Where this site comes from and where it goes: the repository's own folders, unless the environment names others. */
export const corpus = process.env.DOSSIER_CORPUS || "corpus";
export const output = process.env.DOSSIER_OUTPUT || "_site";
/** Where what was read of the articles is kept; nowhere unless the environment names a folder. */
export const cache = process.env.DOSSIER_CACHE || undefined;
