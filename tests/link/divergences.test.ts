import { describe, expect, it } from "vitest";
import { buildDossier } from "../../src/pipeline.ts";
import { makeCorpus } from "../support/corpus.ts";

/** What the engine finds by itself between articles of Wednesday 12 February 2020. */
function dossierOf(...texts: string[]) {
  const head = "---\npublished: 2020-02-12\nzone: Europe/Paris\n---\n";
  const files = texts.map((text, at) => [`articles/${at}.md`, `${head}${text}\n`]);
  const folder = makeCorpus({ ...Object.fromEntries(files), "dossier.yaml": "policies: { quotedShare: 1 }\n" });
  return buildDossier(folder);
}

/** Their kinds and readings. */
const divergences = (...texts: string[]) =>
  dossierOf(...texts)
    .divergences.filter(({ kind }) => kind !== "wording")
    .map(({ kind, readings }) => [kind, ...readings.map(({ value }) => value)].join(": "));

describe("in renderings of one utterance", () => {
  const said = (words: string, to = "") => `« ${words} », a déclaré la ministre Claire Petit${to}.`;

  it.each([
    [
      "figures",
      "Nous avons perdu 17 marins dans la tempête",
      "Nous avons perdu 19 marins dans la tempête",
      "number: 17 marins: 19 marins",
    ],
    [
      "figures in words",
      "Deux des cinq digues ont cédé",
      "Trois des cinq digues ont cédé",
      "number: Deux des cinq digues: Trois des cinq digues",
    ],
    [
      "millions",
      "Le port a coûté 1,2 million d'euros",
      "Le port a coûté 2 millions d'euros",
      "number: 1,2 million d'euros: 2 millions d'euros",
    ],
    [
      "lengths of time",
      "Le port restera fermé trois semaines",
      "Le port restera fermé trois mois",
      "duration: trois semaines: trois mois",
    ],
    [
      "a limit",
      "Le port restera fermé une semaine au plus",
      "Le port restera fermé pendant une semaine",
      "duration: une semaine au plus: une semaine",
    ],
  ])("%s", (_, one, other, expected) => {
    expect(divergences(said(one), said(other))).toEqual([expected]);
  });

  it.each([
    [
      "one number in figures and in words",
      "Nous avons perdu 17 marins dans la tempête",
      "Nous avons perdu dix-sept marins dans la tempête",
    ],
    ["one length in two units", "Le port restera fermé une semaine", "Le port restera fermé sept jours"],
    ["figures left out", "Nous avons perdu 17 marins dans la tempête", "Nous avons perdu des marins dans la tempête"],
    ["a rank", "C'est la 16ème tempête de cet hiver breton", "C'est la 17ème tempête de cet hiver breton"],
  ])("not %s", (_, one, other) => {
    expect(divergences(said(one), said(other))).toEqual([]);
  });

  it("who said it, of a long sentence word for word; a short one two may say", () => {
    const by = (name: string, words: string) => `« ${words} », a déclaré ${name}.`;
    const long = "La fermeture du port menace l'emploi de trois mille dockers bretons";
    expect(divergences(by("Claire Petit", long), by("Anne Roux", long))).toEqual([
      "attribution: Claire Petit: Anne Roux",
    ]);
    const short = "C'est une déclaration de guerre";
    expect(divergences(by("Claire Petit", short), by("Anne Roux", short))).toEqual([]);
  });

  it("to whom it was said", () => {
    const words = "Le port restera fermé trois semaines";
    expect(divergences(said(words, " aux dockers"), said(words, " devant les élus"))).toEqual([
      "addressee: aux dockers: devant les élus",
    ]);
    expect(divergences(said(words, " à la presse"), said(words, " aux journalistes"))).toEqual([]);
    expect(divergences(said(words, " aux alentours de midi"), said(words, " devant les élus"))).toEqual([]);
  });
});

