import { describe, expect, it } from "vitest";
import { buildDossier } from "../../src/pipeline.ts";
import { makeCorpus } from "../support/corpus.ts";

const TEXT = `La ministre Claire Petit a répondu mardi à la Chambre. « Je ne signerai pas ce texte », a-t-elle déclaré.

Le « pacte » reste à l'étude. « Nous verrons bien », a lancé Paul Morel, le chef de l'opposition.
`;

const override = (yaml: string) => buildDossier(makeCorpus({ "articles/a.txt": TEXT, "overrides.yaml": yaml }));
const dated = "  date: 2021-02-01\n  reason: { en: checked, fr: vérifié }\n";

describe("the editor's corrections", () => {
  it("correct a speaker, keep what was wrong, and say why and when", () => {
    const { quotations, actors } = override(
      `- action: correct\n  article: a\n  quote: Nous verrons bien\n  speakers: [claire-petit]\n${dated}`,
    );
    const quotation = quotations.find(({ exact }) => exact === "Nous verrons bien");
    expect(quotation).toMatchObject({
      speakers: ["claire-petit"],
      status: "corrected",
      confidence: "certain",
      reason: "editor",
    });
    expect(quotation?.corrections).toEqual([
      { date: "2021-02-01", reason: { en: "checked", fr: "vérifié" }, was: { speakers: "Paul Morel" } },
    ]);
    expect(actors.find(({ id }) => id === "claire-petit")?.quotations).toContain(quotation?.id);
  });

  it("name the words by which the article calls the speaker, the nearest to the quotation", () => {
    const { quotations } = override(
      `- action: correct\n  article: a\n  quote: Nous verrons bien\n  mention: le chef de l'opposition\n${dated}`,
    );
    const found = quotations.find(({ exact }) => exact === "Nous verrons bien");
    expect(found?.speaker?.text).toBe("le chef de l'opposition");
    expect(TEXT.slice(found?.speaker?.start, found?.speaker?.end)).toBe("le chef de l'opposition");
    expect(found?.speakers).toEqual(["paul-morel"]);
    expect(() =>
      override(`- action: correct\n  article: a\n  quote: Nous verrons bien\n  mention: la reine\n${dated}`),
    ).toThrow(/overrides\.yaml:4 1\. correct: expected words of article a, found "la reine"/);
  });

  it("say nothing of a speaker who was right before", () => {
    const { quotations } = override(
      `- action: correct\n  article: a\n  quote: Nous verrons bien\n  speakers: [paul-morel]\n${dated}`,
    );
    const [correction] = quotations.find(({ exact }) => exact === "Nous verrons bien")?.corrections ?? [];
    expect(correction?.was).not.toHaveProperty("speakers");
  });

  it("confirm a quotation, closing full stop or not", () => {
    const { quotations } = override(`- action: confirm\n  article: a\n  quote: Je ne signerai pas ce texte\n${dated}`);
    expect(quotations.find(({ exact }) => exact.startsWith("Je ne"))).toMatchObject({
      status: "confirmed",
      confidence: "certain",
    });
  });

  it("reject a quotation", () => {
    const { quotations } = override(`- action: reject\n  article: a\n  quote: Nous verrons bien\n${dated}`);
    expect(quotations.map(({ exact }) => exact)).not.toContain("Nous verrons bien");
  });

  it("add a passage the engine left out, at its place", () => {
    const { quotations } = override(
      `- action: add\n  article: a\n  quote: pacte\n  kind: mixed\n  speakers: [paul-morel]\n${dated}`,
    );
    const added = quotations.find(({ exact }) => exact === "pacte");
    expect(added).toMatchObject({ speakers: ["paul-morel"], kind: "mixed", status: "corrected", reason: "editor" });
    expect(TEXT.slice(added?.start, added?.end)).toBe("pacte");
  });

  it("add a translation and leave the rest as it was", () => {
    const { quotations } = override(
      `- action: translate\n  article: a\n  quote: Nous verrons bien\n  translation: { en: "We shall see" }\n`,
    );
    expect(quotations.find(({ exact }) => exact === "Nous verrons bien")).toMatchObject({
      status: "extracted",
      translation: { en: "We shall see" },
    });
  });

  const statuses = (yaml: string, dossier = "{}") => {
    const files = { "articles/a.txt": TEXT, "overrides.yaml": yaml, "dossier.yaml": dossier };
    return buildDossier(makeCorpus(files)).quotations.map(({ id, status }) => `${id} ${status}`);
  };
  const [minister, morel] = ["a-je-ne-signerai-pas-ce-texte", "a-nous-verrons-bien"];

  it("name a quotation by its id, by some of its words, with or without its article", () => {
    for (const named of [
      `quotation: ${morel}`,
      "quote: verrons bien",
      "article: a\n  quote: verrons",
      "quote: NOUS VERRONS",
    ])
      expect(statuses(`- action: confirm\n  ${named}\n`)).toEqual([`${minister} extracted`, `${morel} confirmed`]);
    expect(() => statuses("- action: confirm\n  quotation: a-nous-verrons-bie\n")).toThrow(
      /overrides\.yaml:2 1\. confirm: .*Did you mean a-nous-verrons-bien\?/,
    );
  });

  it("confirm an article, an actor, or all that is certain, in one entry", () => {
    const read = (what: string) => statuses(`- action: confirm\n  ${what}\n`);
    expect(read("article: a")).toEqual([`${minister} confirmed`, `${morel} confirmed`]);
    expect(read("actor: Paul Morel")).toEqual([`${minister} extracted`, `${morel} confirmed`]);
    expect(read("all: certain")).toContain(`${morel} confirmed`);
    expect(() => read("reason: read")).toThrow(/expected what was read/);
    const corrected = `- action: correct\n  quotation: ${morel}\n  saidOn: 2021-02-01\n  reason: x\n`;
    expect(statuses(`- action: confirm\n  article: a\n${corrected}`)).toEqual([
      `${minister} confirmed`,
      `${morel} corrected`,
    ]);
  });

  it("take the name of a speaker for his id, whom the machine alone knows too, and tell whom was meant", () => {
    const correct = (who: string, dossier = "{}") =>
      buildDossier(
        makeCorpus({
          "articles/a.txt": TEXT,
          "dossier.yaml": dossier,
          "overrides.yaml": `- action: correct\n  quotation: ${morel}\n  speakers: [${who}]\n  reason: x\n`,
        }),
      ).quotations.find(({ id }) => id === morel)?.speakers;
    expect(correct("Claire Petit")).toEqual(["claire-petit"]);
    expect(correct("claire-petit", "actors: [{ name: Paul Morel }]\n")).toEqual(["claire-petit"]);
    expect(() => correct("petit-claire")).toThrow(/1\. correct: .*found "petit-claire"/);
    expect(() => correct("claire-petti")).toThrow(/Did you mean claire-petit\?/);
  });

  it("tell one fault once: the entry that speaks of what another takes out", () => {
    const yaml = `- action: retitle\n  quotation: ${morel}\n  title: x\n- action: reject\n  quote: Nous verrons bien\n  reason: x\n`;
    expect(() => statuses(yaml)).toThrow(
      /^\S+overrides\.yaml:1 1\. retitle: a-nous-verrons-bien is rejected by entry 2\.[^\n]*$/,
    );
  });

  it("show the nearest passage where the words are lost", () => {
    const yaml = "- action: reject\n  article: a\n  quote: Nous verrons très bien cela\n  reason: x\n";
    expect(() => statuses(yaml)).toThrow(/The nearest passage is "[^"]*Nous verrons bien/);
  });

  it("take no number from a rejected quotation: what bore it once keeps its id", () => {
    const twice = `${TEXT}\n« Nous verrons bien », a répété Paul Morel.\n`;
    const yaml = `- action: reject\n  quotation: ${morel}\n  reason: x\n`;
    const { quotations } = buildDossier(makeCorpus({ "articles/a.txt": twice, "overrides.yaml": yaml }));
    expect(quotations.map(({ id }) => id)).toEqual([minister, `${morel}-2`]);
  });

  it("have the date of the edition that brings them, where they have none of their own", () => {
    const yaml = `- action: correct\n  quotation: ${morel}\n  via: AFP\n  reason: x\n`;
    const dates = (files = {}) =>
      buildDossier(makeCorpus({ "articles/a.txt": TEXT, "overrides.yaml": yaml, ...files })).quotations.flatMap(
        ({ corrections }) => corrections.map(({ date }) => date),
      );
    expect(dates()).toEqual([null]);
    const record = `date: 2021-03-01\nnote: x\nadded:\n  quotations:\n    ${morel}: { at: a 1-2, words: x, speakers: [], kind: direct }\n`;
    expect(dates({ "history/0001.yaml": `---\n${record}...\n` })).toEqual(["2021-03-01"]);
  });
});
