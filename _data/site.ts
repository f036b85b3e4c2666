/** Where this site comes from, where it goes and where it will live: as the repository has it, unless the environment says otherwise. */
export const corpus = process.env.DOSSIER_CORPUS || "corpus";
export const output = process.env.DOSSIER_OUTPUT || "_site";
/** The address of the site, which a host tells its workflow; undefined: that of dossier.yaml. */
export const baseUrl = process.env.DOSSIER_BASE_URL || undefined;
/** Where what was read of the articles is kept; nowhere unless the environment names a folder. */
export const cache = process.env.DOSSIER_CACHE || undefined;
