import { describe, expect, it } from "vitest";
import { annotate } from "../../../src/annotate/index.ts";
import { calibrated, weigh } from "../../../src/annotate/quotations/choice.ts";
import type { Sentence } from "../../../src/annotate/quotations/items.ts";
import type { Source } from "../../../src/annotate/quotations/sources/source.ts";
import { fr } from "../../../src/locales/fr/index.ts";

const sentence = { items: [], index: 0, block: 0, blockStart: 0, start: 0, end: 0 } as Sentence;
const weights = {
  spread: 1,
  calibration: [
    [0.5, 0.4],
    [1, 1],
  ] as const,
  clues: { near: 1, far: -1 },
};

function source(name: string, ...clues: string[]): Source {
  const whom = { entities: [], name, sure: true };
  return { kind: "phrase", phrase: null, sentence, whom, from: null, found: [], clues: new Set(clues) };
}

describe("the choice among sources", () => {
  it("adds up what stands for the same person, and tells the likeliest first", () => {
    const options = weigh(
      [source("Anne Roy", "far"), source("Luc Morel", "near"), source("Anne Roy", "near")],
      weights,
    );
    expect(options.map(({ source: { whom } }) => whom.name)).toEqual(["Anne Roy", "Luc Morel"]);
    expect(options[0]?.probability).toBeCloseTo((Math.E + 1 / Math.E) / (2 * Math.E + 1 / Math.E));
    expect([...(options[0]?.source.clues ?? [])]).toEqual(["near"]);
  });

  it("tells a probability as often as it was right", () => {
    expect(calibrated(0.25, weights)).toBeCloseTo(0.2);
    expect(calibrated(0.5, weights)).toBeCloseTo(0.4);
    expect(calibrated(1, weights)).toBe(1);
  });

  it("measures rise: what is surer is right more often", () => {
    const { calibration } = fr.quotations.sources;
    for (const [at, [given, right]] of calibration.entries()) {
      expect(given).toBeGreaterThan(calibration[at - 1]?.[0] ?? 0);
      expect(right).toBeGreaterThan(calibration[at - 1]?.[1] ?? 0);
    }
  });
});

describe("what a reader is told", () => {
  const read = (text: string) => annotate(text, { published: null, zone: null }, fr).quotations[0];

  it("certain from .95, likely from .6, and nobody below", () => {
    for (const text of [
      "« Le pont tiendra », a déclaré Anne Roy.",
      "Le pont tiendra, a dit Anne Roy. « Il est neuf », a-t-elle ajouté.",
      "Anne Roy a croisé Luc Morel. Rien de « définitif » pourtant.",
    ]) {
      const { confidence = null, probability = null } = read(text) ?? {};
      if (probability === null) expect(confidence).toBeNull();
      else expect(confidence).toBe(probability >= 0.95 ? "certain" : "likely");
      expect(probability ?? 1).toBeGreaterThanOrEqual(0.6);
    }
  });

  it("a name beside its verb is certain", () => {
    expect(read("« Le pont tiendra », a déclaré Anne Roy.")).toMatchObject({
      speakerNames: ["Anne Roy"],
      confidence: "certain",
    });
  });
});
