import { words } from "../../../text/word-list.ts";
import { stemOf } from "./stems.ts";

// How long a thing lasts.

export const ahead = /^dans\s+(?:les\s+)?(?<count>\d+|\p{L}+(?:-\p{L}+)*)\s+(?<unit>\p{L}+)(?:\s+à\s+venir)?$/iu;

export const units = new Map(
  Object.entries({ minute: 1 / 60, heure: 1, jour: 24, semaine: 168, mois: 730, an: 8760, ans: 8760, année: 8760 }).map(
    ([unit, hours]) => [stemOf(unit), hours] as const,
  ),
);

/** What lasts, by names under which the sources tell one thing. */
const LASTING = {
  custody: "garde",
  session: "assemblee audience conseil debats entretien entrevue interrogatoire reunion seance audition",
  detention: "captivite detention sequestration",
  strike: "greve",
  siege: "blocage occupation siege",
  talks: "negociations",
  works: "travaux",
  contract: "attribue bail conclu contrat engage engagee engagement mandat marche prolonge renouvele signe",
};
export const madeIn =
  /(?<!\p{L})(?:(?<built>(?:qui )?(?:date|datent|datant|datait) d(?:e |['’])|(?:bâtie?|construite?|installée?|posée?|édifiée?|érigée?) en )|(?<opened>(?:inaugurée?|ouverte?|mise? en service) en )|(?<founded>(?:fondée?|créée?) en ))(?<year>(?:1[789]|20)\d\d)(?![\d\p{L}])/giu;
export const lasting = new Map(
  Object.entries(LASTING).flatMap(([what, list]) => list.split(" ").map((word) => [word, what] as const)),
);

export const ofNoun = words("de d du");
export const terms = words("contract");
export const forHow = words("pour");
export const lasts = words("dure durait duree durera");
