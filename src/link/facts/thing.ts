import type { AnnotatedArticle } from "../../model.ts";
import { unitsOf } from "../../text/codepoints.ts";
import { contentWords } from "../content-words.ts";
import type { LinkLocale } from "../locale.ts";
import { isFigure } from "../quantities/figure.ts";
import { readTokens, type Token } from "../quantities/tokens.ts";
import type { Fact } from "./fact.ts";

/** Words of a sentence before its figure, at most, in which stands of what it is; and after it. */
const BEFORE = 30;
const COMPLEMENT = 4;

/**
 * What rival figures are of, in the words of an article: what they count, "travailleurs évacués", or, of a sum or a length, the noun that
 * their sentences share, "tour de séchage"; null where none does. Nobody who stands near is what a figure is of.
 */
export function thingOf(
  facts: readonly Fact[],
  sources: ReadonlyMap<string, AnnotatedArticle>,
  locale: LinkLocale,
): string | null {
  const told = facts.flatMap((fact): Told[] => {
    const source = sources.get(fact.article);
    if (!source) return [];
    const tokens = readTokens(fact.sentence, source, locale);
    const at = tokens.findIndex((token) => isFigure(token) && token.start < fact.end && fact.start < token.end);
    const from = fact.sentence.start;
    const words = unitsOf(source.article.text).slice(from, fact.sentence.end);
    const phrase = (token: Token) => locale.nounPhrase.exec(words.slice(token.start - from))?.[0].trim() ?? "";
    const title = contentWords(source.article.title ?? "", locale).map(({ word }) => word);
    return at < 0 ? [] : [{ tokens, at, phrase, article: fact.article, title }];
  });
  const noun = told.map(({ tokens, at, phrase }) => {
    const [token, next] = tokens.slice(at, at + 2) as [Token, Token?];
    const counts = token.quantity?.counted ?? "";
    if (next === undefined || next.key !== counts.split(" ")[0] || locale.money.has(counts) || counts === "%")
      return "";
    // "400 personnes" says nothing of them: what they did does, "se sont rassemblées".
    if (locale.people.has(next.key)) return "";
    // "480 kilos de gaz"
    const isMeasure = locale.units.has(next.key) || locale.measures.has(next.word);
    return isMeasure ? "" : phrase(next);
  });
  const people = told.find(({ tokens, at }) => locale.people.has(tokens[at]?.quantity?.counted ?? ""));
  const counted = noun.find(Boolean) ?? (people ? whatTheyDid(people, locale) : sharedNoun(told, locale));
  // "Ils étaient 450 selon la police, 1 200 selon les organisateurs"
  const bare = told.find(({ tokens, at }) => tokens[at]?.figure !== undefined);
  return counted ?? told.map(ofWhat).find(Boolean) ?? (bare ? whatTheyDid(bare, locale) : null);

  /** "environ 300 kilos de |gaz|" */
  function ofWhat({ tokens, at, phrase }: Told): string {
    const after = tokens.slice(at + 1, at + 1 + COMPLEMENT);
    const link = after.findIndex(({ word }) => locale.ofNoun.has(word));
    const isMeasure = locale.measures.has(after[0]?.word ?? "");
    const thing = link < 0 || !isMeasure ? undefined : after[link + 1];
    return thing === undefined ? "" : phrase(thing);
  }
}

/** A sentence that gives a rival figure, where it gives it, and the words of a noun in it with what completes it. */
interface Told {
  article: string;
  tokens: readonly Token[];
  at: number;
  phrase: (noun: Token) => string;
  /** The words of its article's title. */
  title: readonly string[];
}

/** "400 personnes se sont |rassemblées|" → "manifestants"; by the sentence, else by the title: "La |marche| des commerçants finit devant la mairie". */
function whatTheyDid({ tokens, title }: Told, { tolls }: LinkLocale): string | null {
  const doing = (words: readonly string[]) =>
    tolls.find(
      ({ verbs, acts }) => acts && words.some((word) => acts.has(word) || verbs.some(([verb]) => verb === word)),
    );
  return (doing(tokens.map(({ word }) => word)) ?? doing(title))?.name ?? null;
}

/** "La |tour de séchage| a coûté 28 millions" / "Mise en service de la tour de séchage : 31 millions": what most of the articles name, the nearest to a figure. */
function sharedNoun(told: readonly Told[], { determiners, merged, wholes, functionWords }: LinkLocale): string | null {
  const shared = told.flatMap(({ tokens, at, phrase, article }) => {
    const before = tokens.slice(Math.max(0, at - BEFORE), at);
    const nouns = before.filter(({ hasCapital, quantity, figure, key, word }, n) => {
      const led = before[n - 1]?.word ?? "";
      const isLed = determiners.has(led) || merged.has(led) || wholes.has(led);
      return isLed && !hasCapital && !quantity && figure === undefined && key.length > 2 && !functionWords.has(word);
    });
    return nouns.reverse().map((noun) => {
      const others = told.filter((one) => one.article !== article && one.tokens.some(({ key }) => key === noun.key));
      return { words: phrase(noun), articles: others.length };
    });
  });
  const others = new Set(told.map(({ article }) => article)).size - 1;
  const common = shared.filter(({ articles }) => articles > 0 && articles * 2 >= others);
  return common.sort((a, b) => b.articles - a.articles)[0]?.words || null;
}
