import type { Actor, ActorAnnotation, AnnotatedArticle, Place } from "../model.ts";
import { writtenBlocks } from "../read/blocks.ts";
import type { EditorFile } from "../read/index.ts";
import type { Problem } from "../read/problem.ts";
import type { DossierInput } from "../read/schema.ts";
import { codePoints } from "../text/codepoints.ts";
import { bareWords, foldWord, slug } from "../text/fold.ts";
import { perObject } from "../text/per-object.ts";
import { agree } from "./agreed-name.ts";
import { append } from "./append.ts";
import type { BodyLocale } from "./bodies.ts";
import { identify } from "./identities.ts";
import type { Says } from "./kept-back.ts";
import { blankActor, type ListedActors, listActors } from "./listed-actors.ts";
import type { LinkLocale } from "./locale.ts";
import { type Named, named } from "./named.ts";
import { papersOf } from "./papers.ts";
import { readerOf } from "./reader-of.ts";

/** Who the dossier knows: the actors without their quotations, and how to find one by a name used in an article. */
export interface ActorIndex {
  actors: Actor[];
  /** The actor whom `article` calls `name`; null where nobody is. */
  find: (article: string, name: string) => string | null;
  /** Ids of those whom the editor lists. */
  listed: ReadonlySet<string>;
  problems: Problem[];
}

/**
 * Joins what the articles name into actors: first with the editor's list (listed-actors.ts), then with each other (identities.ts); what
 * an actor is called and taken for is agreed among his articles (agreed-name.ts).
 */
