import { entries } from "./entries.ts";

/** Seats that stand for those who sit there. */
export const seats: ReadonlySet<string> = new Set(
  entries(`
beauvau
bercy
downing street
elysee
hotel de ville
kremlin
maison blanche
maison-blanche
matignon
palais-bourbon
pentagone
quai d'orsay
rideau hall
saint-siege
vatican
`),
);
