import type { SiteFile } from "../file.ts";

/** Folder of the twins, beside the files they stand for. */
export const twinFolder = "pagefind/folder/";

/** Name of the function by which a twin hands over its file. */
export const twinFunction = "dossierTwin";

/**
 * A classic script that carries a file of the index as base64. A page opened from a folder (file://) may fetch nothing and
 * import no module, but it may run scripts that stand beside it.
 */
export function twin({ path, content }: SiteFile): SiteFile {
  const name = path.replace(/^pagefind\//, "");
  const bytes = Buffer.from(content).toString("base64");
  return { path: `${twinFolder}${name}.js`, content: `${twinFunction}(${JSON.stringify(name)},"${bytes}");\n` };
}
