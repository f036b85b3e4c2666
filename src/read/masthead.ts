import type { BlockKind } from "../model.ts";
import { foldWord } from "../text/fold.ts";
import type { Line } from "./lines.ts";
import type { LayoutLocale } from "./locale.ts";
import { isOutlet } from "./published/issue.ts";
import { HEADING_MAX, looksLikeTitle } from "./title.ts";

/** The lines in which a paper names itself above an article: their kinds, by the line's number, and its name. */
export interface Masthead {
  kinds: ReadonlyMap<number, BlockKind>;
  publisher: string;
}

/** A name, what it says of itself, and the day. */
const HEAD = 3;
/** A name of a paper, or of a column, has so many words at most. */
const WORDS = 5;

/**
 * A name over the day, with a headline below: without one the name is the headline.
 *
 * LE COURRIER DES ÎLES ⏎ Le journal de l'archipel ⏎ Lundi 9 février 2026 – Page 3 ⏎ Le pont rouvre ⏎ …
 */
export function masthead(lines: readonly Line[], locale: LayoutLocale): Masthead | null {
  const { communique, exported, publication } = locale;
  const head = lines.slice(0, HEAD).map(({ text }) => text);
  const day = head.findIndex((text) => publication.day.test(text));
  const [name = "", ...told] = head.slice(0, Math.max(day, 0));
  if (day < 1 || !exported.name.test(name) || head.some((text) => communique.test(text))) return null;
  if (!looksLikeTitle(lines[day + 1]?.text ?? "") || lines[day + 2] === undefined) return null;
  const { page, number } = publication.day.exec(head[day] ?? "")?.groups ?? {};
  const isTold = told.some((text) => publication.tagline.test(text));
  const isNamed = page !== undefined || number !== undefined || isTold || isPaper(name, locale);
  if (!isNamed || (told.length > 0 && !isTold)) return null;
  return { kinds: new Map(head.slice(0, day + 1).map((_, at) => [at, "metadata"])), publisher: name };
}

/** "Le Phare de Calmont", "LA VOIX DU CANTON", "Calmont Matin", and not "Le Conseil vote le budget" or "LA CRUE EMPORTE TOUT". */
function isPaper(name: string, { papers, publication, places }: LayoutLocale): boolean {
  const words = name.split(/[\s'’-]+/);
  if (words.some((word) => /^\p{Ll}{4}/u.test(word))) return false;
  if (name !== name.toUpperCase() && isOutlet(name, publication, places)) return true;
  const folded = words.map(foldWord).filter((word, at) => at > 0 || word.length > 3 || !/^l(?:e|a|es)?$/.test(word));
  if (words.length > 1 && papers.has(folded.at(-1) ?? "")) return true;
  const next = folded.find((word) => !papers.has(word));
  return papers.has(folded[0] ?? "") && (next === undefined || /^d(?:e|u|es)?$/.test(next));
}

/**
 * A first line that may be a name, with the headline below: "LE COURRIER DES ÎLES" ⏎ "Le pont rouvre" ⏎ …
 * Over two headlines of one folder it is the page's, whoever it names.
 */
export function nameOverHeadline(
  texts: readonly string[],
  locale: LayoutLocale,
): { name: string; title: string } | null {
  const [name = "", ...below] = texts;
  if (!looksLikeTitle(name) || name.split(/\s+/).length > WORDS) return null;
  const under = below.slice(0, HEAD).filter((text) => !locale.metadata.some((pattern) => pattern.test(text)));
  const at = under.findIndex((text, index) => looksLikeTitle(text) && (under[index + 1]?.length ?? 0) > HEADING_MAX);
  return at < 0 ? null : { name, title: under[at] ?? "" };
}
