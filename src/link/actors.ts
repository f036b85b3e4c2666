import type { Actor, ActorAnnotation, AnnotatedArticle, Place } from "../model.ts";
import { writtenBlocks } from "../read/blocks.ts";
import type { ActorInput } from "../read/schema.ts";
import { codePoints } from "../text/codepoints.ts";
import { foldWord, slug } from "../text/fold.ts";
import { localise } from "../text/localise.ts";
import { agree } from "./agreed-name.ts";
import { append } from "./append.ts";
import { identify } from "./identities.ts";
import type { Named } from "./spellings.ts";

/** Who the dossier knows: the actors without their quotations, and how to find one by a name used in an article. */
export interface ActorIndex {
  actors: Actor[];
  /** The actor whom `article` calls `name`; null where nobody is. */
  find: (article: string, name: string) => string | null;
}

/**
 * Joins what the articles name into actors: first with the editor's list (names and aliases), then with each other (identities.ts); what
 * an actor is called and taken for is agreed among his articles (agreed-name.ts).
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
  const found: Named[] = articles.flatMap(({ article, annotations }) =>
    annotations.actors
      .filter(({ name }) => !ignored.has(foldWord(name)))
      .map((annotation) => ({ article: article.id, annotation })),
  );
  const inArticle = new Map<string, string>();
  for (const members of groups(found)) {
    const known = members.flatMap(({ annotation }) =>
      annotation.names.flatMap((name) => byName.get(foldWord(name)) ?? []),
    )[0];
    const proposed = known ?? propose(members, actors);
    for (const { article, annotation } of members) {
      // Two whom the editor lists apart stay apart
      const own = annotation.names.map((name) => byName.get(foldWord(name))).find(Boolean) ?? proposed;
      const actor = actors.get(own);
      if (!actor) continue;
      for (const name of annotation.names) inArticle.set(`${article}\n${foldWord(name)}`, own);
      record(actor, article, annotation);
    }
  }
  const told = names(actors.values());
  for (const actor of actors.values()) searchListed(actor, articles);
  for (const actor of actors.values()) {
    actor.articles = [...new Set(actor.mentions.map(({ article }) => article))].sort();
    actor.aliases = actor.aliases.filter((alias) => alias !== actor.name).sort();
    actor.mentions.sort(byPlace);
    actor.roles.sort(byPlace);
  }
  return {
    actors: [...actors.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    find: (article, name) => inArticle.get(`${article}\n${foldWord(name)}`) ?? told.get(foldWord(name)) ?? null,
  };
}

/**
 * Who gets a page: the editor's actors and whoever speaks; of the machine's proposals, where it proposes alone, all but those
 * whose kind it could not tell and that it met once, and one word with a capital of which nothing more is known. Beside an editor's
 * list a name must stand in two articles: what is left out there is mostly left out on purpose.
 */
export function worthAPage(actor: Actor, hasEditor: boolean): boolean {
  if (actor.description !== null || actor.quotations.length > 0) return true;
  if (hasEditor) return actor.kind !== "other" && actor.articles.length > 1;
  // "Bandol", "Halle": a word with a capital that nothing tells more of.
  if (BARE.test(actor.name))
    return actor.kind === "other" ? false : actor.mentions.length > 1 || actor.roles.length > 0;
  return actor.mentions.length > 1 || actor.kind !== "other";
}

/** "Phare", "Suis-nous": no acronym, no name of two words, nothing that tells a body from a line of the page. */
const BARE = /^\p{Lu}[\p{Ll}-]+$/u;

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

export const byPlace = (a: Place, b: Place) =>
  a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start || a.end - b.end;

/** What is found, by who it is, in the order of the articles. */
function groups(found: readonly Named[]): Iterable<Named[]> {
  const members = new Map<number, Named[]>();
  identify(found).forEach((root, index) => {
    const one = found[index];
    if (one) append(members, root, one);
  });
  return members.values();
}

function propose(members: readonly Named[], actors: Map<string, Actor>): string {
  const { name, kind } = agree(members);
  const base = slug(name) || "actor";
  let id = base;
  for (let next = 2; actors.has(id); next++) id = `${base}-${next}`;
  actors.set(id, blank(id, name, kind));
  return id;
}

/** Whom a name stands for where an article does not tell: none where it is a bare surname. */
function names(actors: Iterable<Actor>): Map<string, string> {
  const told = new Map<string, string>();
  for (const { id, name, aliases, kind, description } of actors)
    for (const one of [name, ...aliases])
      if (description !== null || one === name || kind !== "person" || one.includes(" ")) told.set(foldWord(one), id);
  return told;
}

function record(actor: Actor, article: string, annotation: ActorAnnotation): void {
  actor.mentions.push(...annotation.mentions.map(({ start, end }) => ({ article, start, end })));
  actor.roles.push(...annotation.roles.map((role) => ({ ...role, article })));
  for (const name of annotation.names) {
    // "Rejoindre Jean Morel" names nobody
    const glued =
      annotation.kind === "person" && name.length > actor.name.length && ` ${name} `.includes(` ${actor.name} `);
    if (name !== actor.name && !glued && !actor.aliases.includes(name)) actor.aliases.push(name);
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
