import { describe, expect, test } from "vitest";
import { f } from "../../../src/publish/messages/french.ts";
import { MESSAGES } from "../../../src/publish/messages/index.ts";

/** Every sentence of a table: functions are called with one, several, and words. */
function sentences(node: unknown, path: string): { path: string; text: string }[] {
  if (typeof node === "string") return [{ path, text: node }];
  if (typeof node === "function") {
    const one = (argument: unknown) => ({
      path: `${path}(${argument})`,
      text: String(node(argument, argument, argument)),
    });
    return [one(1), one(12)];
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

test("English messages hold no straight quotation mark", () => {
  expect(sentences(MESSAGES.en, "en").filter(({ text }) => /['"]/.test(text))).toEqual([]);
});
