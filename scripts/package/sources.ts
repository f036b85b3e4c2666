import { existsSync } from "node:fs";
import { buildSync, type Metafile } from "esbuild";

/** The folders of the packages of which a bundle holds something: that of these entries (modules without extension), or one that is made. */
export function sourcesOf(made: readonly string[] | Metafile): Set<string> {
  const { outputs } = "outputs" in made ? made : bundle(made);
  const files = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
  return new Set(files.flatMap((file) => packageOf(file) ?? []));
}

/** `node_modules/a/node_modules/b/dist/b.js` → `node_modules/a/node_modules/b`, where that is one; else `node_modules/a` */
function packageOf(file: string): string | null {
  const folder = /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
  if (folder === undefined) return null;
  return existsSync(`${folder}/package.json`)
    ? folder
    : packageOf(folder.slice(0, folder.lastIndexOf("node_modules/")));
}

function bundle(entries: readonly string[]): Metafile {
  const entryPoints = entries.map((entry) => ["ts", "tsx"].map((end) => `${entry}.${end}`).find(existsSync) ?? entry);
  return buildSync({ entryPoints, bundle: true, write: false, metafile: true, outdir: "out" }).metafile;
}
