import { type Actor, type AnnotatedArticle, ARTICLE_KINDS } from "../../model.ts";
import { capital } from "../../text/capital.ts";
import { foldWord } from "../../text/fold.ts";
import type { LinkLocale } from "../locale.ts";
import { readerOf } from "../reader-of.ts";
import type { ReadOnce } from "../readings.ts";
import { type SharedPhrase, segmentsOf, sharedPhrases } from "./shared-phrase.ts";

/** A phrase names the dossier where this share of its titles has it. */
const SHARE = 0.3;
/** An affair that the articles call so themselves needs fewer. */
const NAMED_SHARE = 0.2;
/** How many times more often one bearer of a surname is named than the next, to be meant by it. */
const LEAD = 4;
/** A longer phrase stands for a shorter one where it is at least this often told. */
const EXTENDS = 0.5;

/**
 * What the articles of a dossier share, as a name for it: the affair that they name ("Affaire Delmas"), else what their
 * titles stand under ("Cantine de Vaubert : …"), else what those have in common ("Gilets jaunes", "Usine de Vaubert"), else what their first sentences have ("Port-Alouen : les dockers"). null for one
 * article, and where they share nothing.
 */
export function dossierName(
  articles: readonly AnnotatedArticle[],
  actors: readonly Pick<Actor, "name" | "kind" | "mentions">[],
  locale: LinkLocale,
  once: ReadOnce,
): string | null {
  if (articles.length < 2) return null;
  const least = Math.max(2, Math.ceil(articles.length * SHARE));
  const told = articles.map((source) => once("naming", source, null, () => namingIn(source, locale)));
  const [anywhere, inTitles] = [told.map(({ affairs }) => affairs), told.map(({ inTitle }) => inTitle)];
  const affair = mostFound(anywhere, NAMED_SHARE) ?? mostFound(inTitles, 0);
  if (affair !== null) return capital(affair);
  const titles = articles.flatMap(({ article }) => article.title ?? []);
  const rubrics = titles.map((title) => RUBRIC.exec(title)?.slice(1, 2) ?? []);
  const rubric = mostFound(rubrics, SHARE);
  if (rubric) return capital(rubric);
  const titled = articles.flatMap((source) => {
    const { title } = source.article;
    return title === null ? [] : [once("title", source, null, () => segmentsOf(title, locale))];
  });
  const best = heaviest(sharedPhrases(titled, least), locale);
  if (best?.length === 1)
    return capital(headed(best.words, articles, locale) ?? bearerOf(best.words, actors) ?? best.words);
  if (best) return capital(best.words);
  const leads = told.map(({ lead }) => lead);
  const led = articles.map((source, at) => once("lead", source, null, () => segmentsOf(leads[at] ?? "", locale)));
  return sharedLead(leads, sharedPhrases(led, least), locale);
}

/** What an article gives to the name of its dossier. */
interface Naming {
  /** "l'affaire Delmas", "l'affaire de l'eau", wherever it says so. */
  affairs: readonly string[];
  /** Those that its title names: two of them are enough. */
  inTitle: readonly string[];
  /** The first sentence of the running text, the title left out. */
  lead: string;
}

function namingIn(source: AnnotatedArticle, locale: LinkLocale): Naming {
  const find = (text: string) =>
    [...text.matchAll(locale.affair)].map(({ groups }) => `${groups?.noun} ${groups?.link ?? ""}${groups?.name}`);
  return { affairs: find(textOf(source)), inTitle: find(source.article.title ?? ""), lead: leadOf(source) };
}

