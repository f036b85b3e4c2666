import { existsSync, readFileSync } from "node:fs";

interface Manifest {
  name: string;
  version: string;
  peerDependencies: Record<string, string>;
}

/** Our own package.json: above this file in the repository, above dist/ in the package. */
export function packageManifest(): Manifest {
  const [file = ""] = ["../package.json", "../../package.json"].filter((path) =>
    existsSync(new URL(path, import.meta.url)),
  );
  return JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8"));
}
