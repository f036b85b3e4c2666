import type { LinkLocale } from "../locale.ts";
import type { Token } from "../quantities/tokens.ts";
import type { Measure } from "./measure.ts";
import type { Told } from "./told.ts";

/** Words between what lasts and its verb, and between that and how long: "La réunion, orageuse, aura duré près de six heures". */
const NEAR = 6;

/**
 * How long something of somebody's lasted, in whatever words: "trente-six heures de garde à vue", "sa garde à vue a duré 48 heures", "une
 * réunion de six heures", "s'est engagé pour quatre ans"; penalties are told apart, see `penalties.ts`.
 */
export function lengthsIn(
  { article, tokens, source, persons, named, days, start, end }: Told,
  locale: LinkLocale,
): Measure[] {
  const { published } = source.article;
  const whose = [...new Set([...persons, ...named.organization.map(({ id }) => id)])];
  return tokens.flatMap((token, at): Measure[] => {
    const { quantity } = token;
    if (quantity?.kind !== "duration" || whose.length === 0) return [];
    const what = PLACES.map((find) => find(tokens, at, locale)).find((one) => one !== null);
    if (!what) return [];
    const of = whose.map((id) => `${locale.terms.has(what) ? "term" : "length"} ${what} ${id}`);
    return [{ article, ...quantity.shown, sentence: { start, end }, whose, quantity, of, days, published }];
  });
}

type Find = (tokens: readonly Token[], at: number, locale: LinkLocale) => string | null;

/** "trente-six heures de garde à vue" */
const after: Find = (tokens, at, { ofNoun, lasting }) => {
  const [link, noun] = tokens.slice(at + 1, at + 3);
  return link && noun && ofNoun.has(link.word) ? (lasting.get(noun.word) ?? null) : null;
};

/** "une réunion de six heures", "s'est engagé pour quatre ans" */
const before: Find = (tokens, at, { ofNoun, forHow, lasting }) => {
  const link = tokens[at - 1]?.word ?? "";
  if (!ofNoun.has(link) && !forHow.has(link)) return null;
  const found = tokens.slice(Math.max(0, at - 1 - NEAR), at - 1).findLast(({ word }) => lasting.has(word));
  return found ? (lasting.get(found.word) ?? null) : null;
};

/** "Sa garde à vue a duré quarante-huit heures" */
const lasted: Find = (tokens, at, { lasts, lasting }) => {
  const verb = tokens.findLastIndex(({ word }, index) => index < at && index >= at - NEAR && lasts.has(word));
  const found =
    verb < 0 ? undefined : tokens.slice(Math.max(0, verb - NEAR), verb).findLast(({ word }) => lasting.has(word));
  return found ? (lasting.get(found.word) ?? null) : null;
};

const PLACES: readonly Find[] = [after, before, lasted];
