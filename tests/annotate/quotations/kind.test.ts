import { describe, expect, it } from "vitest";
import { annotate } from "../../../src/annotate/index.ts";
import { fr } from "../../../src/locales/fr/index.ts";

/** The kinds of the quotations of a text, in order. */
function kinds(text: string): string[] {
  return annotate(text, { published: null, zone: null }, fr).quotations.map(({ kind }) => kind);
}

describe("words that stand free of the writer's sentence are direct", () => {
  it.each([
    ["before an incise, whatever its verb", "« Voilà bien une énigme », finit par lâcher la présidente Odile Ferrand."],
    ["after what looks like an initial", "Il s'en prend à Basile F. « Voilà une énigme », ironise Odile Ferrand."],
    ["after a lone conjunction", "Mais « cela ne suffira pas », a reconnu Odile Ferrand."],
    ["in brackets", "Odile Ferrand est attendue sur place (« je viendrai seule », a-t-elle promis)."],
    ["after a colon", "Odile Ferrand a tranché : « nous partons demain »."],
    ["after « selon »", "Selon Odile Ferrand, « les travaux de la digue sont presque finis »."],
    ["after a verb of saying without « que »", "Odile Ferrand lui a dit « vous êtes la première »."],
  ])("%s", (_, text) => {
    expect(kinds(text)).toEqual(["direct"]);
  });

  it("cried by a crowd", () => {
    expect(kinds("Le maire est sorti sous les cris de « Va-t'en, on ne te croit plus ! »")).toEqual(["direct"]);
  });

  it("joined to the first of a list", () => {
    const text =
      "« Un accord aidera les deux ports » et « le chantier créerait deux cents emplois », a justifié Odile Ferrand.";
    expect(kinds(text)).toEqual(["direct", "direct"]);
  });
});

describe("words grown into the writer's sentence are mixed", () => {
  it.each([
    ["the writer goes on", "« La méfiance et la peur sont partout » dans ce quartier, déclare Odile Ferrand."],
    ["« que » among the words", "La préfecture du Rhône rétorque, « qu'au contraire, rien n'est encore décidé »."],
    [
      "a clause without its subject",
      "À une distance qui, selon Odile Ferrand, « ne sera jamais inférieure à dix mètres », ils attendent.",
    ],
    ["a noun and its relative clause", "Odile Ferrand a remercié « tous ceux qui ont prêté main-forte »."],
    [
      "a clause that goes on with « mais »",
      "Odile Ferrand veut bien témoigner, « mais la cour garde obstinément le silence ».",
    ],
    ["an opinion after « pour »", "Pour Odile Ferrand, « la digue ne tiendra pas un hiver de plus »."],
    ["a few words after a colon", "Odile Ferrand n'y voit qu'une chose : « un caprice »."],
  ])("%s", (_, text) => {
    expect(kinds(text)).toEqual(["mixed"]);
  });
});
