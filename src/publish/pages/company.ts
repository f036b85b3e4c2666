import { type Actor, ARTICLE_KINDS, type Place, type Source } from "../../model.ts";

/** Somebody who is named beside somebody else, and in how many paragraphs. */
export interface Companion {
  id: string;
  paragraphs: number;
}

/** Who is named in the same paragraph as whom, by the actor's id; those most often together first. Near linear in mentions. */
export function company(sources: readonly Source[], actors: readonly Actor[]): Map<string, Companion[]> {
  const counts = new Map<string, Map<string, number>>(actors.map(({ id }) => [id, new Map()]));
  const mentioned = mentionsByArticle(actors);
  for (const source of sources) {
    for (const together of paragraphs(source, mentioned.get(source.id) ?? [])) {
      for (const one of together) {
        const own = counts.get(one);
        for (const other of together) if (own && other !== one) own.set(other, (own.get(other) ?? 0) + 1);
      }
    }
  }
  return new Map([...counts].map(([id, others]) => [id, ordered(others)]));
}

interface Named extends Place {
  actor: string;
}

function mentionsByArticle(actors: readonly Actor[]): Map<string, Named[]> {
  const found = new Map<string, Named[]>();
  for (const { id, mentions } of actors) {
    for (const mention of mentions) {
      const list = found.get(mention.article);
      if (list) list.push({ ...mention, actor: id });
      else found.set(mention.article, [{ ...mention, actor: id }]);
    }
  }
  return found;
}

/** The actors named in each block that the journalist wrote; both lists are in reading order, and walked once. */
function paragraphs({ blocks }: Source, mentions: readonly Named[]): Set<string>[] {
  const inOrder = [...mentions].sort((a, b) => a.start - b.start);
  let at = 0;
  return blocks
    .filter(({ kind }) => ARTICLE_KINDS.has(kind))
    .map((block) => {
      const together = new Set<string>();
      for (let mention = inOrder[at]; mention && mention.start < block.end; mention = inOrder[++at]) {
        if (mention.start >= block.start) together.add(mention.actor);
      }
      return together;
    });
}

function ordered(others: ReadonlyMap<string, number>): Companion[] {
  return [...others]
    .map(([id, paragraphs]) => ({ id, paragraphs }))
    .sort((a, b) => b.paragraphs - a.paragraphs || (a.id < b.id ? -1 : 1));
}
