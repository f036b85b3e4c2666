import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slicer } from "../../src/text/codepoints.ts";
import { view } from "../../src/text/view.ts";

describe("a view of a text", () => {
  it("maps the engine's offsets to code points of the text as given", () => {
    const original = "🙂 e\u0301te\u0301 à Paris";
    const { text, toOriginal } = view(original);
    expect(text).toBe("🙂 été à Paris");
    const at = text.indexOf("été");
    expect(slicer(original)(toOriginal(at), toOriginal(at + 3))).toBe("e\u0301te\u0301");
    expect(slicer(original)(toOriginal(text.indexOf("Paris")), toOriginal(text.length))).toBe("Paris");
  });

  it("keeps order and bounds on any text, so that a span is always a slice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (original) => {
        const { text, toOriginal } = view(original);
        const offsets = Array.from({ length: text.length + 1 }, (_, at) => toOriginal(at));
        expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
        expect(offsets.at(-1)).toBe([...original].length);
      }),
    );
  });

  it("finds a word in NFC where the text has it in NFD", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-zéèàçœ ]{0,20}$/),
        fc.stringMatching(/^[a-zéèàçœ ]{0,20}$/),
        (before, after) => {
          const original = `${before}|élève|${after}`.normalize("NFD");
          const { text, toOriginal } = view(original);
          const at = text.indexOf("|élève|");
          expect(slicer(original)(toOriginal(at + 1), toOriginal(at + 6)).normalize("NFC")).toBe("élève");
        },
      ),
    );
  });
});
