import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import type { KeptAs } from "./engine.ts";
import { putKept, sha256 } from "./file.ts";

/** The last value of its kind that was made, and what it was made of. */
export interface KeptValue<Value> {
  /** The value, where it was made of the same; else null. */
  of: (made: string) => Value | null;
  keep: (made: string, value: Value) => void;
}

/** Letters of a hash. */
const HASH = 64;

/** Keeps a value of plain objects, tables and bytes in a file: a hash of the rest, a hash of what it was made of, the value. */
export function keptValue<Value>({ file: folder, version }: KeptAs, name: string): KeptValue<Value> {
  const file = `${folder}.${name}`;
  const hash = (made: string) => sha256(version + made);
  const seal = (known: string, value: Uint8Array) => sha256(known + sha256(value));
  return {
    of(made) {
      const content = read(file);
      const [sealed, known] = [content?.toString("latin1", 0, HASH), content?.toString("latin1", HASH, 2 * HASH)];
      const value = content?.subarray(2 * HASH);
      if (!value || known !== hash(made) || sealed !== seal(known, value)) return null;
      return deserialize(value);
    },
    keep(made, value) {
      const [known, bytes] = [hash(made), serialize(value)];
      putKept(file, (half) => {
        writeFileSync(half, seal(known, bytes) + known);
        appendFileSync(half, bytes);
      });
    },
  };
}

function read(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
