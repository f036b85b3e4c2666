import { oneOf, words } from "../../../text/word-list.ts";
import { countries } from "./words/countries.ts";
import { planets } from "./words/planets.ts";
import { regions } from "./words/regions.ts";
import { towns } from "./words/towns.ts";

export { addressNouns } from "./words/addressNouns.ts";
export { placeHeads } from "./words/placeHeads.ts";
export { placeOwned } from "./words/placeOwned.ts";
export { placeTails } from "./words/placeTails.ts";
export { seats } from "./words/seats.ts";

/** "Saint-Loup-d'Eyrolle", "Pont-sur-Yonne" */
export const townForm =
  /^\p{Lu}[\p{L}'’]*(?:-\p{L}+)*-(?:(?:de|du|des|la|le|les|lès|lez|en|sur|sous|aux?)-(?:[dl]['’])?|[dl]['’])\p{Lu}[\p{L}'’-]*$/u;

/** Places a press article names, folded, hyphens as spaces. What is no actor unless it stands for an institution. */
export const places: ReadonlySet<string> = new Set([...countries, ...regions, ...towns, ...planets]);

const OPENING = oneOf(
  "saints? saintes? sept deux trois notre-dame mont ville villeneuve chateau val bourg pont port roche l'",
);
const INSIDE = oneOf("sur sous saint sainte les lez en de du des d' la le aux et plage ville bains");
const ENDING = oneOf("ville villers villiers court bourg heim stadt willer ignac essac ezac ille-les");

/** "pont-sur-yonne", "plougastel", "marcheville": what is spelt as towns are, folded. */
export const placeForm = new RegExp(
  `^(?:${OPENING})-|-(?:${INSIDE})(?:-|$)|^(?:ker|plou|plo)\\p{L}{4,}|\\p{L}{3}(?:${ENDING})$`,
  "u",
);

export const road = /^(?:[ANDER]|R[ND])\d{1,4}[A-Z]?$/;

export const sides = words("côté côtés");
export const toPrepositions = words("a pres jusqu'a devant");
export const toArticles = words("au");
export const onPrepositions = words("sur");
export const inPrepositions = words("en vers");
export const insidePrepositions = words("dans vers sous");

export const namesakeNouns = words("prix trophee bourse medaille concours challenge");
export const accentedAddressNouns = words("marché");
export const addressOrVerb = words("place places porte cours");

export const cornerNouns = words("angle coin");
export const trafficNouns = words("circulation circuler circule circulent embouteillages bouchons");
export const betweenPrepositions = words("entre");

/** Roads written before their number: "RN 10". */
export const roadLetters = words("rn rd");
