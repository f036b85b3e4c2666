import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { VERSION as LUXON } from "luxon";

/** The parts of src/ that say what is found in an article: code, lexicons and weights. */
const ENGINE = ["annotate", "locales", "read", "text"];

/** What the engine stands on: tables of letters, of time zones. */
const BENEATH = [LUXON, process.versions.icu, process.versions.unicode, process.versions.tz];

let version: string | undefined;

/** Tells two engines apart that may read one article otherwise: of their own files, for nobody remembers to raise a number. */
export function engineVersion(): string {
  if (version !== undefined) return version;
  const src = fileURLToPath(new URL("../..", import.meta.url));
  const hash = createHash("sha256").update(JSON.stringify(BENEATH));
  const files = ENGINE.flatMap((part) =>
    readdirSync(join(src, part), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(src, join(entry.parentPath, entry.name)).replaceAll(sep, "/")),
  );
  // The same on every system: what one has found another believes.
  for (const file of files.sort()) hash.update(`\n${file}\n`).update(readFileSync(join(src, file)));
  version = hash.digest("hex");
  return version;
}
