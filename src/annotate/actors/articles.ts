import { type Candidate, candidate } from "./candidate.ts";
import type { Reading } from "./reading.ts";

/** "Le Monde écrit": an article that has its capital from the sentence, or from the name; another capital follows. */
export function isOpeningArticle({ locale, folded, capital, opens }: Reading, index: number): boolean {
  return capital(index) && opens(index) && locale.articles.has(folded(index)) && capital(index + 1);
}

/** Gives a name its opening article back where the article has a capital inside a sentence too: "dans Le Monde". */
export function restoreArticles(candidates: readonly Candidate[], reading: Reading): Candidate[] {
  const titles = new Set<string>();
  for (const { opens, words, key } of candidates) {
    const [article = ""] = words;
    if (!opens && reading.locale.articles.has(article)) titles.add(`${article} ${key}`);
  }
  return candidates.map((each) => {
    const before = each.first - 1;
    if (!isOpeningArticle(reading, before) || !titles.has(`${reading.folded(before)} ${each.key}`)) return each;
    const { institution, civility, gender, plural } = each;
    return { ...candidate(reading, before, each.last), institution, civility, gender, plural };
  });
}
