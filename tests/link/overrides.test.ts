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
});
