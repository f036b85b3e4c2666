import { describe, expect, it } from "vitest";
import { annotate } from "../../../src/annotate/index.ts";
import { calibrated, weigh } from "../../../src/annotate/quotations/choice.ts";
import type { Sentence } from "../../../src/annotate/quotations/items.ts";
import type { Phrase } from "../../../src/annotate/quotations/phrases/phrase.ts";
import type { Source } from "../../../src/annotate/quotations/sources/source.ts";
import { fr } from "../../../src/locales/fr/index.ts";

const sentence = { items: [], index: 0, block: 0, blockStart: 0, title: false, start: 0, end: 0 } as Sentence;
const calibration = { name: [1, 0], reference: [1, 0], mention: [0.5, -1] } as const;
const weights = { calibration, clues: { near: 1, far: -1 } } as const;

const phrase = { start: 0, end: 0, kind: "name", head: "roy" } as Phrase;

let phrases = 0;

function source(name: string, ...clues: string[]): Source {
  const whom = { entities: [], name, sure: true };
  const what = { clues: new Set(clues), reasons: new Set<string>() };
  return { kind: "phrase", mention: phrases++, phrase, sentence, whom, from: null, found: [], ...what };
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

  it("asks first which phrase, then whom it stands for, however many it may stand for", () => {
    const whom = (name: string, reason: string): Source => ({
      ...source(name, "near"),
      mention: -1,
      reasons: new Set([reason]),
    });
    const options = weigh(
      [whom("Anne Roy", "near"), whom("Luc Morel", "far"), whom("Jean Petit", "far"), source("Ida Blanc", "near")],
      weights,
    );
    expect(options.map(({ source: { whom } }) => whom.name)).toEqual([
      "Ida Blanc",
      "Anne Roy",
      "Luc Morel",
      "Jean Petit",
    ]);
    expect(options[0]?.probability).toBeCloseTo(1 / 2);
    expect(options[1]?.probability).toBeCloseTo(Math.E / (Math.E + 2 / Math.E) / 2);
  });

  it("asks before whether the words are somebody's at all, whoever may have said them", () => {
    const unsaid: Source = { ...source("", "near"), kind: "unsaid", phrase: null };
    const options = weigh([source("Anne Roy", "near"), source("Luc Morel", "far"), unsaid], weights);
    const share = (kind: string) =>
      options.filter(({ source }) => source.kind === kind).reduce((all, { probability }) => all + probability, 0);
    expect(share("unsaid")).toBeCloseTo(Math.E / (Math.E + 1));
    expect(share("phrase")).toBeCloseTo(1 / (Math.E + 1));
  });

  it("tells a probability as often as such an answer was right", () => {
    const named = { source: source("Anne Roy"), probability: 0.8 };
    expect(calibrated(named, weights)).toBeCloseTo(0.985 * 0.8);
    const unnamed = { ...source("Anne Roy"), whom: { entities: [], name: null, sure: false } };
    // Odds of 4 become odds of 2 / e.
    expect(calibrated({ source: unnamed, probability: 0.8 }, weights)).toBeCloseTo((0.985 * 2) / (Math.E + 2));
    expect(calibrated({ ...named, probability: 1 }, weights)).toBeLessThan(1);
  });

  it("what is surer is right more often", () => {
    for (const [slope] of Object.values(fr.quotations.sources.calibration)) expect(slope).toBeGreaterThan(0);
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
