import fc from "fast-check";
import { expect, it } from "vitest";
import { annotate } from "../../../src/annotate/index.ts";
import { readSentences } from "../../../src/annotate/quotations/items.ts";
import { lexiconOf } from "../../../src/annotate/quotations/lexicon.ts";
import { pairMarks } from "../../../src/annotate/quotations/marks/marks.ts";
import { splitSentences } from "../../../src/annotate/sentences.ts";
import { tokenize } from "../../../src/annotate/tokens.ts";
import { fr } from "../../../src/locales/fr/index.ts";

const REFERENCE = { published: null, zone: null };

/** Press-like noise: the words and marks that the rules look at, in any order. */
const noise = fc
  .array(
    fc.constantFrom(
      ..."« » “ ” ‹ › \" , . : ; ! ? ( ) [ ] … – a dit dit-il a-t-elle affirmé que qui selon pour X Marie Curie le la l' d' du ministre".split(
        " ",
      ),
      ..."dénonçant lettre communiqué est ajouté dans par et mais il elle eux ce dernier \n\n e\u0301te\u0301 😀 l’AFP fait savoir".split(
        " ",
      ),
    ),
    { maxLength: 60 },
  )
  .map((words) => words.join(" "));

it("quotes letter for letter, in order, inside the text", () => {
  fc.assert(
    fc.property(fc.oneof(noise, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" })), (text) => {
      const characters = [...text];
      let reached = 0;
      for (const { start, end, exact, speaker, cue } of annotate(text, REFERENCE, fr).quotations) {
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(characters.length);
        expect(characters.slice(start, end).join("")).toBe(exact);
        for (const mention of [speaker, cue]) {
          if (mention) expect(characters.slice(mention.start, mention.end).join("")).toBe(mention.text);
        }
        reached = end;
      }
    }),
    { numRuns: 500 },
  );
});

it("splits any block into sentences that stand in order and leave out white space alone", () => {
  fc.assert(
    fc.property(fc.oneof(noise, fc.string({ unit: "binary" })), (text) => {
      let reached = 0;
      for (const { start, end } of splitSentences(text, { start: 0, end: text.length })) {
        expect(text.slice(reached, start).trim()).toBe("");
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        reached = end;
      }
      expect(text.slice(reached).trim()).toBe("");
    }),
    { numRuns: 500 },
  );
});

it("bounds the sentences that the rules look through, so that text without end stays linear", () => {
  const lexicon = lexiconOf(fr.quotations);
  for (const unit of ["« a » ", '"a" ', "« ", "Le ", "« a » a dit ", "selon X « a » "]) {
    const text = unit.repeat(2_000);
    const block = { kind: "paragraph" as const, story: 0, start: 0, end: text.length };
    const analysis = { text, blocks: [block], sentences: [], tokens: tokenize(text) };
    const sentences = readSentences(analysis, [block], pairMarks(text, [block], fr.quotations), [], lexicon);
    expect(Math.max(...sentences.map(({ items }) => items.length))).toBeLessThanOrEqual(301);
  }
});
