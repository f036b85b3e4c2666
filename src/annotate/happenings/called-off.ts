import type { Clause } from "../clauses/clause.ts";
import type { ClauseDate } from "./dates.ts";
import type { Reader } from "./happening.ts";

/** "Le vote, [prévu le 31 mars], est avancé au 10", "Le concert [du 3 mai] est annulé": a day on which it is not. */
export function isCalledOff({ locale: { happenings } }: Reader, { clause, item, role }: ClauseDate): boolean {
  const { calledOff, scheduled } = happenings;
  const isOff = ({ head }: Clause) => head?.passive === true && calledOff.has(head.lemma);
  if (role === "noun") return isOff(clause) && item < (clause.head?.start ?? 0);
  return (
    scheduled.has(clause.head?.lemma ?? "") &&
    clause.kind === "participial" &&
    clause.parent !== null &&
    isOff(clause.parent)
  );
}
