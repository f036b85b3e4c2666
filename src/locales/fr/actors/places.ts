import { countries } from "./words/countries.ts";
import { regions } from "./words/regions.ts";
import { towns } from "./words/towns.ts";

export { addressNouns } from "./words/addressNouns.ts";
export { placeHeads } from "./words/placeHeads.ts";
export { placeOwned } from "./words/placeOwned.ts";
export { placeTails } from "./words/placeTails.ts";
export { seats } from "./words/seats.ts";

const words = (list: string) => list.trim().split(/\s*[\n,]\s*/);

/** Places a press article names, folded, hyphens as spaces. What is no actor unless it stands for an institution. */
export const places: ReadonlySet<string> = new Set([...countries, ...regions, ...towns]);

export const placeForm =
  /^(?:saints?|saintes?|sept|deux|trois|notre-dame|mont|ville|villeneuve|chateau|val|bourg|pont|port|roche|l')-|-(?:sur|sous|saint|sainte|les|lez|en|de|du|des|d'|la|le|aux|et|plage|ville|bains)(?:-|$)|^(?:ker|plou|plo)\p{L}{4,}|\p{L}{3}(?:ville|villers|villiers|court|bourg|heim|stadt|willer|ignac|essac|ezac|ille-les)$/u;

export const road = /^(?:[ANDER]|R[ND])\d{1,4}[A-Z]?$/;

export const toPrepositions: ReadonlySet<string> = new Set(words("a, pres, jusqu'a, devant"));
export const toArticles: ReadonlySet<string> = new Set(["au"]);
export const onPrepositions: ReadonlySet<string> = new Set(["sur"]);
export const inPrepositions: ReadonlySet<string> = new Set(words("en, vers"));
export const insidePrepositions: ReadonlySet<string> = new Set(words("dans, vers, sous"));

export const addressOrVerb: ReadonlySet<string> = new Set(words("place, places, porte, cours"));

/** Roads written before their number: "RN 10". */
export const roadLetters: ReadonlySet<string> = new Set(["rn", "rd"]);
