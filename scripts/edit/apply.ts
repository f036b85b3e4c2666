import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Edit } from "../../src/compose/doubts/doubt.ts";
import type { Problem } from "../../src/read/problem.ts";
import { dossierSchema, frontMatterSchema, overridesSchema } from "../../src/read/schema.ts";
import { parseYaml } from "../../src/read/yaml.ts";
import { addEntries } from "./amend-yaml.ts";
import { setFields } from "./front-matter.ts";

/** A file before and after an edit; null where it was not there. */
export interface Change {
  file: string;
  before: string | null;
  after: string;
}

/** What an edit makes of its file; nothing is written. */
export function changeOf(corpus: string, edit: Pick<Edit, "file" | "list" | "entries">): Change {
  const path = join(corpus, edit.file);
  const before = existsSync(path) ? readFileSync(path, "utf8") : null;
  const content = before ?? "";
  if (!edit.file.startsWith("articles/"))
    return { file: edit.file, before, after: addEntries(content, edit.list, edit.entries) };
  const [fields] = edit.entries;
  if (typeof fields !== "object") throw new Error("expected fields of front matter");
  return { file: edit.file, before, after: setFields(content, fields) };
}

/** Puts a text in the place of a file, or of the one that a link stands for, whole or not at all; takes the file away where it is null. */
export function writeWhole(corpus: string, file: string, content: string | null): void {
  const named = join(corpus, file);
  const path = existsSync(named) ? realpathSync(named) : named;
  if (content === null) {
    rmSync(path, { force: true });
    return;
  }
  const half = `${path}.${process.pid}.tmp`;
  try {
    const handle = openSync(half, "w");
    try {
      writeFileSync(handle, content);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(half, path);
  } finally {
    rmSync(half, { force: true });
  }
}

/** Whether a file holds this and nothing else. */
export function stands(corpus: string, file: string, content: string): boolean {
  const path = join(corpus, file);
  return existsSync(path) && readFileSync(path, "utf8") === content;
}

/** What a file would say wrongly by itself after a change; whether its words are known to the articles is told when the folder is read. */
export function faultsOf({ file, after }: Change): Problem[] {
  const [source, schema, firstLine] = file.startsWith("articles/")
    ? ([/^---\r?\n([\s\S]*?)^---/m.exec(after)?.[1] ?? "", frontMatterSchema, 2] as const)
    : ([after, file === "overrides.yaml" ? overridesSchema : dossierSchema, 1] as const);
  const result = parseYaml<unknown>(file, source, schema, firstLine);
  return "problems" in result ? result.problems : [];
}
