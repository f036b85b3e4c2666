import { expect, it } from "vitest";
import { countVersions } from "../../src/text/versions.ts";

const said = (article: string, words: string) => ({ article, words });

it("counts once what one source prints in pieces, or again in a heading", () => {
  expect(countVersions([said("a", "tout faire"), said("a", "pour revenir"), said("b", "faire de son mieux")])).toBe(2);
  expect(countVersions([said("a", "Tout faire"), said("a", "tout faire"), said("b", "Tout faire.")])).toBe(1);
});
