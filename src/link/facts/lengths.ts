import type { LinkLocale } from "../locale.ts";
import type { Token } from "../quantities/tokens.ts";
import type { Measure } from "./measure.ts";
import type { Told } from "./told.ts";

/** How long something of somebody's lasted: "trente-six heures de garde à vue"; penalties are told apart, see `penalties.ts`. */
export function lengthsIn({ article, tokens, source, persons, days, start, end }: Told, locale: LinkLocale): Measure[] {
  const { published } = source.article;
  return tokens.flatMap((token, at): Measure[] => {
    const { quantity } = token;
    const noun = quantity?.kind === "duration" ? nounAfter(tokens, at, locale) : null;
    if (!quantity || noun === null || persons.length === 0) return [];
    const of = persons.map((id) => `length ${noun} ${id}`);
    return [{ article, ...quantity.shown, sentence: { start, end }, quantity, of, days, published }];
  });
}

/** "de garde à vue" → its stem */
function nounAfter(tokens: readonly Token[], at: number, { ofNoun, lasting }: LinkLocale): string | null {
  const [link, noun] = tokens.slice(at + 1, at + 3);
  return link && noun && ofNoun.has(link.word) && lasting.has(noun.word) ? noun.key : null;
}
