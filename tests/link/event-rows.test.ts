import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { recordEdition } from "../../scripts/history/record.ts";
import { buildDossier } from "../../src/pipeline.ts";
import { makeCorpus } from "../support/corpus.ts";
import { pagesOfDossier } from "../support/pages.ts";

const A = `---
published: 2020-02-12
---
La ministre Claire Petit fermera le port à partir de jeudi. « Nous fermons le port pour une semaine au plus », a déclaré Claire Petit.
`;
const B = `---
published: 2020-02-14
---
Le port est fermé depuis jeudi. Les dockers ont manifesté jeudi, après la fermeture. Le préfet Jean Roche parle d'un blocage.
`;
const EVENTS = `events:
  - id: demonstration
    title: The dockers march
    when: 2020-02-13
    after: [port-closes]
    evidence: [{ article: b, quote: "Les dockers ont manifesté jeudi" }]
  - id: port-closes
    title: The port closes
    when: 2020-02-13T08:00Z
    precision: hour
    evidence:
      - { article: a, quote: "fermera le port à partir de jeudi", says: announces }
      - { article: b, quote: "Le port est fermé depuis jeudi" }
`;
const build = (files: Record<string, string>) =>
  buildDossier(makeCorpus({ "articles/a.md": A, "articles/b.md": B, ...files }));
const rows = (yaml: string) =>
  Object.fromEntries(
    build({ "dossier.yaml": yaml }).events.map(({ id, evidence }) => [
      id,
      evidence.map(({ article, says }) => `${article} ${says}`),
    ]),
  );

describe("the row of an event", () => {
  it("tells who announces from who reports, and counts the second alone", () => {
    expect(rows(EVENTS)["port-closes"]).toEqual(["a announces", "b reports"]);
    const [first] = build({ "dossier.yaml": EVENTS }).events;
    expect(first).toMatchObject({ id: "port-closes", precision: "hour", sources: 1 });
  });

  it("is told as no fact once a later article takes it back, which stands beside it with its own words", () => {
    const told = (more: Record<string, string>) =>
      buildDossier(
        makeCorpus({
          "articles/a.md":
            "---\npublished: 2020-02-12\n---\nLe gardien Paul Kerdrel a été arrêté samedi pour le vol d'une barque au port.\n\nLe port dort.\n",
          ...more,
        }),
      ).events.find(({ actors }) => actors.includes("paul-kerdrel"));
    expect(told({})).toMatchObject({ mood: "fact" });
    const erratum =
      "---\npublished: 2020-02-14\n---\nLe port dort, la barque aussi.\n\nRectificatif. Nous avions écrit que Paul Kerdrel avait été arrêté samedi pour le vol d'une barque. Cette information était inexacte. Nous présentons nos excuses à Paul Kerdrel.\n";
    const event = told({ "articles/b.md": erratum });
    expect(event?.mood).toBe("alleged");
    expect(event?.evidence.map(({ article }) => article)).toEqual(["a", "b"]);
  });

  it("is announced as long as nobody tells it as done, and so is the edition that brings it", () => {
    const alone = EVENTS.slice(0, EVENTS.lastIndexOf("      - { article: b")).replace(
      / {2}- id: demonstration.*?(?= {2}- id: port)/s,
      "",
    );
    const folder = makeCorpus({ "articles/a.md": A, "dossier.yaml": alone });
    recordEdition(folder, { date: "2020-02-12", note: "One." });
    const announced = buildDossier(folder);
    expect(announced.events.find(({ id }) => id === "port-closes")?.mood).toBe("announced");
    expect(pagesOfDossier(announced).get("updates.html")).toMatch(
      /The port closes<\/a> \(announced, not told as done\)/,
    );
    writeFileSync(join(folder, "articles/b.md"), B);
    writeFileSync(join(folder, "dossier.yaml"), EVENTS);
    recordEdition(folder, { date: "2020-02-14", note: "Two." });
    const done = buildDossier(folder);
    expect(done.events.find(({ id }) => id === "port-closes")?.mood).toBe("fact");
    expect(pagesOfDossier(done).get("updates.html")).toContain(
      "How it is told: was announced, not told as done, is told as done.",
    );
  });

  it("holds a source that a divergence about it cites", () => {
    const differ = `divergences:
  - kind: wording
    about: demonstration
    readings:
      - evidence: [{ article: b, quote: "un blocage" }]
      - evidence: [{ article: a, quote: "fermera le port" }]
`;
    expect(rows(EVENTS).demonstration).toEqual(["b reports"]);
    expect(rows(EVENTS + differ).demonstration).toEqual(["a alludes", "b reports"]);
  });

  it("holds a source that prints one of its statements, and no statement that nobody made", () => {
    const said = (id: string) => EVENTS.replace("after: [port-closes]", `statements: [${id}]`);
    const [utterance] = build({}).utterances;
    expect(rows(said(utterance?.id ?? "")).demonstration).toEqual(["a alludes", "b reports"]);
    expect(() => build({ "dossier.yaml": said("nobody-said-so") })).toThrow(
      /event demonstration: expected the id of an utterance, found "nobody-said-so"/,
    );
  });
});

describe("the order of one day", () => {
  const order = (yaml: string) => build({ "dossier.yaml": yaml }).events.map(({ id }) => id);

  it("is the editor's where the sources give one", () => {
    expect(order(EVENTS)).toEqual(["port-closes", "demonstration"]);
    expect(order(EVENTS.replace("    after: [port-closes]\n", ""))).toEqual(["demonstration", "port-closes"]);
  });

  it("names events that are listed", () => {
    expect(() => order(EVENTS.replace("after: [port-closes]", "after: [port-opens]"))).toThrow(
      /event demonstration: expected the id of another event listed here, found "port-opens"/,
    );
  });
});

describe("a whole article confirmed", () => {
  const confirm = (article: string) =>
    `- action: confirm\n  article: ${article}\n  date: 2020-03-01\n  reason: Read in full.\n`;

  it("confirms each of its quotations, and leaves what the machine was unsure of as it was", () => {
    const before = build({}).quotations;
    const after = build({ "overrides.yaml": confirm("a") }).quotations;
    expect(after.map(({ status }) => status)).toEqual(["confirmed"]);
    expect(after.map(({ confidence }) => confidence)).toEqual(before.map(({ confidence }) => confidence));
  });

  it("names an article of the folder", () => {
    expect(() => build({ "overrides.yaml": confirm("z") })).toThrow(/expected the id of an article, found "z"/);
  });
});