export function linkActors(
  articles: readonly AnnotatedArticle[],
  dossier: Pick<EditorFile<DossierInput>, "file" | "lineOf" | "value">,
  locale: BodyLocale & Pick<LinkLocale, "senders">,
): ActorIndex {
  const list = listActors(dossier);
  const actors = list.actors;
  const listed = new Set(actors.keys());
  const ignored = new Set(dossier.value.ignore.map(foldWord));
  const papers = papersOf(articles, locale);
  const isListed = ({ annotation }: Named) => list.byName(annotation.names) !== undefined;
  const found = articles.flatMap(({ article, annotations }) =>
    annotations.actors
      .map((annotation) => named(article.id, annotation))
      .filter((one) => !ignored.has(one.folded) && (!papers.isOwn(one) || isListed(one)))
      .map((one) => (papers.isPaper(one) ? named(one.article, asOrganization(one.annotation)) : one)),
  );
  const inArticle = new Map<string, Map<string, string>>();
  for (const members of groups(found, saysIn(articles), locale)) {
    const proposed = ofGroup(members, list);
    for (const { article, annotation, allFolded } of members) {
      // Two whom the editor lists apart stay apart
      const own = list.inArticle(article, annotation.names) ?? list.byName(annotation.names) ?? proposed;
      const actor = own === null ? undefined : actors.get(own);
      if (!actor) continue;
      list.complete(actor.id, annotation);
      const named = inArticle.get(article) ?? new Map<string, string>();
      if (named.size === 0) inArticle.set(article, named);
      for (const name of allFolded) named.set(name, actor.id);
      record(actor, article, annotation);
    }
  }
  const problems = list.problems(actors.keys());
  for (const [id, { mentions }] of actors) if (mentions.length === 0 && !listed.has(id)) actors.delete(id);
  const told = names(actors.values(), listed);
  for (const id of listed) searchListed(actors.get(id), scopeOf(id, dossier.value), articles);
  for (const actor of actors.values()) {
    actor.articles = [...new Set(actor.mentions.map(({ article }) => article))].sort();
    actor.aliases = actor.aliases.filter((alias) => alias !== actor.name).sort();
    actor.mentions.sort(byPlace);
    actor.roles.sort(byPlace);
  }
  return {
    actors: [...actors.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    find: (article, name) => inArticle.get(article)?.get(foldWord(name)) ?? told.get(foldWord(name)) ?? null,
    ...{ listed, problems },
  };
}

/**
 * Who gets a page beside the editor's actors: whoever speaks; of the machine's other proposals, all but those whose kind it could not tell
 * and that it met once, and one word with a capital of which nothing more is known. Where the editor asks for no proposals a name must
 * stand in two articles: what is left out there is mostly left out on purpose.
 */
export function worthAPage(actor: Actor, proposals: boolean): boolean {
  if (actor.quotations.length > 0) return true;
  if (!proposals) return actor.kind !== "other" && actor.articles.length > 1;
  // "Bandol", "Halle": a word with a capital that nothing tells more of.
  if (BARE.test(actor.name))
    return actor.kind === "other" ? false : actor.mentions.length > 1 || actor.roles.length > 0;
  return actor.mentions.length > 1 || actor.kind !== "other";
}

/** "Phare", "Suis-nous": no acronym, no name of two words, nothing that tells a body from a line of the page. */
const BARE = /^\p{Lu}[\p{Ll}-]+$/u;

export const byPlace = (a: Place, b: Place) =>
  a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start || a.end - b.end;

/** A paper, whatever its article takes it for. */
const asOrganization = perObject(
  (annotation: ActorAnnotation): ActorAnnotation =>
    annotation.kind === "organization" ? annotation : { ...annotation, kind: "organization" },
);

/** What is found, by who it is, in the order of the articles. */
function groups(found: readonly Named[], says: Says, locale: BodyLocale): Iterable<Named[]> {
  const members = new Map<number, Named[]>();
  identify(found, says, locale).forEach((root, index) => {
    const one = found[index];
    if (one) append(members, root, one);
  });
  return members.values();
}

/** Whether an article has a word; asked of few articles. */
function saysIn(articles: readonly AnnotatedArticle[]): Says {
  const texts = new Map(articles.map(({ article }) => [article.id, article.text]));
  return (article, word) => ` ${bareWords(texts.get(article) ?? "")} `.includes(` ${word} `);
}

/** Whom the editor makes of a group, else the actor that the machine proposes; null where the editor drops it. */
function ofGroup(members: readonly Named[], list: ListedActors): string | null {
  const agreed = agree(members.map(({ annotation }) => annotation));
  const base = slug(agreed.name) || "actor";
  const known = list.byName(members.flatMap(({ annotation }) => annotation.names)) ?? list.ofProposal(base);
  if (known === null) return null;
  if (known !== undefined) {
    list.complete(known, agreed);
    return known;
  }
  let id = base;
  for (let next = 2; list.actors.has(id); next++) id = `${base}-${next}`;
  list.actors.set(id, blankActor(id, agreed.name, agreed.kind));
  return id;
}

/** Whom a name stands for where an article does not tell: none where it is a bare surname. */
function names(actors: Iterable<Actor>, listed: ReadonlySet<string>): Map<string, string> {
  const told = new Map<string, string>();
  for (const { id, name, aliases, kind } of actors)
    for (const one of [name, ...aliases])
      if (listed.has(id) || one === name || kind !== "person" || one.includes(" ")) told.set(foldWord(one), id);
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

/** The articles in which the editor says that these names are this actor; null where all are. */
const scopeOf = (id: string, { actors }: DossierInput) =>
  actors.find((input) => (input.id ?? slug(input.name ?? "")) === id)?.articles ?? null;

/** An actor the editor lists is looked for by name in the articles where the engine saw nobody of that name. */
function searchListed(
  actor: Actor | undefined,
  scope: readonly string[] | null,
  articles: readonly AnnotatedArticle[],
): void {
  if (!actor) return;
  const seen = new Set(actor.mentions.map(({ article }) => article));
  const names = [actor.name, ...actor.aliases].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${names.sort((a, b) => b.length - a.length).join("|")})(?![\\p{L}\\p{N}])`,
    "gu",
  );
  for (const { article, annotations } of articles) {
    if (seen.has(article.id) || (scope && !scope.includes(article.id))) continue;
    const read = readerOf(article);
    for (const block of writtenBlocks(annotations.blocks)) {
      const text = read(block.start, block.end);
      let [units, start] = [0, block.start];
      for (const hit of text.matchAll(pattern)) {
        start += codePoints(text.slice(units, hit.index));
        units = hit.index;
        actor.mentions.push({ article: article.id, start, end: start + codePoints(hit[0]) });
      }
    }
  }
}
