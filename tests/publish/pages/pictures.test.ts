import { describe, expect, test } from "vitest";
import type { Dossier, DossierEvent } from "../../../src/model.ts";
import { pages } from "../../../src/publish/pages/index.ts";
import { renderPages } from "../../../src/publish/render.tsx";
import { sampleDossier } from "../../fixtures/sample-dossier.ts";

const sample = sampleDossier();

function page(name: string, dossier: Dossier, path = `${name}.html`): string {
  const definition = pages.find((one) => one.name === name);
  return (definition && renderPages(dossier, definition).find((one) => one.path === path)?.body) ?? "";
}

function event(id: string, changes: Partial<DossierEvent>): DossierEvent {
  const [first] = sample.events;
  if (!first) throw new Error("the sample has lost its events");
  return { ...first, id, clocks: [], description: null, ...changes };
}

const told = { explainer: { en: { file: "explainer.en.md", markdown: "# A\n\nB.", references: [] } } };

describe("the strip of key moments", () => {
  const day = (n: number) => event(`e${n}`, { when: `2021-01-0${n}`, title: { en: `Event ${n}`, fr: `Fait ${n}` } });
  const body = page("index", sampleDossier({ ...told, events: [day(8), day(6), day(9)] }));
  const strip = body.slice(body.indexOf('class="strip"'), body.indexOf("</ol>", body.indexOf('class="strip"')));

  test("numbers them in the order of time, and tells each in words", () => {
    expect(strip.match(/Event \d/g)).toEqual(["Event 6", "Event 8", "Event 9"]);
    expect(strip.match(/class="strip-number">\d/g)?.map((number) => number.at(-1))).toEqual(["1", "2", "3"]);
    expect(strip).toContain("Wednesday 6\u00a0January\u00a02021");
  });

  test("draws them to scale: the third of four days starts at half", () => {
    const bars = [...strip.matchAll(/class="strip-bar" x="([\d.]+)%" width="([\d.]+)%"/g)].map(([, x, w]) => [x, w]);
    expect(bars).toEqual([
      ["0", "25"],
      ["50", "25"],
      ["75", "25"],
    ]);
  });

  test("is left out where the sources leave the days open", () => {
    expect(page("index", sampleDossier({ ...told, events: [day(6), event("late", { when: "2018" })] }))).not.toContain(
      'class="strip"',
    );
  });
});

describe("one moment on several clocks", () => {
  const rulers = page("index", sample).match(/<svg class="ruler".*?<\/svg>/g) ?? [];

  test("has a ruler for each clock, and the moment at the same place on each", () => {
    expect(rulers).toHaveLength(3);
    const places = rulers.map((ruler) => /ruler-instant" x1="([\d.]+%)"/.exec(ruler)?.[1]);
    expect(places).toEqual(["50.00%", "50.00%", "50.00%"]);
  });

  test("numbers the hour that each clock shows", () => {
    expect(rulers.map((ruler) => /ruler-here"[^>]*>(\d+)</.exec(ruler)?.[1])).toEqual(["8", "0", "9"]);
  });
});

describe("an event that no editor named", () => {
  const words = "plusieurs milliers de personnes ont rejoint l'appel";
  const quoted = event("quoted", { title: { en: `« ${words} »`, fr: `« ${words} »` } });

  test("is called by the words of the article, in their language and letter for letter", () => {
    expect(page("chronology", sampleDossier({ events: [quoted] }))).toMatch(
      new RegExp(
        `<h3><span class="words event-words" lang="fr">${words.replace("'", "(?:'|&#39;|&#x27;)")}</span></h3>`,
      ),
    );
  });
});

describe("a quotation in a list", () => {
  const quotes = page("quotes", sample);

  test("says why its attribution is likely, and only that it is certain where it is", () => {
    expect(quotes).toContain('<b class="certainty-degree">Certain</b></span>');
    expect(quotes).toMatch(/certainty-degree">Likely<\/b>: named/);
  });

  test("says what the sentence says where it names nobody", () => {
    const quotations = sample.quotations.map((one) =>
      one.id === "tous-nos-partenaires" ? { ...one, speaker: { start: 0, end: 2, text: "il" } } : one,
    );
    expect(page("quotes", sampleDossier({ quotations }), "fr/quotes.html")).toMatch(
      /Probable<\/b>\u00a0: identifié par le contexte\u202f; la phrase dit <span class="excerpt" lang="fr">il<\/span>/,
    );
  });

  test("tells why it is certain on its own page", () => {
    expect(page("quote", sample, "quotes/plus-longtemps.html")).toContain("Certain</b>: named in the clause");
  });
});

describe("what is handed to programs", () => {
  const structured = (name: string, path: string, dossier: Dossier) => {
    const definition = pages.find((one) => one.name === name);
    return definition && renderPages(dossier, definition).find((one) => one.path === path)?.structured;
  };

  test("a date that was inferred is given as far as the document states it", () => {
    expect(structured("source", "sources/001.html", sample)).toMatchObject({ datePublished: "2021-01" });
    expect(structured("source", "sources/004.html", sample)).toMatchObject({ datePublished: "2021-01-11" });
  });

  test("a likely attribution says that it is", () => {
    const likely = sample.quotations.find(({ confidence }) => confidence === "likely");
    expect(structured("quote", `quotes/${likely?.id}.html`, sample)).toMatchObject({
      disambiguatingDescription: "Attribution likely, not certain.",
    });
    expect(structured("quote", "quotes/plus-longtemps.html", sample)).not.toHaveProperty("disambiguatingDescription");
  });

  test("an event whose time is uncertain has no date", () => {
    const events = [event("a", { when: "2021-01-06/2021-01-10", certain: false })];
    expect(structured("chronology", "chronology.html", sampleDossier({ events }))).not.toHaveProperty("0.startDate");
    const [certain] = events.map((one) => ({ ...one, certain: true }));
    expect(
      structured("chronology", "chronology.html", sampleDossier({ events: certain ? [certain] : [] })),
    ).toMatchObject([{ startDate: "2021-01-06", endDate: "2021-01-10" }]);
  });
});
