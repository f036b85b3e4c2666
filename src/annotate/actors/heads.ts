import { rememberedBy } from "../../text/remembered.ts";
import type { Gender } from "../analysis.ts";
import type { Class } from "./candidate.ts";
import type { ActorLocale } from "./locale.ts";
import type { Reading } from "./reading.ts";

/** What a noun says of the name that it presents. */
export interface Head {
  of: Class;
  gender: Gender | null;
}

/** What a noun presents: a person ("ministre", "fleuriste", "Norvégienne") or an organization ("groupe"). null where nobody. */
export function headClass({ tokens, folded, capital, locale }: Reading, index: number): Head | null {
  const word = folded(index);
  if (locale.falseRoles.has(tokens[index]?.lower ?? "")) return null;
  // "la Norvégienne", but not "Corse", "Édouard", "Palais"
  if (
    capital(index) &&
    locale.determiners.has(folded(index - 1)) &&
    isDemonymWord(word, locale) &&
    !locale.placeHeads.has(word)
  )
    return { of: "person", gender: demonymGender(word, locale) };
  // "les présentateurs X et Y", "les réseaux X et Y"
  const forms = /[sx]$/.test(word) ? [word, word.slice(0, -1)] : [word];
  for (const form of forms) {
    const gender = capital(index) ? locale.roles.get(form) : personGender(form, locale, form === word);
    if (gender !== undefined) return { of: "person", gender };
    const type = locale.organizationTypes.get(form);
    if (type) return { of: "organization", gender: type };
  }
  return null;
}

/** "Norvégienne", "Russe" */
export function isDemonymWord(word: string, { demonyms, demonym, notDemonyms }: ActorLocale): boolean {
  // "Sud-Coréen"
  const last = word.slice(word.lastIndexOf("-") + 1);
  return demonyms.has(word) || demonyms.has(last) || (demonym.test(word) && !notDemonyms.has(word));
}

/** undefined where the noun is no person's. Of "ex-ministre", "sage-femme", "garde-chasse" the last part tells, or the first. */
function personGender(word: string, locale: ActorLocale, singular: boolean): Gender | null | undefined {
  if (locale.organizationTypes.has(word) && !locale.roles.has(word)) return undefined;
  const hyphen = word.indexOf("-");
  const parts = hyphen < 0 ? [word] : [word, word.slice(word.lastIndexOf("-") + 1), word.slice(0, hyphen)];
  for (const part of parts) {
    const known = locale.roles.get(part);
    if (known !== undefined) return known;
  }
  // "les voyageurs SNCF" are not it
  if (!singular) return undefined;
  if (locale.notPersonal.has(word)) return undefined;
  return formGender(word, locale);
}

/** "-euse", "-trice": of a noun whose ending is a person's; undefined elsewhere. */
export const formGender = rememberedBy(
  (word, { personForms }: ActorLocale) => personForms.find(({ form }) => form.test(word))?.gender,
);

function demonymGender(word: string, { demonyms }: ActorLocale): Gender | null {
  if (!word.endsWith("e")) return "m";
  return demonyms.has(word) && !demonyms.has(word.slice(0, -1)) ? null : "f";
}
