import { describe, expect, test } from "vitest";
import { f, withArticle } from "../../../src/publish/messages/french.ts";
import { MESSAGES } from "../../../src/publish/messages/index.ts";

/** What a function of a table may take: one, several, words, a list. */
const GIVEN = [1, 12, "un", ["un", "deux"]];

/** Every sentence of a table: functions are called with all that they can take. */
function sentences(node: unknown, path: string): { path: string; text: string }[] {
  if (typeof node === "string") return [{ path, text: node }];
  if (typeof node === "function") {
    const told = GIVEN.flatMap((given) => {
      try {
        return [{ path: `${path}(${given})`, text: String(node(given, given, given)) }];
      } catch {
        return [];
      }
    });
    if (told.length === 0) throw new Error(`nothing here suits ${path}`);
    return told;
  }
  return Object.entries(node ?? {}).flatMap(([key, value]) => sentences(value, `${path}.${key}`));
}

describe("French messages are set as French is", () => {
  test.each(sentences(MESSAGES.fr, "fr"))("$path", ({ text }) => {
    expect(text).not.toMatch(/[^\u202f][;!?]/u);
    expect(text).not.toMatch(/[^\u00a0]:/u);
    expect(text).not.toMatch(/«(?!\u00a0)|(?<!\u00a0)»/u);
    expect(text).not.toMatch(/['"]/u);
    expect(text).not.toMatch(/ {2}|^ $/u);
  });
});

test("what is inserted keeps its own spaces", () => {
  expect(f`${"Qui? « Moi »"} : c'est dit !`).toBe("Qui? « Moi »\u00a0: c’est dit\u202f!");
});

test.each([
  ["AFP", "l’AFP"],
  ["BBC", "la BBC"],
  ["Agence France-Presse", "l’Agence France-Presse"],
  ["Fox News", "Fox News"],
  ["Le Monde", "Le Monde"],
])("%s is called %s", (name, called) => {
  expect(withArticle(name)).toBe(called);
  expect(MESSAGES.fr.quote.via(name)).toBe(`relayé par ${called}`);
});

test.each([
  ["Brussels", "de Bruxelles"],
  ["Guadeloupe", "de la Guadeloupe"],
  ["Oslo", "d’Oslo"],
  ["Los Angeles", "de Los Angeles"],
])("the clock of %s is called the hour %s", (place, called) => {
  expect(MESSAGES.fr.clocks.timeOf(place)).toBe(`, heure ${called}`);
});

test("English messages hold no straight quotation mark", () => {
  expect(sentences(MESSAGES.en, "en").filter(({ text }) => /['"]/.test(text))).toEqual([]);
});
