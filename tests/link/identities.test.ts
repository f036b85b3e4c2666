import { describe, expect, it } from "vitest";
import { annotate } from "../../src/annotate/index.ts";
import { linkActors } from "../../src/link/actors.ts";
import { fr } from "../../src/locales/fr/index.ts";
import { linking } from "../../src/locales/fr/linking/index.ts";
import type { ActorAnnotation, ActorKind, AnnotatedArticle } from "../../src/model.ts";
import { dossierSchema } from "../../src/read/schema.ts";

/** Articles that name these, each "person Jean Morel = Morel ×3", with titles "person Morel [f docteur]", with a role "person Jean Morel (maire)". */
function linked(...articles: string[][]): string[] {
  const annotated = articles.map((named, index) => {
    // "… le président se tait": words of the article beside its names
    const [text = ""] = named.filter((line) => line.startsWith("… "));
    const actors = named
      .filter((line) => line !== text)
      .map((line): ActorAnnotation => {
        const [, kind = "", names = "", titles, role, times = "1"] =
          /^(\w+) (.*?)(?: \[(.*)\])?(?: \((.*)\))?(?: ×(\d+))?$/u.exec(line) ?? [];
        const mention = { start: 0, end: 0, text: "" };
        const all = names.split(" = ");
        return {
          name: all[0] ?? "",
          kind: kind as ActorKind,
          names: all,
          ...(titles === undefined ? {} : { titles: titles.split(" ") }),
          mentions: Array.from({ length: Number(times) }, () => mention),
          roles: role === undefined ? [] : [{ start: 0, end: 0, role }],
        };
      });
    const article = { id: `a${index}`, text } as AnnotatedArticle["article"];
    return { article, annotations: { ...annotate("", { published: null, zone: null }, fr), actors } };
  });
  const dossier = { file: "dossier.yaml", lineOf: () => 1, value: dossierSchema.parse({}) };
  return linkActors(annotated, dossier, linking).actors.map(({ kind, name }) => `${kind} ${name}`);
}

describe("identify", () => {
  it("calls a newspaper with its article, where the articles know it so", () => {
    expect(linked(["organization Écho"], ["organization Écho"], ["organization Écho = L'Écho"])).toEqual([
      "organization L'Écho",
    ]);
    expect(linked(["organization Sénat"], ["organization Sénat"])).toEqual(["organization Sénat"]);
  });

  it("joins abbreviations to the one long form that has their letters", () => {
    expect(linked(["organization LR"], ["organization Les Républicains"])).toEqual(["organization Les Républicains"]);
    expect(linked(["organization BFM TV"], ["organization BFMTV"])).toHaveLength(1);
    expect(linked(["organization LaRAM"], ["organization La Région au matin"])).toEqual([
      "organization La Région au matin",
    ]);
    expect(linked(["organization CDR"], ["organization Club du Rhin"], ["organization Cercle du Rhin"])).toHaveLength(
      3,
    );
  });

  it("joins a body's shorter names and descriptions to the one that they may mean", () => {
    expect(linked(["organization Bâtir Fleuve"], ["organization Bâtir Fleuve SA"])).toHaveLength(1);
    expect(linked(["organization Rives sans pylônes"], ["organization Collectif Rives sans pylônes"])).toHaveLength(1);
    const whole = "organization Syndicat mixte des déchets du Val d'Orne";
    expect(linked([whole], ["organization syndicat du Val d'Orne"])).toEqual([whole]);
    expect(linked([whole, "organization syndicat du Val d'Orne"])).toHaveLength(2);
    expect(
      linked([whole], ["organization Syndicat des eaux du Val d'Orne"], ["organization syndicat du Val d'Orne"]),
    ).toHaveLength(3);
    expect(linked(["organization tribunal de commerce de Caen"], ["organization tribunal de Caen"])).toHaveLength(2);
  });

  it("joins who is named by initials to whom alone they may mean, where the article tells the same role", () => {
    const known = ["person Tibère Lacour-Vannes (président de Verdis)", "person Hervé Marin (directeur du site)"];
    expect(linked(known, ["person Tibère L.-V.", "… le président se tait"])).toHaveLength(2);
    expect(linked(known, ["person Tibère L.-V.", "… le gardien se tait"])).toHaveLength(3);
    expect(linked(known, ["person Hervé V.", "… le directeur se tait"])).toHaveLength(3);
    expect(
      linked(known, ["person Hervé Maillard (directeur)"], ["person Hervé M.", "… le directeur se tait"]),
    ).toHaveLength(4);
  });

  it("never renames somebody after a spelling met once", () => {
    expect(linked(["person Rejoindre Jean Morel"], ["person Jean Morel ×4"])).toEqual(["person Jean Morel"]);
  });

  it("turns a surname round that is put first, and joins a newspaper with and without its article", () => {
    expect(linked(["person Nicolle Maxime"], ["person Maxime Nicolle ×3"])).toEqual(["person Maxime Nicolle"]);
    expect(linked(["organization Le Héron"], ["organization Héron"])).toHaveLength(1);
  });

  it("gives a bare surname to its one bearer, also where an article took it for a firm", () => {
    expect(linked(["organization Morel"], ["person Jean Morel ×9"])).toEqual(["person Jean Morel"]);
    expect(linked(["person Morel"], ["person Jean Morel ×2"], ["person Anne Morel ×2"])).toHaveLength(3);
  });

  it("lets an article that can tell what a name is tell the others", () => {
    expect(linked(["other Novatel ×5"], ["organization Novatel"])).toEqual(["organization Novatel"]);
  });

  it("gives a name with initials to the one who has them", () => {
    expect(linked(["person Mamadou L. Tall"], ["person Mamadou Lamine Tall"])).toEqual(["person Mamadou Lamine Tall"]);
    expect(linked(["person J.-P. Morel"], ["person Jean-Pierre Morel"])).toHaveLength(1);
    expect(linked(["person Fatou B. Tall"], ["person Mamadou Lamine Tall"])).toHaveLength(2);
    expect(linked(["person J. Morel"], ["person Jean Morel"], ["person Jacques Morel"])).toHaveLength(3);
  });

  it("joins first names that sound the same where the articles share somebody, and no others", () => {
    const known = "person Anne Roux";
    expect(linked(["person Cheikh Ndoye", known], ["person Cheick Ndoye", known])).toHaveLength(2);
    expect(linked(["person Cheikh Ndoye"], ["person Cheick Ndoye"])).toHaveLength(2);
    expect(linked(["person Cheikh Ndoye", "person Cheick Ndoye", known], ["person Cheick Ndoye", known])).toHaveLength(
      3,
    );
    expect(linked(["person Pascal Ndoye", known], ["person Pascale Ndoye", known])).toHaveLength(3);
  });

  it("gives a surname with a title to the one whose it is, and to nobody where two may have it", () => {
    const talls = ["person Mamadou Tall [m docteur]", "person Fatou Tall [f]"];
    expect(linked(talls, ["person Tall [docteur]"])).toHaveLength(2);
    expect(linked(talls, ["person Tall [f]"])).toHaveLength(2);
    expect(linked(talls, ["person Tall"])).toHaveLength(3);
    expect(linked(talls, ["person Tall [docteur]"], ["person Tall"])).toHaveLength(3);
    expect(linked(["person Luc Tall [m]", "person Paul Tall [m]"], ["person Tall [m]"])).toHaveLength(3);
  });
});
