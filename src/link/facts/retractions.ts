import type { Place } from "../../model.ts";
import type { LinkLocale } from "../locale.ts";
import { isFigure } from "../quantities/figure.ts";
import { readerOf } from "../reader-of.ts";
import type { Denial } from "./denials.ts";
import type { Told } from "./told.ts";

/** Sentences of one paragraph, before and after, in which stands that something was told otherwise. */
const BEFORE = 2;
const AFTER = 1;

/** That a sentence, or one beside it in its paragraph, says that something was told otherwise: "Rectificatif", "nous avons écrit que". */
export function isErratum(at: number, told: readonly Told[], { erratum }: LinkLocale): boolean {
  const here = told[at];
  if (!here) return false;
  const read = readerOf(here.source.article);
  const near = told.slice(Math.max(0, at - BEFORE), at + 1 + AFTER).filter(({ start, end }) => {
    const between = start < here.start ? read(end, here.start) : read(here.end, start);
    return !between.includes("\n");
  });
  return near.some(({ words }) => erratum.test(words));
}

/**
 * What an article corrects in words: "mis en examen pour faux, et non pour escroquerie", "relâché lundi, et non déféré", where it or another
 * was wrong before; "il n'a pas été entendu, contrairement à ce qu'a écrit la presse"; figures and days are told apart, see `corrections.ts`.
 */
export function retractionsIn(told: readonly Told[], locale: LinkLocale): Denial[] {
  return told.flatMap((one, at): Denial[] => {
    const { article, words, start, named } = one;
    // The patterns are long, and few sentences have what they turn on.
    if (!locale.mayRetract.test(words)) return [];
    const found = locale.retracts.map((pattern) => pattern.exec(words)).find((hit) => hit !== null);
    if (!found?.groups || !isErratum(at, told, locale)) return [];
    const { right = "", wrong = "", link } = found.groups;
    const place = (text: string, from: number): Place => {
      const lead = from + text.length - text.trimStart().length;
      return { article, start: start + lead, end: start + lead + text.trim().length };
    };
    // "pour faux et usage de faux, et non pour escroquerie": from the same little word on.
    const same = link === undefined ? -1 : right.toLowerCase().lastIndexOf(` ${link.toLowerCase()}`);
    const begin = found.index + found[0].indexOf(right);
    const [from, to] = [begin + Math.max(same, 0), begin + right.length];
    const denial = place(words.slice(from, to), from);
    const claim = place(wrong, found.index + found[0].length - wrong.length);
    if (one.tokens.some((token) => isFigure(token) && claim.start <= token.start && token.start < claim.end)) return [];
    const [person, another] = new Set(named.person.map(({ id }) => id));
    const cue = { start: denial.end, end: claim.start };
    // "Il n'a pas été mis en examen, contrairement à ce qui a été écrit": what is denied is what was told.
    const error = (found.groups.denied ?? wrong).slice(link ? link.length : 0).trim();
    const who = person && !another ? person : null;
    return [{ claim, denial, cue, isOwn: true, error: { words: error, who, isHere: !found.groups.denied } }];
  });
}
