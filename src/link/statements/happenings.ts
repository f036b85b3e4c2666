import { append } from "../append.ts";
import type { Statement } from "./statement.ts";

/** Of the shorter statement's stems, how many the other must have. */
const SHARED = 0.5;
/** The same where one of the two names nobody, or both stand in one article, which rarely tells a thing twice. */
const SHARED_UNSURE = 0.65;
/** A word that more statements of one day hold than this tells no two of them apart, and would make the work quadratic. */
const COMMON = 30;

/**
 * Joins the statements of one day that tell one happening: they share half of what they say and, where both name somebody,
 * a name. "Helvar a reconnu mardi avoir été la cible d'une attaque" and "Bramwell a reconnu mardi avoir fermé son site" do
 * not. Each is compared with those of its day that hold a word of it.
 */
export function joinStatements(statements: readonly Statement[]): Statement[][] {
  const happenings: Statement[][] = [];
  const holders = new Map<string, number[]>();
  for (const statement of statements) {
    const near = new Set<number>();
    const keys = statement.days.flatMap((day) => [...statement.stems].map((stem) => `${day} ${stem}`));
    for (const key of keys) {
      const list = holders.get(key) ?? [];
      if (list.length <= COMMON) for (const at of list) near.add(at);
    }
    const likeness = (at: number) =>
      Math.max(...(happenings[at] ?? []).slice(0, COMMON).map((one) => alike(one, statement)));
    const [best] = [...near]
      .map((at) => ({ at, likeness: likeness(at) }))
      .filter((one) => one.likeness > 0)
      .sort((a, b) => b.likeness - a.likeness || a.at - b.at);
    const at = best?.at ?? happenings.push([]) - 1;
    happenings[at]?.push(statement);
    for (const key of keys) if (!holders.get(key)?.includes(at)) append(holders, key, at);
  }
  return happenings;
}

/**
 * How much two statements of one day share, 0 where they tell two things. A name that both hold is needed, and no more; but
 * two persons are two, whatever name they share: "Antoine Delmas", "Paul Delmas".
 */
export function alike(a: Statement, b: Statement): number {
  const shared = common(a.stems, b.stems);
  const names = common(a.names, b.names);
  const least = Math.min(a.stems.size, b.stems.size);
  const bothName = a.names.size > 0 && b.names.size > 0;
  if ((bothName && names === 0) || areTwo(a.persons, b.persons)) return 0;
  // "a ouvert une instruction": one word is all there is, and who did it is the same in full.
  if (shared < 2 && !(shared === 1 && least === 1 && names > 1)) return 0;
  const likeness = shared / least;
  return likeness >= (bothName && a.article !== b.article ? SHARED : SHARED_UNSURE) ? likeness : 0;
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((one) => b.has(one)).length;
}

const areTwo = (a: ReadonlySet<string>, b: ReadonlySet<string>) => a.size > 0 && b.size > 0 && common(a, b) === 0;
