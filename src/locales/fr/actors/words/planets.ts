import { entries } from "./entries.ts";

/** Planets, as places; "mars" is a month as well. */
export const planets = entries(`
jupiter
mercure
neptune
pluton
saturne
uranus
venus
`);
