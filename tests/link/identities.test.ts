import { describe, expect, it } from "vitest";
import { annotate } from "../../src/annotate/index.ts";
import { linkActors } from "../../src/link/actors.ts";
import { fr } from "../../src/locales/fr/index.ts";
import type { ActorAnnotation, ActorKind, AnnotatedArticle } from "../../src/model.ts";
import { dossierSchema } from "../../src/read/schema.ts";

/** Articles that name these, each "person Jean Morel = Morel ×3". */
function linked(...articles: string[][]): string[] {
  const annotated = articles.map((named, index) => {
    const text = "";
    const actors = named.map((line): ActorAnnotation => {
      const [, kind = "", names = "", times = "1"] = /^(\w+) (.*?)(?: ×(\d+))?$/u.exec(line) ?? [];
      const mention = { start: 0, end: 0, text: "" };
      const all = names.split(" = ");
      return {
        name: all[0] ?? "",
        kind: kind as ActorKind,
        names: all,
        mentions: Array.from({ length: Number(times) }, () => mention),
        roles: [],
      };
    });
    const article = { id: `a${index}`, text } as AnnotatedArticle["article"];
    return { article, annotations: { ...annotate("", { published: null, zone: null }, fr), actors } };
  });
  return linkActors(annotated, { file: "dossier.yaml", lineOf: () => 1, value: dossierSchema.parse({}) }).actors.map(
    ({ kind, name }) => `${kind} ${name}`,
  );
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
});
