import type { Entity, EntityRole } from "../../analysis.ts";
import type { Lexicon } from "../lexicon.ts";
import { canonical, contentOf, inAnyOrder, wordsOf } from "./roleWords.ts";

/** Word of a role → who bears a role with that word, in the order they are first named. */
export type RoleIndex = ReadonlyMap<string, readonly Bearer[]>;

export interface Bearer {
  entity: Entity;
  /** Where the entity is named, in order. */
  places: readonly number[];
  /** What it is called, each once, under the names that count. */
  offices: readonly Office[];
}

/** "chef de l'État" as a role, and its words: those that tell something, and all of them in order of the alphabet. */
export interface Office {
  role: string;
  head: string;
  content: readonly string[];
  sorted: string;
}

/** Nobody bears more offices than that in one article. */
const OFFICES = 20;

/** Indexes roles by their words, and "Me X" by what such a title says ("avocat"), so that a description meets few candidates. */
export function indexRoles(entities: readonly Entity[], text: string, lexicon: Lexicon): RoleIndex {
  const index = new Map<string, Bearer[]>();
  const bearers = entities
    .map((entity) => ({
      entity,
      places: entity.mentions.map(({ start }) => start).sort((a, b) => a - b),
      offices: officesOf(entity, lexicon),
    }))
    .sort((a, b) => (a.places[0] ?? 0) - (b.places[0] ?? 0));
  for (const bearer of bearers) {
    const words = new Set(titlesOf(bearer, text, lexicon));
    for (const { role, head } of distinctRoles(bearer.entity)) {
      for (const word of [head.toLowerCase(), ...wordsOf(role)]) words.add(word);
    }
    for (const { role, head } of bearer.offices) for (const word of [head, ...wordsOf(role)]) words.add(word);
    for (const word of words) {
      const known = index.get(word);
      if (known) known.push(bearer);
      else index.set(word, [bearer]);
    }
  }
  return index;
}

function officesOf(entity: Entity, lexicon: Lexicon): Bearer["offices"] {
  return distinctRoles(entity).map(({ role, head }) =>
    officeOf(canonical(role, lexicon), canonical(head, lexicon), lexicon),
  );
}

export function officeOf(role: string, head: string, lexicon: Lexicon): Office {
  return { role, head, content: contentOf(role, lexicon), sorted: inAnyOrder(role) };
}

function distinctRoles({ roles }: Entity): readonly EntityRole[] {
  return [...new Map(roles.map((role) => [role.role, role])).values()].slice(0, OFFICES);
}

/** Is the entity "Me X"? */
export function hasTitle({ mentions }: Entity, text: string, lexicon: Lexicon): boolean {
  return titlesAt(mentions[0]?.start ?? 0, text, lexicon).length > 0;
}

/** "Me Beaudoin" is "l'avocat". */
export function titlesOf({ places }: Bearer, text: string, lexicon: Lexicon): readonly string[] {
  return titlesAt(places[0] ?? 0, text, lexicon);
}

function titlesAt(first: number, text: string, { words }: Lexicon): readonly string[] {
  const title = /(\p{L}+)\.?\s$/u.exec(text.slice(Math.max(0, first - 8), first))?.[1];
  return words.titles.get(title ?? "") ?? [];
}
