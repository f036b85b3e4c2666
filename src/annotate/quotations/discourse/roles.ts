import type { Entity } from "../../analysis.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { agrees } from "./agreement.ts";
import type { Discourse } from "./discourse.ts";
import { type Bearer, type Office, officeOf, titlesOf } from "./roleIndex.ts";
import { canonical, wordsOf } from "./roleWords.ts";

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
  const asked = officeOf(words, canonical(phrase.head, lexicon), lexicon);
  // "le bureau de X" is not its head
  const { organizations, institutions, anyOrganization, persons } = lexicon.words;
  const body =
    [organizations, institutions, anyOrganization].some((set) => set.has(phrase.head)) && !persons.has(phrase.head);
  let best: Entity | null = null;
  let bestScore = 0;
  let bestPlace = -1;
  for (const key of keys) {
    const bearers = discourse.roles.get(key) ?? [];
    for (let i = bearers.length - 1; i >= 0 && bearers.length - i <= NEAREST; i--) {
      const bearer = bearers[i];
      if (!bearer || !agrees(bearer.entity, phrase) || (body && bearer.entity.kind === "person")) continue;
      const score = fit(bearer, asked, phrase, text, lexicon);
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

function fit(bearer: Bearer, asked: Office, phrase: Phrase, text: string, lexicon: Lexicon): number {
  let best = titlesOf(bearer, text, lexicon).includes(asked.role) ? 1 : 0;
  for (const office of bearer.offices) best = Math.max(best, roleScore(asked, phrase, office, lexicon));
  return best;
}

/** How well a role fits: its words, its company and head, its head alone. "le ministre" fits every minister, the last one best. */
function roleScore(asked: Office, phrase: Phrase, { role, head, content, sorted }: Office, lexicon: Lexicon): number {
  const { role: words, head: noun } = asked;
  const narrower = lexicon.words.hypernyms.get(noun)?.has(head) ?? false;
  if (words === noun) return head === noun || narrower ? 1 : 0;
  // "ministre belge des Affaires étrangères", "ministre des Affaires étrangères belge"
  if (role === words || sorted === asked.sorted) return 5;
  if (role.startsWith(`${words} `)) return 4;
  // "l'ancien ministre des Forêts" after "ex-ministre valaisan des Forêts et expert"
  const { content: told } = asked;
  if (told.length > 1 && head.endsWith(noun) && told.every((word) => content.includes(word))) return 4;
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
