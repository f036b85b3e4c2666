import type { Gender } from "../../../annotate/analysis.ts";
import { words } from "../../../text/word-list.ts";
import { adjectiveEndings } from "./words/adjectiveEndings.ts";
import { adjectivesAlike } from "./words/adjectivesAlike.ts";
import { feminineOrganizationHeads } from "./words/feminineOrganizationHeads.ts";
import { feminineOrganizationTypes } from "./words/feminineOrganizationTypes.ts";
import { masculineOrganizationHeads } from "./words/masculineOrganizationHeads.ts";
import { masculineOrganizationTypes } from "./words/masculineOrganizationTypes.ts";
import { movementAdjectives } from "./words/movementAdjectives.ts";
import { organizationAdjectives } from "./words/organizationAdjectives.ts";

export { bannerTails } from "./words/bannerTails.ts";
export { bodyAdjectives } from "./words/bodyAdjectives.ts";
export { completedHeads } from "./words/completedHeads.ts";
export { eponymHeads } from "./words/eponymHeads.ts";
export { eponymNouns } from "./words/eponymNouns.ts";
export { firmTails } from "./words/firmTails.ts";
export { foreignOpeners } from "./words/foreignOpeners.ts";
export { foreignWords } from "./words/foreignWords.ts";
export { institutionHeads } from "./words/institutionHeads.ts";
export { legalForms } from "./words/legalForms.ts";
export { looseHeads } from "./words/looseHeads.ts";
export { lowerTails } from "./words/lowerTails.ts";
export { measureNouns } from "./words/measureNouns.ts";
export { membershipNouns } from "./words/membershipNouns.ts";
export { namings } from "./words/namings.ts";
export { numbered } from "./words/numbered.ts";
export { organizationOwned } from "./words/organizationOwned.ts";
export { organizationTails } from "./words/organizationTails.ts";
export { organizationWords } from "./words/organizationWords.ts";
export { partyWords } from "./words/partyWords.ts";
export { thingNouns } from "./words/thingNouns.ts";
export { vesselNouns } from "./words/vesselNouns.ts";

const gendered = (masculine: readonly string[], feminine: readonly string[]): ReadonlyMap<string, Gender> =>
  new Map<string, Gender>([
    ...masculine.map((word) => [word, "m"] as const),
    ...feminine.map((word) => [word, "f"] as const),
  ]);

/** Nouns that begin the name of an organization, in capitals or not: "ministère de l'Intérieur". Folded. */
export const organizationHeads = gendered(masculineOrganizationHeads, feminineOrganizationHeads);

/** Nouns that announce an organization without being part of its name: "l'entreprise Sanofi". Folded. */
export const organizationTypes = gendered(masculineOrganizationTypes, feminineOrganizationTypes);

/** What the adjectives of such names look like, folded: "national", "européenne", "correctionnel". */
export const organizationAdjective = new RegExp(
  `^(?!(?:${adjectivesAlike.join("|")})$)(?:.*(?:${adjectiveEndings.join("|")})|.{4,}uel(?:le)?s?|${organizationAdjectives.join("|")})$`,
);

export const movementAdjective = new RegExp(`^(?:${movementAdjectives.join("|")})$`);

/** Those that do so before a noun in lower case too. */
export const highAdjectives = words("haut haute");

/** Nouns of action, folded: "recensement", "transition", "déontologie". */
export const actionNoun = /\p{L}{3}(?:ment|[st]ion|logie|age|ance|ence|ture|isme)$/u;

export const abstractNoun = /\p{L}{3}(?:[st]ion|isme|logie|arite|alite|erte)$/u;

export const bannerWords = words("toutes tous ensemble");

/** Those whose place is part of the name: "Mission de l'ONU en Haïti". */
export const missionHeads = words("mission operation");

export const nationalHeads = words("armee aviation marine");

/** "Medizintechnik", "Biotech", "Stahlwerke", "Novasoft". */
export const tradeForm = /\p{L}{3}(?:technik|technics|tech|werke|soft|pharma|telecom)$/u;

export const nationalTails = words("france");

export const organizationPrepositions = words("chez");

export const byPrepositions = words("par");
export const questioned =
  /^(?:joint|contacté|interrogé|interviewé|sollicité|questionné|cité|rapporté|révélé|relayé|publié)e?s?$/u;
export const examples = words("comme");

export const partyAdjectives = words("solidaire insoumise insoumis debout autrement");
