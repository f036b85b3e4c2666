import { describe, expect, it } from "vitest";
import { buildDossier } from "../../src/pipeline.ts";
import { makeCorpus } from "../support/corpus.ts";

const A = `---
published: 2020-02-12
---
La ministre Claire Petit a fermé le port lundi. « Nous avons fermé le port pour une semaine au plus », a déclaré Claire Petit.
`;
const B = `---
published: 2020-02-12
---
Claire Petit a reçu les dockers mardi. « Le port est fermé pendant une semaine », a déclaré la ministre Claire Petit.
`;
const build = (files: Record<string, string>) =>
  buildDossier(makeCorpus({ "articles/a.md": A, "articles/b.md": B, ...files }));
const dated = "  date: 2020-03-01\n  reason: read again\n";
const renderings = (files: Record<string, string>) =>
  build(files)
    .utterances.filter(({ quotations }) => quotations.length > 1)
    .map(({ quotations, note }) => [quotations.length, note?.en ?? null]);

const first = '{ article: a, quote: "Nous avons fermé le port pour une semaine au plus" }';
const second = '{ article: b, quote: "Le port est fermé pendant une semaine" }';

describe("utterances in the editor's hands", () => {
  it("are joined where the machine saw two", () => {
    const apart = `- action: split\n  article: a\n  quote: Nous avons fermé le port pour une semaine au plus\n${dated}`;
    const together = `- action: join\n  quotations:\n    - ${first}\n    - ${second}\n${dated}`;
    expect(renderings({})).toEqual([]);
    expect(renderings({ "overrides.yaml": together })).toEqual([[2, null]]);
    // Who says both has changed his mind, and left one of the two
    expect(() => build({ "overrides.yaml": together + apart })).toThrow(
      /overrides\.yaml:7 2\. split: entry 1 joins what this one splits\. Take one of the two out\./,
    );
  });

  it("are split where the machine saw one", () => {
    const same = { "articles/c.md": A };
    const apart = `- action: split\n  article: c\n  quote: Nous avons fermé le port pour une semaine au plus\n${dated}`;
    expect(renderings(same)).toEqual([[2, null]]);
    expect(renderings({ ...same, "overrides.yaml": apart })).toEqual([]);
  });

  it("are explained, and say so on every rendering", () => {
    const yaml = `- action: join\n  quotations:\n    - ${first}\n    - ${second}\n${dated}- action: explain\n  article: b\n  quote: Le port est fermé pendant une semaine\n  note: "At most is gone."\n`;
    expect(renderings({ "overrides.yaml": yaml })).toEqual([[2, "At most is gone."]]);
  });

  it("cannot be split from what they were never joined with", () => {
    const yaml = `- action: split\n  article: a\n  quote: le port lundi\n${dated}`;
    expect(() => build({ "overrides.yaml": yaml })).toThrow(
      /overrides\.yaml:3 1\. split: expected the words of a quotation/,
    );
  });
});

describe("events in the editor's hands", () => {
  it("are proposed where he lists none", () => {
    expect(build({}).events.map(({ id }) => id)).toEqual(["2020-02-10-ministre-ferme-port", "2020-02-11-recu-dockers"]);
  });

  const own = `events:
  - id: 2020-02-10-ministre-ferme-port
    title: { en: "The port is closed", fr: "Fermeture du port" }
    when: 2020-02-10
    evidence: [{ article: a, quote: "a fermé le port lundi" }]
`;
  const titles = (yaml: string) => build({ "dossier.yaml": yaml }).events.map(({ title }) => title.en);

  it("replace the proposals where he says that they are the whole chronology", () => {
    expect(titles(`proposedEvents: false\n${own}`)).toEqual(["The port is closed"]);
  });

  it("stand beside the proposals, of which those give way that are of the same id or rest on the same words", () => {
    expect(titles(own)).toEqual(["The port is closed", "Claire Petit holds a meeting"]);
    expect(titles(own.replace("2020-02-10-ministre-ferme-port", "port"))).toHaveLength(2);
  });

  it("amend a proposal by its id: what they do not say stays as it was", () => {
    const { events } = build({ "dossier.yaml": "events: [{ id: 2020-02-11-recu-dockers, when: 2020-02-12 }]\n" });
    expect(events.map(({ title, when, basis }) => [title.en, when, basis])).toEqual([
      [build({}).events[0]?.title.en, "2020-02-10", "relative"],
      ["Claire Petit holds a meeting", "2020-02-12", "editor"],
    ]);
    expect(() => titles("events: [{ id: 2020-02-11-recu-docker, title: X }]\n")).toThrow(
      /dossier\.yaml:1 event 2020-02-11-recu-docker: .*Did you mean 2020-02-11-recu-dockers\?/,
    );
  });

  it("name actors by id or by name", () => {
    const named = (who: string) =>
      build({ "dossier.yaml": `${own}    actors: [${who}]\n` }).events.find(({ basis }) => basis === "editor")?.actors;
    expect(named("Claire Petit")).toEqual(["claire-petit"]);
    expect(() => named("claire-peti")).toThrow(/found "claire-peti"\. Did you mean claire-petit\?/);
  });

  it("are dismissed by id", () => {
    expect(titles(`dismissed: [2020-02-11-recu-dockers]\n${own}`)).toEqual(["The port is closed"]);
    expect(() => titles("dismissed: [nothing-of-the-kind]\n")).toThrow(/dossier\.yaml:1 .*found "nothing-of-the-kind"/);
  });
});

