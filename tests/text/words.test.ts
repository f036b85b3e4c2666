import { describe, expect, it } from "vitest";
import { isEdtf, isPublished } from "../../src/text/edtf.ts";
import { slug } from "../../src/text/fold.ts";
import { touching } from "../../src/text/spans.ts";
import { typesetFrench } from "../../src/text/typeset.ts";

describe("an id", () => {
  it.each([
    ["John Matze", "john-matze"],
    ["L’Œuvre d’été", "l-oeuvre-d-ete"],
    ["Édouard Philippe", "edouard-philippe"],
    ["  <script>alert(1)</script> ", "script-alert-1-script"],
    ["!!!", ""],
    // Windows gives no file these names.
    ["Con", "con-1"],
    ["AUX", "aux-1"],
    ["com1", "com1-1"],
    ["Conseil", "conseil"],
  ])("of %s is %s", (name, id) => {
    expect(slug(name)).toBe(id);
  });
});

describe("EDTF", () => {
  it.each([
    "2021",
    "2021-01",
    "2021-01-11",
    "2021-W02",
    "2021-01-11T08:00Z",
    "2021-01-11T09:00+01:00",
    "2021-01-09TEV",
    "2021-01-06/2021-01-10",
    "2021-W03/2021-05",
    "2020-W53",
    "2018/..",
    "../2018",
    "2021-01~",
  ])("takes %s", (value) => expect(isEdtf(value)).toBe(true));
  it.each([
    ...["janvier", "2021-13", "2021-02-30", "11/01/2021", "", "2021-01-11T25:00Z", "2021-01-06/2021-01-10/2021"],
    ...["/", "../..", "2021-W53", "2021-02/2021-01", "0000"],
  ])("refuses %s", (value) => expect(isEdtf(value)).toBe(false));
  it.each(["0001-01-01", "9999-12-31", "../2021"])("takes %s for no day on which somebody published", (value) => {
    expect([isEdtf(value), isPublished(value)]).toEqual([true, false]);
  });
});

describe("French typography of our own prose", () => {
  it.each([
    ["Qui ? Lui !", "Qui\u202f? Lui\u202f!"],
    ["Le motif : la violence ; rien d'autre", "Le motif\u00a0: la violence\u202f; rien d’autre"],
    ["« oui »", "«\u00a0oui\u00a0»"],
    ["la lettre d'**Amazon**", "la lettre d’**Amazon**"],
    ["à 8:30 sur https://a.example/b?c", "à 8:30 sur https://a.example/b?c"],
  ])("%s", (typed, set) => {
    expect(typesetFrench(typed)).toBe(set);
  });

  it("changes nothing that is set already", () => {
    const set = typesetFrench("« Qui ? », demande-t-il : « Moi ! »");
    expect(typesetFrench(set)).toBe(set);
  });
});

describe("spans found by halving", () => {
  const spans = Array.from({ length: 50 }, (_, at) => ({ start: at * 10, end: at * 10 + 8 }));
  it("are those that a full look finds", () => {
    for (let start = -5; start < 520; start += 7) {
      for (const length of [0, 1, 9, 40, 600]) {
        const expected = spans.filter((span) => span.start < start + length && span.end > start);
        expect(touching(spans, start, start + length)).toEqual(expected);
      }
    }
  });
});
