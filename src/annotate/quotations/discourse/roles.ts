import type { Entity } from "../../analysis.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Phrase } from "../phrases.ts";
import { agrees, type Discourse } from "./discourse.ts";

/**
 * "le Premier ministre" after "le Premier ministre Édouard Philippe"; "le patron de X" after "le fondateur de X, Y"; "l'avocat" after
 * "Me Z". `role` is the phrase without its article. The best fit wins, then the last one named before `at`.
 */
export function roleBearer(
  phrase: Phrase,
  role: string,
  at: number,
  discourse: Discourse,
  text: string,
  lexicon: Lexicon,
): Entity | null {
  const words = canonical(role, lexicon);
  let best: Entity | null = null;
  let bestScore = 0;
  let bestPlace = -1;
  for (const entity of discourse.entities) {
    if (!agrees(entity, phrase)) continue;
    const score = fit(entity, words, phrase, text, lexicon);
    if (score === 0 || score < bestScore) continue;
    const place = lastPlace(entity, at);
    if (score === bestScore && place <= bestPlace) continue;
    best = entity;
    bestScore = score;
    bestPlace = place;
  }
  return best;
}

function fit(entity: Entity, words: string, phrase: Phrase, text: string, lexicon: Lexicon): number {
  let best = hasTitle(entity, words, text, lexicon) ? 1 : 0;
  for (const { role, head } of entity.roles) {
    best = Math.max(best, roleScore(words, phrase, canonical(role, lexicon), head.toLowerCase()));
  }
  return best;
}

/** How well a role fits: its words, its company and head, its head alone. "le ministre" fits every minister, the last one best. */
function roleScore(words: string, phrase: Phrase, role: string, head: string): number {
  if (words === phrase.head) return head === phrase.head ? 1 : 0;
  if (role === words || role.startsWith(`${words} `) || words.startsWith(`${role} `)) return 4;
  const shared = phrase.complements.some((entity) => entity.names.some((name) => role.includes(name.toLowerCase())));
  if (!shared) return 0;
  return head === phrase.head ? 3 : 2;
}

/** "Me Beaudoin" is "l'avocat". */
function hasTitle(entity: Entity, words: string, text: string, { words: { titles } }: Lexicon): boolean {
  const first = entity.mentions[0];
  if (!first) return false;
  const title = /(\p{L}+)\.?\s$/u.exec(text.slice(Math.max(0, first.start - 8), first.start))?.[1];
  return titles.get(title ?? "")?.includes(words) === true;
}

/** Where the entity was last named before `at`; one that comes only later is a poorer guess. */
function lastPlace(entity: Entity, at: number): number {
  let place = -1;
  for (const { start } of entity.mentions) if (start < at && start > place) place = start;
  return place;
}

/** "chef de l'État" and "président de la République" are one role. */
function canonical(role: string, lexicon: Lexicon): string {
  const words = role.toLowerCase().replaceAll("’", "'");
  return lexicon.words.equivalents.get(words) ?? words;
}
