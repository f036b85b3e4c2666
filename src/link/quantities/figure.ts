import type { Span } from "../../model.ts";
import type { Token } from "./tokens.ts";

/** Says a number, with what it counts or alone. */
export const isFigure = ({ quantity, figure }: Token): boolean => quantity !== null || figure !== undefined;

/** The number that it says. */
export const amountOf = ({ quantity, figure = 0 }: Token): number => quantity?.value ?? figure;

/** Where it is shown, with what it counts. */
export const shownAt = ({ quantity, start, end }: Token): Span => quantity?.shown ?? { start, end };
