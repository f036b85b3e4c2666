import { type Attribution, attribution } from "../context.ts";
import type { Sentence } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import { contractedPhrase, phraseAt } from "../phrases/phrases.ts";
import { mainSubject } from "../subjects/main.ts";
import { isFunctionWord } from "../syntax.ts";

/** "l'appel de X à « … »", "les propos tenus par X : « … »", "son appel à « … »". `index` is the noun, `at` the passage. */
export function reportingNoun(sentence: Sentence, index: number, at: number, lexicon: Lexicon): Attribution | null {
  const { items } = sentence;
  const { words } = lexicon;
  const item = items[index];
  const colon = items[at - 1]?.lower === ":";
  if (item?.kind !== "word" || at - index > 25) return null;
  // "un billet de son père : « … »", "un SMS envoyé par l'accusé : « … »"
  const next = items[index + 1]?.lower ?? "";
  const genitive = words.genitives.has(next) || words.signing.has(next);
  const document =
    colon && genitive && words.documents.has(item.lower) && words.indefinite.has(items[index - 1]?.lower ?? "");
  if (!document && !words.reportingNouns.has(item.lower)) return null;
  const before = items[index - 1];
  const lower = before?.kind === "word" ? before.lower : "";
  // "Réponse de X : « … »" begins its sentence without an article.
  const introduced =
    !before || words.determiners.has(lower) || words.genitives.has(lower) || words.prenominal.has(lower);
  if (!introduced) return null;
  // "sous les cris de « … »": a crowd's, not the speaker's.
  const article = words.determiners.has(lower) ? items[index - 2] : before;
  if (words.chants.has(item.lower) && words.prepositions.has(article?.lower ?? "")) return null;
  const cue = { start: index, end: index };
  for (let i = index + 1; i < at && i - index < 6; i++) {
    const word = items[i];
    // "La formule fait bondir le patron de X : « … »"
    if (!word || word.kind === "mark" || word.kind === "quote" || isFunctionWord(word, lexicon)) break;
    const agent = words.agents.has(word.lower);
    // "l'appel lancé par X : « … »" explained by Y is in Y's words; "les propos tenus par X : « … »" are X's.
    if (agent && colon && !document && !words.wordingNouns.has(item.lower)) break;
    if (!agent && !words.genitives.has(word.lower)) {
      if (words.prepositions.has(word.lower) || words.pronouns.has(word.lower)) break;
      continue;
    }
    const start = words.determiners.has(items[i + 1]?.lower ?? "") || items[i + 1]?.kind === "name" ? i + 1 : i;
    const phrase = start === i ? contractedPhrase(sentence, i, lexicon) : phraseAt(sentence, start, at - 1, lexicon);
    if (
      !phrase ||
      (phrase.kind === "description" &&
        ![words.persons, words.anybody, words.organizations].some((set) => set.has(phrase.head)))
    )
      continue;
    // "lire les revendications des grévistes « … »": without "à", "de", ":" the words are not what the noun reports.
    if (phrase.end === at - 1) return null;
    return attribution("reporting-noun", phrase, cue, { adjacent: at - phrase.end <= 3 });
  }
  // "un billet de mon père : « … »": somebody's, and the text does not say whose.
  if (document && !words.signing.has(next)) return attribution("document", null, cue, { adjacent: true });
  if (!words.determiners.has(lower) && !words.prenominal.has(lower)) return null;
  // "qualifie la demande de « vexatoire »": the noun is the verb's object.
  if (items[index - 2]?.verb?.class === "act" && words.genitives.has(items[index + 1]?.lower ?? "")) return null;
  const direct = at - index <= 2 || (at - index <= 8 && hasColon(sentence, index, at));
  if (!direct) return null;
  const subject = mainSubject(sentence, lexicon);
  const own = words.possessive.has(lower);
  return subject && (own || subject.end < index)
    ? attribution("reporting-noun", subject, cue, { adjacent: true, confidence: "likely" })
    : null;
}

function hasColon(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (sentence.items[i]?.lower === ":") return true;
  return false;
}
