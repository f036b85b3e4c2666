import type { Actor, ActorAnnotation, AnnotatedArticle, Place } from "../model.ts";
import { writtenBlocks } from "../read/blocks.ts";
import type { ActorInput } from "../read/schema.ts";
import { codePoints } from "../text/codepoints.ts";
import { foldWord, slug } from "../text/fold.ts";
import { localise } from "../text/localise.ts";
import { misspelt, type Spelling } from "./spellings.ts";

/** Who the dossier knows: the actors without their quotations, and how to find one by a name used in an article. */
export interface ActorIndex {
  actors: Actor[];
  /** The actor whom `article` calls `name`; null where nobody is. */
  find: (article: string, name: string) => string | null;
}

/**
 * Joins what the articles name into actors: first with the editor's list (names and aliases), then with each other by
 * full name, by surname where only one person of the dossier bears it, and by a name that differs in one letter.
 */
export function linkActors(
  articles: readonly AnnotatedArticle[],
  listed: readonly ActorInput[],
  ignore: readonly string[] = [],
): ActorIndex {
  const actors = new Map<string, Actor>();
  const byName = new Map<string, string>();
  for (const input of listed) {
    const id = input.id ?? slug(input.name);
    actors.set(id, {
      ...blank(id, input.name, input.kind),
      aliases: [...input.aliases],
      description: input.description ? localise(input.description) : null,
    });
    for (const name of [input.name, ...input.aliases]) byName.set(foldWord(name), id);
  }

  const ignored = new Set(ignore.map(foldWord));
  const found = articles.flatMap(({ article, annotations }) =>
    annotations.actors
      .filter(({ name }) => !ignored.has(foldWord(name)))
      .map((annotation) => ({ article: article.id, annotation })),
  );
  // Full names first, so that a bare surname in one article can find its bearer in another.
  found.sort((a, b) => words(b.annotation.name) - words(a.annotation.name));
  const inArticle = new Map<string, string>();
  const surnames = bearers(found.map(({ annotation }) => annotation));
  const spellings = misspelt(found);
  for (const { article, annotation } of found) {
    const id =
      match(annotation, byName, surnames, spellings) ??
      propose(annotation, actors, byName, spellings.get(foldWord(annotation.name))?.usual);
    const actor = actors.get(id);
    if (!actor) continue;
    for (const name of annotation.names) inArticle.set(`${article}\n${foldWord(name)}`, id);
    record(actor, article, annotation);
  }
  for (const actor of actors.values()) searchListed(actor, articles);
  for (const actor of actors.values()) {
    actor.articles = [...new Set(actor.mentions.map(({ article }) => article))].sort();
    actor.aliases = actor.aliases.filter((alias) => alias !== actor.name).sort();
    actor.mentions.sort(byPlace);
    actor.roles.sort(byPlace);
  }
  return {
    actors: [...actors.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    find: (article, name) => inArticle.get(`${article}\n${foldWord(name)}`) ?? byName.get(foldWord(name)) ?? null,
  };
}

/**
 * Who gets a page: the editor's actors and whoever speaks; of the machine's proposals, where it proposes alone, all but those
 * whose kind it could not tell and that it met once. Beside an editor's list a name must stand in two articles: what is left
 * out there is mostly left out on purpose.
 */
export function worthAPage(actor: Actor, hasEditor: boolean): boolean {
  if (actor.description !== null || actor.quotations.length > 0) return true;
  return hasEditor
    ? actor.kind !== "other" && actor.articles.length > 1
    : actor.kind !== "other" || actor.mentions.length > 1;
}

const blank = (id: string, name: string, kind: Actor["kind"]): Actor => ({
  id,
  name,
  kind,
  aliases: [],
  description: null,
  roles: [],
  articles: [],
  quotations: [],
  mentions: [],
});

const words = (name: string) => name.split(/\s+/).length;

export const byPlace = (a: Place, b: Place) =>
  a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start || a.end - b.end;

/** Surname → the full names that end with it: "durand" → {"anne durand"}. */
function bearers(annotations: readonly ActorAnnotation[]): Map<string, Set<string>> {
  const surnames = new Map<string, Set<string>>();
  for (const { name, kind } of annotations) {
    if (kind !== "person" || words(name) < 2) continue;
    const folded = foldWord(name);
    const surname = folded.split(/\s+/).at(-1) ?? folded;
    surnames.set(surname, (surnames.get(surname) ?? new Set()).add(folded));
  }
  return surnames;
}

function match(
  annotation: ActorAnnotation,
  byName: ReadonlyMap<string, string>,
  surnames: ReadonlyMap<string, Set<string>>,
  spellings: ReadonlyMap<string, Spelling>,
): string | null {
  for (const name of annotation.names) {
    const id = byName.get(foldWord(name));
    if (id) return id;
  }
  const folded = foldWord(annotation.name);
  const spelt = byName.get(spellings.get(folded)?.first ?? "");
  if (spelt) return spelt;
  const [only, another] = surnames.get(folded) ?? [];
  return annotation.kind === "person" && only && !another ? (byName.get(only) ?? null) : null;
}

function propose(
  annotation: ActorAnnotation,
  actors: Map<string, Actor>,
  byName: Map<string, string>,
  usual = annotation.name,
): string {
  const base = slug(annotation.name) || "actor";
  let id = base;
  for (let next = 2; actors.has(id); next++) id = `${base}-${next}`;
  actors.set(id, blank(id, usual, annotation.kind));
  for (const name of annotation.names)
    if (words(name) > 1 || annotation.kind !== "person") byName.set(foldWord(name), id);
  byName.set(foldWord(annotation.name), id);
  return id;
}

function record(actor: Actor, article: string, annotation: ActorAnnotation): void {
  actor.mentions.push(...annotation.mentions.map(({ start, end }) => ({ article, start, end })));
  actor.roles.push(...annotation.roles.map((role) => ({ ...role, article })));
  for (const name of annotation.names) {
    if (name !== actor.name && !actor.aliases.includes(name)) actor.aliases.push(name);
  }
}

/** An actor the editor lists is looked for by name in the articles where the engine saw nobody of that name. */
function searchListed(actor: Actor, articles: readonly AnnotatedArticle[]): void {
  if (actor.description === null) return;
  const seen = new Set(actor.mentions.map(({ article }) => article));
  const names = [actor.name, ...actor.aliases].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${names.sort((a, b) => b.length - a.length).join("|")})(?![\\p{L}\\p{N}])`,
    "gu",
  );
  for (const { article, annotations } of articles) {
    if (seen.has(article.id)) continue;
    const letters = [...article.text];
    for (const block of writtenBlocks(annotations.blocks)) {
      const text = letters.slice(block.start, block.end).join("");
      let [units, start] = [0, block.start];
      for (const hit of text.matchAll(pattern)) {
        start += codePoints(text.slice(units, hit.index));
        units = hit.index;
        actor.mentions.push({ article: article.id, start, end: start + codePoints(hit[0]) });
      }
    }
  }
}