describe("actors in the editor's hands", () => {
  const actors = (yaml: string, files = {}) =>
    build({ ...files, "dossier.yaml": yaml }).actors.map(({ id, name, kind }) => `${kind} ${id} ${name}`);
  const C = "Le maire Jean Roux a reçu Claire Petite, de la société Novatel. « Je viendrai », a dit Jean Roux.\n";
  const all = () => actors("{}", { "articles/c.md": C });

  it("are amended one by one, and the others stay", () => {
    expect(all()).toContain("person jean-roux Jean Roux");
    expect(actors("actors: [{ id: jean-roux, name: Jean-Pierre Roux }]\n", { "articles/c.md": C })).toEqual(
      all().map((one) => (one.includes("jean-roux") ? "person jean-roux Jean-Pierre Roux" : one)),
    );
    expect(actors("actors: [{ name: Jean Roux, kind: organization }]\n", { "articles/c.md": C })).toEqual(
      all().map((one) => one.replace("person jean-roux", "organization jean-roux")),
    );
  });

  it("are joined by id or name, dropped by id, and split by article", () => {
    const files = { "articles/c.md": C };
    const joined = build({ ...files, "dossier.yaml": "actors: [{ id: claire-petit, join: [Claire Petite] }]\n" });
    expect(joined.actors.map(({ id }) => id)).not.toContain("claire-petite");
    expect(joined.actors.find(({ id }) => id === "claire-petit")?.articles).toEqual(["a", "b", "c"]);
    expect(actors("ignore: [jean-roux]\n", files).join()).not.toContain("jean-roux");
    const split = build({ "dossier.yaml": "actors: [{ id: petit-maire, name: Claire Petit, articles: [b] }]\n" });
    expect(split.quotations.map(({ article, speakers }) => [article, ...speakers])).toEqual([
      ["a", "claire-petit"],
      ["b", "petit-maire"],
    ]);
  });

  it("that no article bears out are told, with whom was meant", () => {
    expect(() => actors("actors: [{ id: claire-peti, description: x }]\n")).toThrow(/Did you mean claire-petit\?/);
    expect(() => actors("actors: [{ id: claire-petit, join: [nobody-at-all] }]\n")).toThrow(
      /dossier\.yaml:1 actor claire-petit: expected an actor that the machine found, found "nobody-at-all"/,
    );
    expect(() => actors("actors: [{ name: Anne Untel }]\n")).toThrow(/actor anne-untel: expected kind:/);
  });
});

describe("divergences in the editor's hands", () => {
  const yaml = (rest: string) => `divergences:
  - kind: duration
    about: claire-petit
    readings:
      - evidence: [{ article: a, quote: "une semaine au plus" }]
      - evidence: [{ article: b, quote: "pendant une semaine" }]
${rest}`;

  it("are added with the words that prove each reading", () => {
    const { divergences } = build({ "dossier.yaml": yaml("") });
    const added = divergences.find(({ id }) => id === "duration-claire-petit");
    expect(added?.readings.map(({ value }) => value)).toEqual(["une semaine au plus", "pendant une semaine"]);
  });

  it("must be about something there is", () => {
    expect(() => build({ "dossier.yaml": yaml("").replace("claire-petit", "nobody") })).toThrow(
      /dossier\.yaml:3 .*found "nobody"/,
    );
  });
});
