import { describe, expect, test } from "vitest";
import { type DossierOptions, readOptions } from "../../../src/options.ts";
import { MESSAGES } from "../../../src/publish/messages/index.ts";
import { sentences } from "../../../src/publish/messages/own.ts";
import { built, inProject, write } from "../../support/hosted.ts";

const told = (given: unknown) => {
  try {
    readOptions(given as DossierOptions);
    return null;
  } catch (error) {
    return String((error as Error).message).replaceAll("The options of eleventy-plugin-dossier: ", "");
  }
};

describe("options", () => {
  test.each([
    [{ corpsu: "x" }, '"corpsu" is no option. Did you mean corpus?'],
    [{ theme: "x" }, '"theme" is no option. They are corpus, prefix, baseUrl, '],
    [{ corpus: 3 }, "corpus expected the folder of a dossier"],
    [{ prefix: "a b" }, "prefix expected a path of letters"],
    [{ collections: "yes" }, "collections expected true or false"],
    [{ messages: { de: {} } }, 'messages de expected a language of the interface, en or fr, found "de".'],
    [{ messages: { fr: { "nav.quote": "x" } } }, "messages fr nav.quote no such message. Did you mean nav.quotes?"],
    [
      { messages: { fr: { "count.sources": "x" } } },
      "expected a function that gives the sentence, as ours is one, found a string",
    ],
    [{ messages: { fr: { "nav.quotes": 3 } } }, "expected a sentence, found a number"],
    [{ messages: { fr: "x" } }, "messages expected messages by language and key"],
  ])("%j is refused in words that mend it", (given, words) => {
    expect(told(given)).toContain(words);
  });

  test("several faults are told at once", () => {
    expect(told({ corpsu: "x", prefix: "a b" })?.split("\n")).toHaveLength(2);
  });

  test("every sentence of the interface has a key, the same in both languages", () => {
    const [english, french] = [sentences(MESSAGES.en), sentences(MESSAGES.fr)];
    expect([...french.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, value] of english) expect(typeof french.get(key), key).toBe(typeof value);
  });
});

describe("words of the maker's own", () => {
  inProject();

  test("stand in the place of ours, typeset in French, in the dossier that they are given for alone", async () => {
    const messages = {
      fr: {
        "nav.quotes": "Qui l'a dit ?",
        "search.title": "Chercher",
        "count.sources": (n: number) => `${n} journaux`,
      },
      en: { "feeds.actorTitle": (name: string) => `News of ${name}` },
    };
    write({ "pages/own.njk": "" });
    const pages = await built({
      dossiers: [
        { corpus: "affair", prefix: "d", messages },
        { corpus: "affair", prefix: "e" },
      ],
    });
    expect(pages.get("d/fr/about.html")).toContain(">Qui l’a dit\u202f?</a>");
    expect(pages.get("d/fr/search.html")).toContain("<h1>Chercher</h1>");
    expect(pages.get("d/fr/index.html")).toContain("2 journaux");
    expect(pages.get("d/actors/anne-durand.xml")).toContain("News of Anne Durand");
    expect(pages.get("e/fr/about.html")).not.toContain("Qui l’a dit");
    expect(pages.get("d/about.html")).toContain(">Quotations</a>");
  });
});

describe("folders of the maker's choice", () => {
  inProject();

  test.each([
    [{ includes: "_includes", output: "out" }, "pages/_includes/layouts"],
    [{ includes: "../parts", data: "../facts", output: "public/www" }, "parts/layouts"],
    [{ includes: "../parts", layouts: "../frames", output: "out" }, "frames/layouts"],
    [{ includes: "parts/deep", layouts: "frames", data: "facts", output: "out" }, "pages/frames/layouts"],
  ])("%j: pages, a layout and a page in the place of ours are found", async (folders, layouts) => {
    write({
      "pages/own.njk": "{{ dossier.actors.length }}",
      [`${layouts}/dossier.njk`]: "MINE {{ title }} {{ content | safe }}",
      "pages/d/about.njk": "---\npermalink: d/about.html\n---\nABOUT",
    });
    const pages = await built(folders);
    expect(Number(pages.get("own/index.html"))).toBeGreaterThan(1);
    expect(pages.get("d/quotes.html")).toMatch(/^MINE Index of quotations <div class="dossier" lang="en">/);
    expect(pages.get("d/about.html")).toContain("ABOUT");
  });
});