/** "Cantine de Vaubert : une enquête": two to six words before a colon. */
const RUBRIC = /^((?:[^\s:«»"]+\s){1,5}[^\s:«»"]+)\s?:\s/u;

/** "Vaubert" → "usine de Vaubert": the noun that enough of the articles put before the name. */
function headed(name: string, articles: readonly AnnotatedArticle[], locale: LinkLocale): string | null {
  const head = locale.headed(name);
  // "maire de Vaubert" is somebody, and names no affair
  const isThing = (words: string) => !locale.personNouns.has(foldWord(words.slice(0, words.search(/\s/))));
  const found = articles.map((source) => [...textOf(source).matchAll(head)].map(([words]) => words).filter(isThing));
  return mostFound(found, NAMED_SHARE);
}

/** "Rivelli" → "Marta Rivelli": the person of that surname, if there is one, or one far more spoken of than the others. */
function bearerOf(surname: string, actors: readonly Pick<Actor, "name" | "kind" | "mentions">[]): string | null {
  const [first, second] = actors
    .filter(({ name, kind }) => kind === "person" && foldWord(name).endsWith(` ${foldWord(surname)}`))
    .sort((a, b) => b.mentions.length - a.mentions.length);
  return first && first.mentions.length >= LEAD * (second?.mentions.length ?? 0) ? first.name : null;
}

const textOf = ({ article }: AnnotatedArticle) => `${article.title ?? ""}\n${article.text}`;

/** What most of the texts hold, of what is found in each, where this share of them and two at least have it; the first spelling met. */
function mostFound(texts: readonly (readonly string[])[], share: number): string | null {
  const counts = new Map<string, { words: string; texts: number }>();
  for (const text of texts) {
    const here = new Map(
      text.map((found) => {
        const words = found.replace(/\s+/g, " ");
        return [foldWord(words), words.charAt(0).toLowerCase() + words.slice(1)];
      }),
    );
    for (const [key, words] of here) {
      const known = counts.get(key);
      if (known) known.texts += 1;
      else counts.set(key, { words, texts: 1 });
    }
  }
  const [most] = [...counts.values()].sort((a, b) => b.texts - a.texts || (a.words < b.words ? -1 : 1));
  return most && most.texts >= Math.max(2, texts.length * share) ? most.words : null;
}

/** The phrase that most texts share, longer ones and names before others; the fullest form of it that half of those have. */
function heaviest(phrases: readonly SharedPhrase[], { places }: LinkLocale): SharedPhrase | null {
  const isPlace = (words: string) => places.has(foldWord(words).replaceAll("-", " "));
  const weight = ({ texts, length, isName, words }: SharedPhrase) =>
    texts * (isPlace(words) ? 0.6 : (length > 1 ? 1.6 : 1) * (isName ? 1.5 : 1));
  // One common noun is no name: "police".
  const usable = phrases.filter(({ isName, length }) => isName || length > 1);
  const [best] = [...usable].sort((a, b) => weight(b) - weight(a) || b.length - a.length || (a.key < b.key ? -1 : 1));
  if (!best) return null;
  const fuller = usable.filter(
    ({ key, texts }) => ` ${key} `.includes(` ${best.key} `) && texts >= best.texts * EXTENDS,
  );
  return fuller.reduce((one, other) => (other.length > one.length ? other : one), best);
}

/** A name and a noun that most first sentences have: "Les dockers bloquent Port-Alouen" → "Port-Alouen : les dockers". */
function sharedLead(leads: readonly string[], shared: readonly SharedPhrase[], locale: LinkLocale): string | null {
  const byTexts = (a: SharedPhrase, b: SharedPhrase) => b.texts - a.texts || b.length - a.length;
  const name = shared.filter(({ isName }) => isName).sort(byTexts)[0];
  const noun = shared
    .filter(({ isName, length }) => !isName && length === 1)
    .sort(byTexts)
    .flatMap(({ words }) => withArticle(words, leads, locale) ?? [])[0];
  if (name && noun) return `${name.words}\u00a0: ${noun}`;
  return name ? capital(name.words) : noun ? capital(noun) : null;
}

/** "dockers" → "les dockers", as the leads have it; null where no article stands before it: a verb. */
function withArticle(words: string, leads: readonly string[], locale: LinkLocale): string | null {
  for (const text of leads) {
    const at = text.toLowerCase().indexOf(words.toLowerCase());
    const article = at < 0 ? null : locale.article.exec(text.slice(0, at))?.[0];
    if (article) return `${article.toLowerCase()}${words.toLowerCase()}`;
  }
  return null;
}

function leadOf({ article, annotations }: AnnotatedArticle): string {
  const words = readerOf(article);
  const first =
    annotations.blocks.find(({ kind }) => kind === "paragraph" || kind === "standfirst") ??
    annotations.blocks.find(({ kind }) => ARTICLE_KINDS.has(kind));
  const sentence = annotations.sentences.find(({ start }) => first && start >= first.start);
  return sentence ? words(sentence.start, sentence.end) : "";
}
