import { expect, test } from "vitest";
import { named } from "../../src/link/named.ts";
import { papersOf } from "../../src/link/papers.ts";
import { linking } from "../../src/locales/fr/linking/index.ts";
import type { ActorAnnotation, AnnotatedArticle } from "../../src/model.ts";

const published = (id: string, publisher: string | null) => ({ article: { id, publisher } }) as AnnotatedArticle;
const papers = papersOf(
  [
    published("1", "La Gazette du Littoral"),
    published("2", "Agence du Littoral Ouest"),
    published("3", null),
    published("4", "Syndicat du Littoral"),
  ],
  linking,
);
const called = (name: string, article: string) =>
  named(article, { name, names: [name], kind: "organization", mentions: [], roles: [] } as unknown as ActorAnnotation);

test.each([
  ["its whole name", "La Gazette du Littoral", "1", true],
  ["its name without the article", "Gazette du Littoral", "1", true],
  ["the first word of its name", "La Gazette", "1", true],
  ["its initials", "ALO", "2", true],
  ["another paper of the dossier", "La Gazette du Littoral", "2", false],
  ["another's first word, whom it may quote", "La Gazette", "2", false],
  ["whoever is no paper", "Syndicat du Littoral", "1", false],
  ["nobody, where a body sends it, which acts", "Syndicat du Littoral", "4", false],
  ["anybody, where no publisher is known", "La Gazette", "3", false],
])("an article is published by %s", (_, name, article, isOwn) => {
  expect(papers.isOwn(called(name, article))).toBe(isOwn);
});

test.each([
  ["La Gazette du Littoral", true],
  ["ALO", true],
  ["La Gazette", false],
  ["Syndicat du Port", false],
])("a paper of the dossier: %s", (name, isPaper) => {
  expect(papers.isPaper(called(name, "3"))).toBe(isPaper);
});
