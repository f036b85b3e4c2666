import { lengthsOf } from "../../../annotate/actors/listed.ts";
import { places } from "./places.ts";
import { organizations } from "./words/knownOrganizations.ts";
import { things } from "./words/knownThings.ts";

export { organizations } from "./words/knownOrganizations.ts";
export { things } from "./words/knownThings.ts";
export { wordsAndOrganizations } from "./words/wordsAndOrganizations.ts";

export const listedLengths: ReadonlyMap<string, number> = lengthsOf([places, organizations, things]);
