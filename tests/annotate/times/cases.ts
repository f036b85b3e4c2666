import { readFileSync } from "node:fs";

/** One block of a fixture: a text, when and where it appeared, and the times that it must give. */
export interface FixtureCase {
  line: number;
  published: string | null;
  zone: string | null;
  text: string;
  /** "lundi = 2021-01-11", "?" where it is uncertain, "~" where approximate. */
  expected: string[];
}

/** Reads a plain-text fixture: publication, text, a dot, expected lines; blocks are parted by empty lines, "#" comments. */
export function readFixture(file: string | URL): FixtureCase[] {
  const cases: FixtureCase[] = [];
  let block: string[] = [];
  let start = 0;
  const close = () => {
    const dot = block.indexOf(".");
    const [published = "-", zone] = block[0]?.split(" ") ?? [];
    if (dot > 0) {
      cases.push({
        line: start,
        published: published === "-" ? null : published,
        zone: zone ?? null,
        text: block.slice(1, dot).join("\n"),
        expected: block.slice(dot + 1),
      });
    }
    block = [];
  };
  readFileSync(file, "utf8")
    .split("\n")
    .forEach((line, index) => {
      if (line.startsWith("#")) return;
      if (line.trim() === "") {
        close();
        return;
      }
      if (block.length === 0) start = index + 1;
      block.push(line);
    });
  close();
  return cases;
}
