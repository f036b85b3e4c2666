import { describe, expect, test } from "vitest";
import { independent } from "../../../src/link/borrowed.ts";
import type { ActorRole, Dossier, DossierEvent, Quotation } from "../../../src/model.ts";
import { cast } from "../../../src/publish/pages/cast.ts";
import { home } from "../../../src/publish/pages/home.tsx";
import { mainRole } from "../../../src/publish/pages/main-role.ts";
import { mostTold } from "../../../src/publish/pages/most-told.ts";
import { records } from "../../../src/publish/pages/records.ts";
import { renderPages } from "../../../src/publish/render.tsx";
import { sampleDossier } from "../../fixtures/sample-dossier.ts";

const sample = sampleDossier();
const [event] = sample.events;
const [quotation] = sample.quotations;
if (!event || !quotation) throw new Error("the sample has no event or no quotation");

const told = (id: string, articles: readonly string[], borrowed: DossierEvent["borrowed"] = []): DossierEvent => {
  const evidence = articles.map((article) => ({ article, start: 0, end: 5, says: "reports" as const }));
  return { ...event, id, borrowed, evidence, sources: independent({ evidence, borrowed }, new Map()) };
};

describe("who tells an event", () => {
  test("two papers with the same words are one witness, through a third too", () => {
    expect(independent(told("e", ["001", "002", "004"]), new Map())).toBe(3);
    expect(independent(told("e", ["001", "002", "004"], [["001", "002"]]), new Map())).toBe(2);
    expect(
      independent(
        told(
          "e",
          ["001", "002", "004"],
          [
            ["001", "002"],
            ["002", "004"],
          ],
        ),
        new Map(),
      ),
    ).toBe(1);
  });

  test("the front page prefers three witnesses to four prints of one dispatch", () => {
    const copied = told(
      "copied",
      ["001", "002", "004"],
      [
        ["001", "002"],
        ["001", "004"],
      ],
    );
    expect(mostTold([copied, told("two", ["001", "004"])], 1).map(({ id }) => id)).toEqual(["two"]);
  });
});

describe("the role of somebody in a line", () => {
  const role = (words: string, article: string): ActorRole => ({ role: words, article, start: 0, end: 5 });

  test("is the one most articles give, however often one article repeats another", () => {
    const roles = [
      role("patron", "001"),
      role("patron", "001"),
      role("patron", "001"),
      role("PDG", "002"),
      role("PDG", "004"),
    ];
    expect(mainRole(roles, records(sample))).toMatchObject({ role: "PDG", articles: 2 });
  });

  test("is one whatever its capitals, in the spelling most used", () => {
    const roles = [role("Président", "001"), role("président", "002"), role("président", "004")];
    expect(mainRole(roles, records(sample))).toMatchObject({ role: "président", articles: 3 });
  });

  test("is nothing for who has none", () => {
    expect(mainRole([], records(sample))).toBeNull();
  });
});

describe("the voices of a front page", () => {
  const say = (id: string, changes: Partial<Quotation>): Quotation => ({
    ...quotation,
    id,
    kind: "direct",
    confidence: "certain",
    block: "paragraph",
    speakers: ["john-matze"],
    ...changes,
  });
  const words = (n: number) => "mot ".repeat(n).trim();
  const plain = sampleDossier({
    explainer: null,
    quotations: [
      say("short", { exact: "non" }),
      say("fit", { exact: words(30) }),
      say("endless", { exact: words(200) }),
      say("doubted", { exact: words(40), confidence: "likely" }),
      say("of-a-firm", { exact: words(30), speakers: ["amazon"] }),
    ],
  });
  const front = (one: Dossier) => renderPages(one, home).find(({ path }) => path === "index.html")?.body ?? "";
  const sayings = (body: string) =>
    [...body.matchAll(/<figure class="saying.*?quotes\/([\w-]+)\.html/gs)].map(([, id]) => id);

  test("are the main ones, each with a saying that is surely its own and can be read at a glance", () => {
    expect(sayings(front(plain))).toEqual(["of-a-firm", "fit"]);
    expect(front(plain)).toContain("In their own words");
  });

  test("are the sides that the editor sets face to face, in whole quotations", () => {
    const sides = [
      { title: { en: "The founder" }, quotations: ["short", "endless"] },
      { title: { en: "The host" }, quotations: ["of-a-firm"] },
    ];
    const body = front({ ...plain, front: { cast: ["parler"], sides } });
    expect(sayings(body)).toEqual(["short", "endless", "of-a-firm"]);
    expect(body).toContain("Face to face");
    expect(body).toContain(words(200));
  });

  test("come after who is who: those whom an article or the editor describes", () => {
    expect(cast(plain, records(plain), 5).map(({ id }) => id)).toEqual(["amazon", "john-matze"]);
    expect(front(plain).indexOf('id="cast"')).toBeLessThan(front(plain).indexOf('id="sides"'));
  });
});
