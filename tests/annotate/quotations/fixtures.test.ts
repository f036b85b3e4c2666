import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { annotate } from "../../../src/annotate/index.ts";
import { fr } from "../../../src/locales/fr/index.ts";
import type { QuotationAnnotation } from "../../../src/model.ts";
import { OPEN } from "./open.ts";

const FOLDER = new URL("../../fixtures/quotations/", import.meta.url);

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".txt"))) {
  describe(file, () => {
    for (const { line, text, expected } of cases(readFileSync(new URL(file, FOLDER), "utf8"))) {
      const known = OPEN[file]?.includes(line) ? it.fails : it;
      known(`${file}:${line} ${text.slice(0, 60)}`, () => {
        const { quotations } = annotate(text, { published: null, zone: null }, fr);
        for (const { start, end, exact } of quotations) expect(text.slice(start, end)).toBe(exact);
        const relays = file === "relays.txt";
        expect(quotations.map((quotation) => told(quotation) + relay(quotation, relays))).toEqual(expected);
      });
    }
  });
}

/** "les mots — Nom", "les mots — (la mention)" where no name is given, "les mots — ?" where there is no source; {, dit-il,} is the writer's. */
function told({ exact, start, incises, speakerNames, speaker }: QuotationAnnotation): string {
  let words = exact;
  for (const incise of incises.toReversed()) {
    const [from, to] = [incise.start - start, incise.end - start];
    words = `${words.slice(0, from)}{${words.slice(from, to)}}${words.slice(to)}`;
  }
  const who = speakerNames.length > 0 ? speakerNames.join(" + ") : speaker ? `(${speaker.text})` : "?";
  return `${words} — ${who}`;
}

/** " @ Le Monde": the medium, where the file tells of media. */
function relay({ via }: QuotationAnnotation, told: boolean): string {
  return told && via ? ` @ ${via}` : "";
}

/** A case: the text, a line with a full stop, the expected lines, a full stop. A line that begins with # is a remark. */
function cases(fixture: string): { line: number; text: string; expected: string[] }[] {
  const found: { line: number; text: string; expected: string[] }[] = [];
  let text: string[] = [];
  let expected: string[] | null = null;
  let line = 0;
  fixture.split("\n").forEach((content, index) => {
    if (content.startsWith("#")) return;
    if (content === ".") {
      if (expected) {
        found.push({ line, text: text.join("\n"), expected });
        text = [];
        expected = null;
      } else expected = [];
    } else if (expected) expected.push(content);
    else if (content) {
      if (text.length === 0) line = index + 1;
      text.push(content);
    }
  });
  return found;
}
