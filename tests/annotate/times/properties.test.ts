import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotate } from "../../../src/annotate/index.ts";
import { fr } from "../../../src/locales/fr/index.ts";

const WORDS =
  'lundi le 8 janvier 2021 8 h GMT minuit la veille ce soir dans la nuit de samedi à dimanche , . « » " entre 2018 et 2020 il y a trois jours heure de Paris Noël un an et demi 31/02/2021 24 h 99:99 fin du mois le 31 février'.split(
    " ",
  );
const frenchish = fc.array(fc.constantFrom(...WORDS, "\n", "é", "\u00a0", "h")).map((words) => words.join(" "));
const anyText = fc.string({ unit: "binary", maxLength: 300 });

describe("times of any text", () => {
  it.each([
    ["any Unicode", anyText],
    ["words of time in any order", frenchish],
  ])("%s: spans are in order, apart and inside; each text is its slice", (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const points = [...text];
        let end = 0;
        for (const time of annotate(text, { published: "2021-01-11", zone: "Europe/Paris" }, fr).times) {
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(time.end).toBeGreaterThan(time.start);
          expect(points.slice(time.start, time.end).join("")).toBe(time.text);
          end = time.end;
        }
        expect(end).toBeLessThanOrEqual(points.length);
      }),
      { numRuns: 150, seed: 20210111 },
    );
  });

  it.each(["", "2021", "2021-01", "2021-13-45", "demain", "2021-01-11T23:30:00Z", "-"])(
    "takes the publication %j",
    (published) => {
      const { times } = annotate("Hier, lundi, le 8, à 20 h, il y a deux heures.", { published, zone: null }, fr);
      expect(times.map((time) => time.text)).toEqual(["Hier", "lundi", "le 8", "20 h", "il y a deux heures"]);
    },
  );
});
