import { dateInName } from "../../src/read/published/fileName.ts";
import type { Fact } from "./brought.ts";

/** "Le Monde - 2017-01-26": a name that begins with a capital, a dash, and nothing but a day. */
const NAMED = /^(\p{Lu}[^\d]{1,40}?)\s+[-–—_]\s+[\d_. -]+$/u;

/** The publisher that a file's name tells beside a day, as inferred: "Le Monde - 2017-01-26.txt". */
export function publisherInName(name: string): Fact | null {
  const bare = name.replace(/\.\w{1,8}$/, "");
  const value = dateInName(bare) ? NAMED.exec(bare)?.[1] : undefined;
  const reason = {
    en: `The name of the file bears it: ${name}.`,
    fr: `Le nom du fichier le porte : ${name}.`,
  };
  return value ? { value, from: "the file's name", inferred: reason } : null;
}
