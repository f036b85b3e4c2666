import { expect, test } from "vitest";
import { splitSentences } from "../../src/annotate/sentences.ts";

const split = (text: string) =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

test("what goes on without a full stop is cut at commas, never within marks; no word is lost", () => {
  const text = "Le maire, Luc Roy, a dit « oui, oui », lundi, ".repeat(400);
  const pieces = split(text);
  expect(pieces.join(" ")).toBe(text.trim());
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(2100);
  expect(pieces.filter((piece) => !/,$/.test(piece) || /^oui|oui,$/.test(piece))).toEqual([]);
  const whole = `« ${"oui ".repeat(1000)}», dit-il`;
  // Who said a page of words stands with them.
  expect(split(`${whole}, ${"oui, ".repeat(10)}`)).toHaveLength(1);
  expect(split("oui ".repeat(1000)).join(" ")).toBe("oui ".repeat(1000).trim());
});

test.each([
  ["Le site a fermé à 22 h GMT. | L'entreprise n'a rien dit."],
  ["Il jouait au PSG. | Elle aussi."],
  ["MM. Dupont et Durand ont signé avec J. Martin. | Tous sont partis."],
  ["Le Dr. Morel a écrit « C'est fini. Rien à faire. », puis s'est tu. | La salle aussi."],
  ["Interrogé, le maire dément.¦Trois élus ont démissionné.¦À Calmont, on attend."],
  ["Il a parlé de « trahison ».¦L'adjoint s'est tu en 2017.¦Elle aussi !¦« Rien », dit-il."],
  [
    "M.Dupont et Mme.Roy lisent lemonde.fr, l'art.R.12, le n.1 et un livre sur l'U.R.S.S. de 1980 sur Livres.Com chaque soir.",
  ],
  ["« Vraiment ? » | Personne n'a répondu…| Un long silence."],
])("%s", (text) => {
  // A bar is where a sentence ends before a space, a broken one where the space is lost.
  expect(split(text.replace(/ ?\| ?/g, " ").replaceAll("¦", ""))).toEqual(text.split(/ ?\| ?|¦/));
});
