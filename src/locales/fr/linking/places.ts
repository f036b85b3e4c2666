import { foldWord } from "../../../text/fold.ts";
import { entries } from "../../../text/word-list.ts";
import { placeOwned as owned } from "../actors/places.ts";

export { places } from "../actors/places.ts";

// Places, and what stands beside their names.

/** "la maire de Vernange", "l'usine de Vernange"; words of a place are written without accents in the list. */
export const placeOwned = new RegExp(
  `(?<!\\p{L})(?:${[...owned, "usine", "mairie", "prefecture", "hopital", "lycee", "tribunal", "conseil municipal"]
    .map((word) => word.replaceAll("e", "[eéèê]").replaceAll("o", "[oô]"))
    .join("|")})\\s(?:de\\s|d['’])$`,
  "iu",
);

export const placeAt = /(?<!\p{L})(?:à|près de|vers|depuis|jusqu['’]à|aux environs de|au large de)\s$/iu;

/** Places that no capital tells. */
export const placeNouns = new Set(
  entries("banlieue capitale métropole préfecture province région régions").map(foldWord),
);

/** Where a sentence is set: "À Tours, ", "Dans les rues de Lyon, ", "Vers 9 h, à Paris, ". */
export const setting =
  /^(?:[^,]{3,25}, )?(?:[AÀ]|Aux?|En|Dans|Sur|Près|Rue|Place|Avenue|à|aux?|en|dans|sur|près|rue|place|avenue)(?!\p{L})[^,]{2,60},/u;

/** "affaire Delmas", "scandale de Vernange", "affaire de l'eau", not "affaire de famille". */
export const affair =
  /(?<!\p{L})(?<noun>[Aa]ffaire|[Ss]candale)\s+(?:(?<link>d(?:e(?:s| la| l['’])?|u)\s*|d['’])?(?<name>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,3}|(?<=(?:des|du|de la) |de l['’])\p{Ll}{3,}))/gu;

/** "usine de Vaubert", "explosion de Vaubert". */
export const headed = (name: string) =>
  new RegExp(`(?<!\\p{L})\\p{Ll}{4,}\\sd(?:e\\s|['’])${name.replace(/[^\p{L}\p{N}\s'’-]/gu, "")}(?!\\p{L})`, "gu");

export { roles as personNouns } from "../actors/roles.ts";

export const article = /(?<!\p{L})(?:les? |la |l['’])$/iu;
