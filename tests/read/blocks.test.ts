import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fr } from "../../src/locales/fr/index.ts";
import { findBlocks } from "../../src/read/blocks.ts";

/** Cases as plain text: the kind and story of each line, a bar, the line; behind a "+" what goes on in the line before. */
const cases = readFileSync(new URL("../fixtures/read/blocks.txt", import.meta.url), "utf8")
  .split(/^== /m)
  .slice(1)
  .map((part) => {
    const [name = "", ...lines] = part.trimEnd().split("\n");
    return {
      name,
      lines: lines
        .filter((line) => line.includes("|"))
        .map((line) => /^\s*(\S+) (\d) \|(.*)$/.exec(line)?.slice(1) ?? []),
    };
  });

describe("the kinds of a saved page's blocks", () => {
  it.each(cases)("$name", ({ lines }) => {
    const text = lines
      .map(([kind, , line], at) => (at === 0 ? "" : kind?.startsWith("+") ? " " : "\n") + line)
      .join("");
    const found = findBlocks(text, fr.layout).map(({ kind, story, start, end }) => [
      kind,
      String(story),
      text.slice(start, end),
    ]);
    expect(found).toEqual(lines.map(([kind, story, line]) => [kind?.replace("+", ""), story, line?.trim()]));
  });
});

describe("the articles of the dossier", () => {
  const kinds = (id: string) => {
    const text = readFileSync(`corpus/articles/${id}.md`, "utf8").replace(/^---\n[\s\S]*?\n---\n/, "");
    return findBlocks(text, fr.layout).map(({ kind, story, start, end }) => ({
      kind,
      story,
      text: text.slice(start, end),
    }));
  };

  it("keeps the links to other articles out of what is read", () => {
    const linked = kinds("002").filter(({ text }) => text.includes("À lire aussi"));
    expect(linked.map(({ kind }) => kind)).toEqual(["related", "related", "related", "related"]);
  });

  it("sees the second story of one file", () => {
    const second = kinds("002").find(({ story }) => story === 1);
    expect(second).toMatchObject({ kind: "headline", text: "Parler porte plainte contre Amazon" });
  });

  it("parts the date line from the article that follows on the same line", () => {
    for (const id of ["001", "003"]) expect(kinds(id)[0]).toMatchObject({ kind: "metadata", text: "date 2021-01" });
  });

  it("tells captions, credits and the byline of a page from its text", () => {
    const page = kinds("004").map(({ kind }) => kind);
    expect(page.filter((kind) => kind === "caption")).toHaveLength(2);
    expect(page.filter((kind) => kind === "credit")).toHaveLength(2);
    expect(page.at(-1)).toBe("byline");
  });
});

describe("any text", () => {
  it("loses nothing: blocks are in order, apart, and hold every letter", () => {
    for (const text of ["", "\n\n", "a", "A\r\nB\r\n", "🙂 x\n\n\u2028y", "«".repeat(500)]) {
      const blocks = findBlocks(text, fr.layout);
      let at = 0;
      for (const { start, end } of blocks) {
        expect(text.slice(at, start).trim()).toBe("");
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(text.slice(at).trim()).toBe("");
    }
  });
});
