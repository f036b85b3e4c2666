import type { Divergence } from "../../model.ts";
import { daysFrom } from "../../text/days.ts";
import { append } from "../append.ts";
import type { Openings } from "../facts/openings.ts";
import { type Dated, readDated } from "../happenings/dated.ts";
import type { Happening } from "../happenings/happening.ts";
import type { LinkLocale } from "../locale.ts";
import type { Finder } from "./finder.ts";
import { dateOf, twoDates } from "./two-dates.ts";

/** Days that a slip in a date may lie apart. */
const APART = 4;

/**
 * Two dates of one thing: of what lies long back and is told with a word that no other statement of the folder has, "Le 12 mars 2024, elle écrit à sa
 * hiérarchie" / "14 mars 2024. Courriel d'alerte à sa hiérarchie", "En février 2023, … un rapport" / "… un rapport. C'était en février 2024"; and of a grave
 * act done to the same somebody, "l'entraîneur, suspendu mercredi" / "Suspendu jeudi, l'entraîneur …".
 */
export function dates(happenings: readonly Happening[], { isOneAffair }: Openings, locale: LinkLocale): Finder {
  return ({ articles, events, actors }) => {
    if (!isOneAffair) return [];
    const dated = readDated(happenings, { articles, events, actors }, locale);
    const holders = new Map<string, Dated[]>();
    for (const one of dated) for (const word of one.words) append(holders, word, one);
    const told = new Set<Happening>();
    return [...holders.values()].flatMap((list) => {
      if (list.some((one) => told.has(one))) return [];
      const found = tell(list);
      if (found.length > 0) for (const one of list) told.add(one);
      return found;
    });
  };
}

/** Two dates that are nearly one, and nothing that makes the statements two things. */
function tell(list: readonly Dated[]): Divergence[] {
  const [first, second] = new Set(list.map(dateOf));
  const areOfOne = [list.map(({ persons }) => persons), list.map(({ names }) => names)].every((sets) => {
    const given = sets.filter(({ size }) => size > 0);
    return given.every((one) => given.every((other) => [...one].some((name) => other.has(name))));
  });
  if (!first || !second || !areOfOne || !areNear(first, second)) return [];
  return twoDates(list, list.flatMap((one) => one.about ?? [])[0] ?? list[0]?.article ?? "");
}

/** "12 mars 2024", "14 mars 2024"; "février 2023", "février 2024". */
function areNear(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const isOtherYear = a.slice(4) === b.slice(4) && Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4))) === 1;
  return isOtherYear || (a.length > "2024-02".length && Math.abs(daysFrom(a, b)) <= APART);
}
