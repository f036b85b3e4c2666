import { describe, expect, test } from "vitest";
import { annotate } from "../../src/annotate/index.ts";
import { fr } from "../../src/locales/fr/index.ts";
import { buildDossier } from "../../src/pipeline.ts";
import { blankMarkup } from "../../src/text/markup.ts";
import { makeCorpus } from "../support/corpus.ts";

const STORY = "Le maire de Calmont, Paul Kerven, a démissionné lundi. « Je pars », a déclaré Paul Kerven.";
const warnings = (files: Record<string, string>) =>
  (buildDossier(makeCorpus(files)).warnings ?? []).map((line) => line.replace(/^.*dossier-\w+\//, ""));

describe("what reads badly is told with its file and line, and built", () => {
  test.each([
    [
      "HTML",
      `---\npublished: 2031-03-03\n---\nTitre\n\n<p class="chapo">${STORY}</p>\n`,
      /^articles\/a\.md:6 warning: .*<p class="chapo">/,
    ],
    [
      "letters as codes",
      "---\npublished: 2031-03-03\n---\nTitre\n\n&laquo;&nbsp;Je pars&nbsp;&raquo;, a d&eacute;clar&eacute; Paul Kerven.\n",
      /^articles\/a\.md:6 warning: .*HTML: &laquo;/,
    ],
    [
      "rich text",
      "---\npublished: 2031-03-03\n---\n{\\rtf1\\ansi Le maire a d\\'e9missionn\\'e9 lundi.}\n",
      /^articles\/a\.md:4 warning: .*rich text/,
    ],
    [
      "mojibake",
      `---\npublished: 2031-03-03\n---\nTitre\n\nLe maire a dÃ©missionnÃ© lundi.\n`,
      /^articles\/a\.md:6 warning: .*Ã©/,
    ],
    [
      "hard-wrapped lines",
      "---\npublished: 2031-03-03\n---\nLe maire de Calmont\na démissionné lundi\naprès trois ans\nde querelles avec\nles marins du port.\n",
      /^articles\/a\.md:4 warning: .*fixed width/,
    ],
    ["no date", `Titre\n\n${STORY}\n`, /^articles warning: 1 of 1 articles has no date/],
  ])("%s", (_, content, told) => {
    const found = warnings({ "articles/a.md": content });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(told);
  });

  test("and nothing is said of an article that reads well", () => {
    expect(
      warnings({
        "articles/2031-03-03.txt": `Titre\n\n${STORY} Il a écrit à <paul@calmont.example>, 5 < 6, « R&D ; Q&A ».\n`,
      }),
    ).toEqual([]);
  });
});

describe("markup", () => {
  const page = `<article class="docAuthors" data-x='« post »'><!-- "caché" --><p>${STORY}</p><script>say("x")</script></article>`;

  test("is never a quotation, and shifts no place", () => {
    const { quotations } = annotate(page, { published: null, zone: null }, fr);
    expect(quotations.map(({ exact, speakerNames }) => [exact, speakerNames])).toEqual([["Je pars", ["Paul Kerven"]]]);
    for (const { start, end, exact } of quotations) expect([...page].slice(start, end).join("")).toBe(exact);
  });

  test("is blanked sign for sign, in linear time", () => {
    expect(blankMarkup(page)).toHaveLength(page.length);
    expect(blankMarkup(page).trim()).toBe(STORY);
    expect(blankMarkup("a < b, <3, <Jean> et « <i>x</i> »").replace(/ +/g, " ")).toBe("a < b, <3, et « x »");
    const begun = performance.now();
    for (const part of ["<script>", "<!--", "<a ", "<"]) blankMarkup(part.repeat(100_000));
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});
