import { expect, test } from "vitest";
import { splitSentences } from "../../src/annotate/sentences.ts";

const split = (text: string) =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

test.each([
  ["Le site a fermé à 22 h GMT. | L'entreprise n'a rien dit."],
  ["Il jouait au PSG. | Elle aussi."],
  ["MM. Dupont et Durand ont signé avec J. Martin. | Tous sont partis."],
  ["Le Dr. Morel a écrit « C'est fini. Rien à faire. », puis s'est tu. | La salle aussi."],
  ["« Vraiment ? » | Personne n'a répondu…| Un long silence."],
])("%s", (text) => {
  expect(split(text.replace(/ ?\| ?/g, " "))).toEqual(text.split(/ ?\| ?/));
});
