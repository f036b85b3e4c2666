import type { Item, Sentence } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { outlineOf } from "../sources/outline.ts";
import { isFunctionWord } from "../syntax.ts";

/** Words of a role before the name: "à l'ancienne sénatrice centriste X". */
const ROLE = 6;

/** The preposition before a phrase, or before the role that a name is told with: "à X", "du maire X", "par la maire, X,"; none for "la maire de Lens X". */
export function governorOf(sentence: Sentence, { start: from, end, kind }: Phrase, lexicon: Lexicon): string | null {
  const { items } = sentence;
  const { phrases } = outlineOf(sentence, lexicon);
  const whole = kind === "name" ? phrases.find((one) => one.end === end && one.kind === kind) : null;
  const start = Math.min(from, whole?.start ?? from);
  const { prepositions, determiners, contracted, persons, occupations } = lexicon.words;
  const role =
    kind === "name" && items[start - 1]?.lower === ","
      ? phrases.find((one) => one.end === start - 2 && (persons.has(one.head) || occupations.has(one.head)))
      : null;
  if (role && contracted.has(items[role.start]?.lower ?? "")) return items[role.start]?.lower ?? null;
  if (role) return governorOf(sentence, role, lexicon);
  const first = items[start];
  if (start < from && first?.kind === "word" && contracted.has(first.lower)) return first.lower;
  for (let at = start - 1; start - at <= ROLE; at--) {
    const item = items[at];
    if (item?.kind !== "word") return null;
    if (prepositions.has(item.lower)) return item.lower;
    if (determiners.has(item.lower)) {
      const before = items[at - 1];
      return before?.kind === "word" && prepositions.has(before.lower) ? before.lower : null;
    }
    if (item.verb || isFunctionWord(item, lexicon)) return null;
  }
  return null;
}

/** "les confidences faites par X", "Motifs avancés par l'agence", "la réponse de X": how X is tied to the noun. */
export function nounOfWords({ items }: Sentence, start: number, { words }: Lexicon): string | null {
  const link = items[start]?.kind === "word" && words.contracted.has(items[start]?.lower ?? "") ? start : start - 1;
  const word = items[link]?.lower ?? "";
  const tie = words.agents.has(word) ? "by" : words.genitives.has(word) ? "of" : null;
  if (!tie) return null;
  const near = items.slice(Math.max(0, link - (tie === "by" ? NEAR : 2)), link);
  const tells = near.some(
    ({ kind, lower }) => kind === "word" && (words.reportingNouns.has(lower) || words.wordingNouns.has(lower)),
  );
  return tells ? tie : null;
}

/** Items between a noun of words and whoever they are by. */
const NEAR = 8;

/** "l'affaire X", "Procès X", "la loi X": a thing bears the name; "le maire X", "le syndicat X" bear it themselves. */
export function namesThing({ items }: Sentence, start: number, lexicon: Lexicon): boolean {
  const { words } = lexicon;
  const opens = ({ kind, lower }: Item) =>
    kind !== "word" || words.determiners.has(lower) || words.prepositions.has(lower);
  const before = items.slice(Math.max(0, start - ROLE), start);
  const from = before.findLastIndex(opens);
  const opening = from < 0 ? null : before[from];
  if (from < 0 ? start > ROLE : opening?.kind !== "word") return false;
  const nouns = before.slice(from + 1).filter((item) => !isFunctionWord(item, lexicon));
  const bearers = [words.persons, words.anybody, words.occupations, words.organizations, words.institutions];
  const bears = (noun: string) => [...bearers, words.abbreviations].some((set) => set.has(noun));
  return nouns.length > 0 && !nouns.some(({ lower }) => bears(lower));
}
