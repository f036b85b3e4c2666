import type { LayoutLocale } from "../../src/read/locale.ts";
import { stampsIn } from "../../src/read/published/stamp.ts";
import { slug } from "../../src/text/fold.ts";
import { type Facts, type LeftOut, learn } from "./brought.ts";
import { findDate, isDateLine } from "./dates.ts";

/** What a line about the article is called where it is left out of its text. */
const REASONS = [
  ["navigation", "menu"],
  ["related", "related"],
  ["promotion", "offer"],
  ["caption", "caption"],
] as const;

/** How much of the page's head may tell its author and day. */
const HEAD = 6;

/** "Il vous reste 71 % de cet article à lire." | "La suite est réservée aux abonnés" | "S’abonner dès 1 €" */
const PAYWALL =
  /^(?:il vous reste (?:encore )?[\d.,]+\s?% de cet article|(?:la suite|cet article|ce contenu) (?:de cet article |est )(?:est )?réservée? |s[’']abonner(?: (?:dès|pour|à partir de)\b.*)?$|abonnez-vous|je m[’']abonne|déjà abonnée?\s?\?|essayez (?:gratuitement|pendant))/i;
/** "Contributions (2)": below it other people write. */
const COMMENTS =
  /^(?:(?:vos |les |\d+ )?(?:contributions|commentaires|réactions)(?: des lecteurs)?)\s*(?:\(\d+\))?\s*:?$/i;
/** "Lire aussi" alone on its line: what follows without a full stop are its links. */
const ALONE = 30;
const SENTENCE = /[.!?…»"”)]\s*$/;
/** "Le pont, à Vannecourt, le 26 janvier. JEAN CLOT / AFP": a name in capitals and its agency end a caption. */
const SIGNED_PICTURE = /\s\p{Lu}[\p{Lu} .’'-]{3,40}\s?\/\s?(\S.{0,20})$/u;

/**
 * Sorts the paragraphs of a page by the whole-line patterns of its language: bylines, dates and credits go to the front matter,
 * links, offers, captions and comments stay out, the rest is the text.
 */
export function sortBlocks(
  texts: readonly string[],
  facts: Facts,
  layout: LayoutLocale,
): { kept: string[]; taken: LeftOut[] } {
  const kept: string[] = [];
  const taken: LeftOut[] = [];
  const comments = texts.findIndex((text, at) => at >= texts.length / 2 && COMMENTS.test(text));
  let inLinks = false;
  texts.forEach((text, at) => {
    inLinks &&= !SENTENCE.test(text);
    const why = inLinks ? "related" : comments >= 0 && at >= comments ? "comments" : reasonOf(text, at, facts, layout);
    if (why === null) kept.push(text);
    else taken.push({ why, text });
    inLinks ||= why === "related" && text.length <= ALONE && !text.includes(":");
  });
  return { kept, taken };
}

/** Why a paragraph is not text of the article, null where it is; what it tells of the article is learnt. */
function reasonOf(text: string, at: number, facts: Facts, layout: LayoutLocale): string | null {
  const credit = text.replace(/^\((.*)\)$/, "$1");
  if (layout.credit.test(credit)) {
    if (!credit.includes("©")) learn(facts, "credit", credit.replace(/^avec /i, ""), "the text");
    return "credit";
  }
  if (at < HEAD && (isDateLine(text) || isMetadata(text, layout))) {
    learn(facts, "published", dateIn(text, layout), `"${text}"`);
    return "date";
  }
  if (at < HEAD && [facts.publisher, facts.author].some((fact) => fact && slug(fact.value) === slug(text)))
    return "byline";
  if (at < HEAD && (layout.byline.test(text) || layout.datedByline.test(text))) {
    learn(facts, "author", bylineName(text), `"${text}"`);
    learn(facts, "published", dateIn(text, layout), `"${text}"`);
    return "byline";
  }
  if (PAYWALL.test(text)) return "offer";
  const agency = SIGNED_PICTURE.exec(text)?.[1];
  if (agency && layout.credit.test(agency)) return "caption";
  return REASONS.find(([kind]) => layout[kind].test(text))?.[1] ?? null;
}

/** "Par Hélène Sorbier (Vannecourt, envoyée spéciale)" → "Hélène Sorbier" */
function bylineName(text: string): string | null {
  return /^par\s+(\p{Lu}[^(,|–—\d]{2,60}?)(?:\s*[(,|–—]|\s+(?:avec|à|le|publié)\b|$)/iu.exec(text)?.[1] ?? null;
}

/** "Publié le 09/06/21 à 12h06 — Mis à jour le 09/06/21 à 14h30", and nothing else. */
function isMetadata(text: string, layout: LayoutLocale): boolean {
  return text.length < 120 && layout.metadata.some((pattern) => pattern.exec(text)?.[0].length === text.length);
}

function dateIn(text: string, layout: LayoutLocale): string | undefined {
  const stamps = stampsIn(text, layout.publication);
  return (stamps.find(({ says }) => says === "published") ?? stamps[0])?.value ?? findDate(text)?.value;
}
