import type { LinkLocale, Toll } from "../locale.ts";
import type { Token } from "../quantities/tokens.ts";
import type { Count } from "./count.ts";

/** Words after a figure in which stands what happened to those it counts: "227 personnes, dont un enfant, ont été blessées". */
const AFTER = 9;
/** Words after a noun that says enough by itself: "deux manifestants ont été grièvement blessés". */
const SOON = 6;
/** Words before a figure: "a tué au moins onze personnes", "l'arrestation de 39 personnes". */
const BEFORE = 4;
/** Words between "le nombre de blessés" and its figure. */
const TOTAL = 10;

/** A figure among the words of its sentence, and where those begin and end that are its own. */
export interface Figure {
  at: number;
  from: number;
  to: number;
}

type Read = Pick<Count, "what" | "grows" | "quantity" | "start" | "end"> & { group: string[] };

/**
 * What a figure counts: by its noun ("133 blessés"), by what happened to people ("227 personnes ont été blessées"), by what
 * stands before a figure alone ("le nombre de blessés s'élève à 528"), or, as `before`, by the figure that went before it.
 */
export function readToll(
  words: readonly Token[],
  figure: Figure,
  before: string | null,
  locale: LinkLocale,
): Read | null {
  const { at, from, to } = figure;
  const token = words[at];
  const { quantity } = token ?? {};
  if (!token) return null;
  if (!quantity) return alone(words, figure, before, locale);
  const { counted, shown } = quantity;
  if (locale.units.has(words[at + 1]?.key ?? "") || counted === "%" || locale.agents.has(words[at - 1]?.word ?? ""))
    return null;

  const after = words.slice(at + 1, Math.min(to, at + 1 + AFTER));
  const noun = locale.tolls.find(({ nouns }) => holds(after.slice(0, 3), nouns, after));
  const group = [`#${counted}`];
  if (noun) {
    const fate = noun.grows ? undefined : fateIn(after.slice(0, SOON), locale);
    return fate && fate.toll !== noun
      ? { ...named(fate.toll), quantity, ...shown, group }
      : { ...named(noun), quantity, ...shown, group: [] };
  }
  const ahead = words.slice(Math.max(from, at - BEFORE), at);
  const later = fateIn(after, locale);
  const fate = later ?? (ahead.some(({ word }) => locale.joins.has(word)) ? undefined : fateIn(ahead, locale));
  if (!fate) return null;
  // "227 personnes ont été blessées" is shown whole.
  const end = later?.isOneWord && later.at <= SOON ? Math.max(shown.end, after[later.at]?.end ?? 0) : shown.end;
  // "81 gendarmes blessés" are some of the injured.
  return { ...named(fate.toll), quantity, start: shown.start, end, group: locale.people.has(counted) ? [] : group };
}

/** "Le nombre de blessés s'élève à 528", "… 120 000 selon les organisateurs". */
function alone(words: readonly Token[], { at, from }: Figure, before: string | null, locale: LinkLocale): Read | null {
  const token = words[at];
  const near = words.slice(Math.max(from, at - TOTAL), at);
  const total = near.findLastIndex(({ word }) => locale.totals.has(word));
  const between = total < 0 ? [] : near.slice(total + 1);
  const toll =
    locale.tolls.find(({ nouns }) => holds(between, nouns, between)) ??
    locale.tolls.find(({ what }) => what === before);
  if (!toll || token?.figure === undefined) return null;
  const about = words[at + 1]?.word === locale.about ? ("about" as const) : null;
  return {
    ...named(toll),
    quantity: { kind: "number", value: token.figure, bound: about },
    start: (near[total] ?? token).start,
    end: about ? (words[at + 1]?.end ?? token.end) : token.end,
    group: [],
  };
}

const named = ({ what, grows }: Toll) => ({ what, grows });

function fateIn(
  words: readonly Token[],
  { tolls }: LinkLocale,
): { toll: Toll; at: number; isOneWord: boolean } | undefined {
  for (const [at] of words.entries()) {
    const toll = tolls.find(({ verbs }) => holds(words.slice(at, at + 1), verbs, words.slice(at)));
    const isOneWord = toll?.verbs.some(([word, next]) => word === words[at]?.word && next === undefined) ?? false;
    if (toll) return { toll, at, isOneWord };
  }
  return undefined;
}

/** One of `words` is the first of a phrase, and the others follow it closely in `all`: "gardes à vue". */
function holds(words: readonly Token[], phrases: readonly (readonly string[])[], all: readonly Token[]): boolean {
  return words.some(({ word }) =>
    phrases.some(([first, ...others]) => {
      if (word !== first) return false;
      const at = all.findIndex((one) => one.word === first);
      return others.every((other) => all.slice(at + 1, at + 3 + others.length).some((one) => one.word === other));
    }),
  );
}
