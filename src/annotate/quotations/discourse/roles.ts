import type { Entity, EntityRole } from "../../analysis.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { agrees } from "./agreement.ts";
import type { Discourse } from "./discourse.ts";

/** Word of a role → who bears a role with that word, in the order they are first named. */
export type RoleIndex = ReadonlyMap<string, readonly Bearer[]>;

export interface Bearer {
  entity: Entity;
  /** Where the entity is named, in order. */
  places: readonly number[];
  /** What it is called, each once, under the names that count. */
  offices: readonly { role: string; head: string }[];
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
  return distinctRoles(entity).map(({ role, head }) => ({
    role: canonical(role, lexicon),
    head: canonical(head, lexicon),
  }));
}

function distinctRoles({ roles }: Entity): readonly EntityRole[] {
  return [...new Map(roles.map((role) => [role.role, role])).values()].slice(0, OFFICES);
}

/** How many bearers of one word are weighed, the last named first. */
const NEAREST = 40;

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
  // "la présidente départementale"
  const plain = role.split(" ").filter((word) => !lexicon.words.scopes.has(word.toLowerCase()));
  const words = canonical(plain.join(" "), lexicon);
  const keys = new Set([
    phrase.head,
    canonical(phrase.head, lexicon),
    ...(lexicon.words.hypernyms.get(phrase.head) ?? []),
    ...wordsOf(words),
    ...phrase.complements.flatMap(({ names }) => wordsOf(names[0] ?? "")),
  ]);
  let best: Entity | null = null;
  let bestScore = 0;
  let bestPlace = -1;
  for (const key of keys) {
    const bearers = discourse.roles.get(key) ?? [];
    for (let i = bearers.length - 1; i >= 0 && bearers.length - i <= NEAREST; i--) {
      const bearer = bearers[i];
      if (!bearer || !agrees(bearer.entity, phrase)) continue;
      const score = fit(bearer, words, phrase, text, lexicon);
      if (score === 0 || score < bestScore) continue;
      const place = lastPlace(bearer, at);
      if (score === bestScore && place <= bestPlace) continue;
      best = bearer.entity;
      bestScore = score;
      bestPlace = place;
    }
  }
  return best;
}

function fit(bearer: Bearer, words: string, phrase: Phrase, text: string, lexicon: Lexicon): number {
  let best = titlesOf(bearer, text, lexicon).includes(words) ? 1 : 0;
  for (const { role, head } of bearer.offices) {
    best = Math.max(best, roleScore(words, phrase, role, head, lexicon));
  }
  return best;
}

/** How well a role fits: its words, its company and head, its head alone. "le ministre" fits every minister, the last one best. */
function roleScore(words: string, phrase: Phrase, role: string, head: string, lexicon: Lexicon): number {
  const noun = canonical(phrase.head, lexicon);
  const narrower = lexicon.words.hypernyms.get(noun)?.has(head) ?? false;
  if (words === noun) return head === noun || narrower ? 1 : 0;
  // "ministre belge des Affaires étrangères", "ministre des Affaires étrangères belge"
  if (role === words || inAnyOrder(role) === inAnyOrder(words)) return 5;
  if (role.startsWith(`${words} `)) return 4;
  // "l'ancien ministre des Forêts" after "ex-ministre valaisan des Forêts et expert"
  const [asked, borne] = [contentOf(words, lexicon), contentOf(role, lexicon)];
  if (asked.length > 1 && head.endsWith(noun) && asked.every((word) => borne.includes(word))) return 4;
  const shared = phrase.complements.some((entity) => entity.names.some((name) => role.includes(name.toLowerCase())));
  // "le patron de X" may be its founder; "le député X" is not the secretary of that party.
  const governed = words.split(/\s|(?<=')/).some((word) => lexicon.words.genitives.has(word));
  if (shared && head !== noun) return governed ? 2 : 0;
  if (shared) return 3;
  // "la présidente de l'association", where the text has said of which one
  const own = lexicon.words.anyOrganization.has(words.split(/[\s']/).at(-1) ?? "");
  if (own && head === noun && role.startsWith(`${noun} `)) return 1;
  // "le ministre français" may be a "ministre"; "le président de X" is no other president.
  // "le journaliste de X" is no journalist of another paper
  const rest = words.slice(role.length + 1).split(/\s|(?<=')/, 1)[0] ?? "";
  const more = lexicon.words.genitives.has(rest) && !lexicon.words.offices.has(noun);
  return phrase.complements.length === 0 && words.startsWith(`${role} `) && !more ? 1 : 0;
}

/** Is the entity "Me X"? */
export function hasTitle({ mentions }: Entity, text: string, lexicon: Lexicon): boolean {
  return titlesAt(mentions[0]?.start ?? 0, text, lexicon).length > 0;
}

/** "Me Beaudoin" is "l'avocat". */
function titlesOf({ places }: Bearer, text: string, lexicon: Lexicon): readonly string[] {
  return titlesAt(places[0] ?? 0, text, lexicon);
}

function titlesAt(first: number, text: string, { words }: Lexicon): readonly string[] {
  const title = /(\p{L}+)\.?\s$/u.exec(text.slice(Math.max(0, first - 8), first))?.[1];
  return words.titles.get(title ?? "") ?? [];
}

/** Where the entity was last named before `at`; one that comes only later is a poorer guess. */
function lastPlace({ places }: Bearer, at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return places[low - 1] ?? -1;
}

/** "chef de l'État" and "président de la République" are one role. */
export function canonical(role: string, lexicon: Lexicon): string {
  const { equivalents } = lexicon.words;
  const words = role.toLowerCase().replaceAll("’", "'");
  // "chef de la diplomatie belge": what follows only says which one.
  for (let end = words.length; end > 0; end = words.lastIndexOf(" ", end - 1)) {
    const same = equivalents.get(words.slice(0, end));
    if (same) return same + words.slice(end);
  }
  return words;
}

/** "ancien ministre des Forêts" → ministre, forêts. */
export function contentOf(text: string, { words }: Lexicon): string[] {
  const small = [words.prenominal, words.genitives, words.determiners, words.prepositions];
  return wordsOf(text)
    .map((word) => word.replace(words.former, ""))
    .filter((word) => word.length > 1 && !small.some((set) => set.has(word)));
}

/** "procureur", and whatever "magistrat" may stand for. */
export function nounsOf(noun: string, lexicon: Lexicon): string[] {
  const whole = canonical(noun, lexicon);
  return [whole, ...(lexicon.words.hypernyms.get(whole) ?? [])];
}

function inAnyOrder(text: string): string {
  return wordsOf(text).sort().join(" ");
}

function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}-]+/gu) ?? []).map((word) => word.toLowerCase());
}

/** "l'autorité": the Autorité de régulation. */
export function hasInName({ kind, names }: Entity, head: string): boolean {
  return (
    kind !== "person" &&
    names.some((one) =>
      one
        .toLowerCase()
        .split(/[\s'’]/)
        .includes(head),
    )
  );
}
