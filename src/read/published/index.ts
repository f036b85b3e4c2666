import { ARTICLE_KINDS, type Article, type Basis, type Block, type Localised } from "../../model.ts";
import { localise } from "../../text/localise.ts";
import { dateInName } from "./fileName.ts";
import { issueOf } from "./issue.ts";
import type { PublicationLocale } from "./locale.ts";
import { dateOf, type Stamp, stampsIn } from "./stamp.ts";

export type Dated = Pick<Article, "published" | "publishedBasis" | "publishedStated" | "publishedReason">;

/** A date with how it is known. */
interface Finding {
  value: string;
  basis: Exclude<Basis, "unknown">;
  reason: { en: string; fr: string };
}

/** What is known of a file before its date is looked for. */
export interface PageToDate {
  text: string;
  blocks: readonly Block[];
  /** The name of the file, without its folder. */
  name: string;
}

/**
 * When an article appeared, as its page says it, else as the name of its file suggests; never from the running text.
 * The places are tried in order, and the first that names a day that exists decides.
 */
export function publishedOn(page: PageToDate, locale: PublicationLocale): Dated {
  for (const find of [onPage, fromWire, fromIssue, fromHeadline, fromName]) {
    const found = find(page, locale);
    if (!found) continue;
    const { value, basis, reason } = found;
    const stated = basis === "stated" ? value : null;
    return { published: value, publishedBasis: basis, publishedStated: stated, publishedReason: typeset(reason) };
  }
  return { published: null, publishedBasis: "unknown", publishedStated: null, publishedReason: null };
}

function typeset(reason: Finding["reason"]): Localised {
  return localise(reason);
}

const pageSays = (value: string, words: string): Finding => ({
  ...{ value, basis: "stated" },
  reason: { en: `The page says “${words}”.`, fr: `La page indique « ${words} ».` },
});

/** Lines of the page itself; the first so many blocks of the article may stand before the one that dates it. */
const OWN_LINES = new Set(["metadata", "byline", "credit"]);
const HEAD = 3;

/** "Publié le 26 janvier 2017 à 18h30 (mis à jour …)" | "26 janvier 2017 . –" | "Par Jeanne Martin | 26/01/2017" */
function onPage({ text, blocks }: PageToDate, locale: PublicationLocale): Finding | null {
  const lines = blocks.flatMap((block, index) => {
    if (!OWN_LINES.has(block.kind)) return [];
    const written = blocks.slice(0, index).filter(({ kind }) => ARTICLE_KINDS.has(kind)).length;
    return [{ head: written <= HEAD, stamps: stampsIn(text.slice(block.start, block.end), locale) }];
  });
  const all = lines.flatMap(({ stamps }) => stamps);
  const atHead = lines.filter(({ head }) => head).flatMap(({ stamps }) => stamps);
  const says = (stamps: readonly Stamp[], what: Stamp["says"]) => stamps.filter((stamp) => stamp.says === what);
  // Below the article stand other articles with their dates; two dates that say nothing head a chronology.
  const published =
    says(atHead, "published")[0] ?? only(says(atHead, null)) ?? only(says(all, "published")) ?? onlyOfAll(all);
  if (published) return pageSays(published.value, published.words);
  const updated = says(atHead, "updated")[0];
  return updated
    ? {
        value: updated.value,
        basis: "inferred",
        reason: {
          en: `The page gives only the day of its last change: “${updated.words}”.`,
          fr: `La page ne donne que le jour de sa dernière modification : « ${updated.words} ».`,
        },
      }
    : null;
}

/** "PARIS, 26 janv (AFP) -": where it names no year, the name of the file may. */
function fromWire({ text, blocks, name }: PageToDate, locale: PublicationLocale): Finding | null {
  const line = blocks.find(
    (block) => block.kind === "metadata" && locale.wire.test(text.slice(block.start, block.end)),
  );
  const match = line && locale.wire.exec(text.slice(line.start, line.end));
  if (!match?.groups) return null;
  const words = match[0].trim().replace(/[\s–—:.-]+$/, "");
  const value = dateOf(match.groups, locale);
  if (value) {
    return {
      value,
      basis: "stated",
      reason: { en: `The dateline says “${words}”.`, fr: `La dépêche est datée « ${words} ».` },
    };
  }
  const named = dateInName(name);
  const agrees = named && dateOf({ ...match.groups, year: named.slice(0, 4) }, locale) === named;
  return agrees
    ? {
        value: named,
        basis: "inferred",
        reason: {
          en: `The dateline says “${words}”; the name of the file, ${name}, gives the year.`,
          fr: `La dépêche est datée « ${words} » ; le nom du fichier, ${name}, donne l’année.`,
        },
      }
    : null;
}

/** "Le Phare, n° 112, novembre 2025": a month, where the page has no day. */
function fromIssue({ text, blocks }: PageToDate, locale: PublicationLocale): Finding | null {
  const found = issueOf(text, blocks, locale);
  const value = found && dateOf(found.groups, locale);
  return value ? pageSays(value, found.words) : null;
}

/** "Grève des bacs : mercredi 5 décembre 2018" */
function fromHeadline({ text, blocks }: PageToDate, locale: PublicationLocale): Finding | null {
  const headline = blocks.find(({ kind }) => kind === "headline");
  const match = headline && locale.headline.exec(text.slice(headline.start, headline.end));
  // Without its weekday a day in a headline is as often the affair's as the article's: "Les heurts du 3 mai 2015".
  const value = match?.groups?.weekday ? dateOf(match.groups, locale) : null;
  return value
    ? {
        value,
        basis: "inferred",
        reason: { en: "The headline names this day.", fr: "Le titre nomme ce jour." },
      }
    : null;
}

/** "2017_01_26-001.txt" */
function fromName({ name }: PageToDate): Finding | null {
  const value = dateInName(name);
  return value
    ? {
        value,
        basis: "inferred",
        reason: { en: `The name of the file bears it: ${name}.`, fr: `Le nom du fichier la porte : ${name}.` },
      }
    : null;
}

function only(stamps: readonly Stamp[]): Stamp | undefined {
  return new Set(stamps.map(({ value }) => value)).size === 1 ? stamps[0] : undefined;
}

/** One date on the whole page, wherever its own lines have it. */
function onlyOfAll(stamps: readonly Stamp[]): Stamp | undefined {
  const [stamp] = stamps;
  return stamps.length === 1 && stamp?.says === null ? stamp : undefined;
}
