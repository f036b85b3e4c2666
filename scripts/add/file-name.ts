import { publisherInName as inName } from "../../src/read/published/fileName.ts";
import type { Fact } from "./brought.ts";

/** The publisher that a file's name tells beside a day, as inferred: "Le Monde - 2017-01-26.txt". */
export function publisherInName(name: string): Fact | null {
  const value = inName(name);
  const reason = {
    en: `The name of the file bears it: ${name}.`,
    fr: `Le nom du fichier le porte : ${name}.`,
  };
  return value ? { value, from: "the file's name", inferred: reason } : null;
}