describe("in statements", () => {
  it.each([
    [
      "of one dated happening",
      "Lundi, Claire Petit a fait fermer 300 bureaux à Brest.",
      "Claire Petit a fait fermer lundi 500 bureaux à Brest.",
      ["number: 300 bureaux: 500 bureaux"],
    ],
    [
      "that say the same of somebody",
      "Le port de Brest, que dirige Claire Petit, emploie 300 dockers.",
      "Le port de Brest, que dirige Claire Petit, emploie 500 dockers.",
      ["number: 300 dockers: 500 dockers"],
    ],
    [
      "in letters that begin them",
      "Douze grues équipent le port de Brest, que dirige Claire Petit.",
      "Quinze grues équipent le port de Brest, que dirige Claire Petit.",
      ["number: Douze grues: Quinze grues"],
    ],
    [
      "that a round figure holds",
      "Lundi, Claire Petit a fait fermer plus de 300 bureaux à Brest.",
      "Claire Petit a fait fermer lundi 312 bureaux à Brest.",
      [],
    ],
    [
      "that count other things",
      "Lundi, Claire Petit a fait fermer 300 bureaux à Brest.",
      "Claire Petit a fait fermer lundi trois rues à Brest.",
      [],
    ],
  ])("figures %s", (_, one, other, expected) => {
    expect(divergences(one, other).filter((found) => !found.startsWith("time"))).toEqual(expected);
  });

  it("the day, where both sources came out after both days", () => {
    const one = "La ministre Claire Petit a présenté lundi sa démission au président.";
    const other = "La ministre Claire Petit a présenté mardi sa démission au président.";
    expect(divergences(one, other)).toEqual(["time: lundi: mardi"]);
    const again = "La ministre Claire Petit a présenté mercredi sa démission au président.";
    expect(divergences(one, other, again)).toEqual([]);
  });

  it("the hour; not one hour written in two ways", () => {
    const at = (hour: string) => `La ministre Claire Petit a fermé lundi à ${hour} le port de Brest.`;
    expect(divergences(at("18 heures"), at("19 heures"))).toEqual(["time: 18 heures: 19 heures"]);
    expect(divergences(at("18 heures"), at("18h"))).toEqual([]);
  });
});

describe("of persons", () => {
  const named = (name: string, role: string) => `${name}, ${role}, a reçu les élus de Brest avec Anne Roux.`;

  it("a name misspelt by one letter is one person with two spellings", () => {
    expect(divergences(named("Claire Castaing", "avocate"), named("Claire Castain", "avocate"))).toEqual([
      "name: Claire Castaing: Claire Castain",
    ]);
  });

  it.each([
    ["other first names", "Alain Merceur", "Gérard Merceur"],
    ["first names of other endings", "Julien Merceur", "Juliena Merceur"],
  ])("%s are two persons", (_, one, other) => {
    expect(divergences(named(one, "avocat"), named(other, "avocat"))).toEqual([]);
  });

  it.each([
    ["titles of one family", "président de Nidou", "fondateur de Nidou", []],
    [
      "rival titles",
      "président de Nidou",
      "directeur général de Nidou",
      ["role: président de Nidou: directeur général de Nidou"],
    ],
    [
      "portfolios",
      "ministre des Transports",
      "ministre de la Mer",
      ["role: ministre des Transports: ministre de la Mer"],
    ],
    ["a title in full and its letters", "président-directeur général", "PDG de la société Nidou", []],
    ["a title and the same cut short", "président de Nidou", "PDG de Nidou", []],
    ["letters of a rival title", "DG de Nidou", "président de Nidou", ["role: DG de Nidou: président de Nidou"]],
  ])("%s", (_, one, other, expected) => {
    expect(divergences(named("Hugo Verner", one), named("Hugo Verner", other))).toEqual(expected);
  });
});

describe("what it is filed under, and goes by", () => {
  it("the hour of a search is nobody's who stands near", () => {
    const about =
      "Mardi, des gendarmes ont perquisitionné le port. Claire Petit dirige le port. Claire Petit n'a rien dit.";
    const { actors, divergences: found } = dossierOf(
      `${about} Mardi, les gendarmes ont débarqué dès 7 heures dans les bureaux du quai.`,
      `${about} Mardi à 6 h 30, les gendarmes ont débarqué dans les bureaux du quai.`,
    );
    expect(found.filter(({ kind }) => kind === "time")).toHaveLength(1);
    expect(actors.map(({ id }) => id)).not.toContain(found.find(({ kind }) => kind === "time")?.about);
  });

  it("people by what they did, not as people", () => {
    const told =
      "300 personnes selon la police, 2 000 selon le syndicat, se sont rassemblées mardi devant le port de Claire Petit.";
    const [found] = dossierOf(told, "Claire Petit a reçu mardi les élus de Brest.").divergences;
    expect(found?.title?.fr).toBe("Manifestants");
  });
});
