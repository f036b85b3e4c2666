import { expect, test } from "vitest";
import { annotate } from "../../src/annotate/index.ts";
import { dossierName } from "../../src/link/naming/dossier-name.ts";
import { anew } from "../../src/link/readings.ts";
import { fr } from "../../src/locales/fr/index.ts";
import { linking } from "../../src/locales/fr/linking/index.ts";
import type { AnnotatedArticle, Article } from "../../src/model.ts";

/** What a dossier of articles with these titles and texts is called. */
function nameOf(...articles: readonly (readonly [title: string | null, text: string])[]): string | null {
  const annotated = articles.map(([title, text], at): AnnotatedArticle => {
    const article = { id: `a${at}`, title, text, lang: "fr", published: null, zone: null } as Article;
    return { article, annotations: annotate(text, article, fr) };
  });
  const actors = annotated.flatMap(({ annotations }) =>
    annotations.actors.map(({ name, kind, mentions }) => ({
      ...{ name, kind },
      mentions: mentions.map((mention) => ({ ...mention, article: "" })),
    })),
  );
  return dossierName(annotated, actors, linking, anew);
}

const plain = "La salle était pleine.";

test.each([
  [
    "the affair that the articles name",
    ["Delmas entendu par les juges", "L'affaire Delmas embarrasse la mairie."],
    ["Une perquisition à la mairie de Vaubert", "Dans l'affaire Delmas, les juges avancent."],
    ["Le maire contre-attaque", "Il refuse de commenter."],
    "Affaire Delmas",
  ],
  [
    "what the titles share, dates and verbs left out",
    ["Casques bleus : lundi 3 juin 2030", plain],
    ["« Casques bleus » : mardi 4 juin 2030", plain],
    ["Casques bleus : mercredi 5 juin 2030", plain],
    "Casques bleus",
  ],
  [
    "a person, not the country before the colon",
    ["Italie : Marta Rivelli annonce son retour", plain],
    ["Italie : Marta Rivelli annonce un plan", plain],
    ["Le pari de Marta Rivelli", plain],
    "Marta Rivelli",
  ],
  [
    "a person by the whole name, where the titles have the surname alone",
    ["Rivelli annonce son retour", "La candidate Marta Rivelli a parlé."],
    ["Le pari de Rivelli", plain],
    ["Rivelli contre tous", plain],
    "Marta Rivelli",
  ],
  [
    "a place, not who governs it",
    ["Vaubert sous le choc", "Le maire de Vaubert a parlé."],
    ["Explosion à Vaubert", "Le maire de Vaubert se tait."],
    ["Vaubert : trois blessés", "On attend le maire de Vaubert."],
    "Vaubert",
  ],
  [
    "an affair without a proper name",
    ["Le maire de Vaubert promet", "L'affaire de l'eau embarrasse. Une affaire de famille, dit-il."],
    ["Vaubert en colère", "Depuis l’affaire de l’eau, on se tait."],
    ["À Vaubert, on attend", "Affaire de famille ou non, il se tait."],
    "Affaire de l'eau",
  ],
  [
    "the name in the titles, with the noun that the articles put before it",
    ["Vaubert pleure ses morts", "L'explosion a détruit l'usine de Vaubert."],
    ["À Vaubert, on attend", "L'usine de Vaubert ne rouvrira pas."],
    ["Le silence après Vaubert", "Les salariés se taisent."],
    "Usine de Vaubert",
  ],
  [
    "what the first sentences share",
    ["France : des barrages sur les routes", "Les bateliers bloquent Port-Vaubert."],
    ["Un canal fermé", "Les bateliers ont fermé le canal de Port-Vaubert."],
    ["Troisième jour", "Les bateliers de Port-Vaubert tiennent."],
    "Port-Vaubert\u00a0: les bateliers",
  ],
] as const)("a dossier is called after %s", (_, a, b, c, name) => {
  expect(nameOf(a, b, c)).toBe(name);
});

test("articles that share nothing, and one article alone, give no name", () => {
  expect(nameOf(["Un renard dans le métro", "Il a plu."], ["Le pont rouvre", "Des cyclistes passent."])).toBeNull();
  expect(nameOf(["Affaire Delmas : le procès", "L'affaire Delmas."])).toBeNull();
});
