import { readActNames } from "../../../link/happenings/names.ts";
import type { LinkLocale } from "../../../link/locale.ts";
import { entries, words } from "../../../text/word-list.ts";
import { NAMES } from "../happenings/words/names.ts";
import { months, weekdays } from "../times/words/calendarWords.ts";
import { stems } from "./stems.ts";

export { authorities } from "./words/authorities.ts";
export { ofPersons } from "./words/ofPersons.ts";

// What is done: who does it, what ends it, what cannot both be.

export const actNames = readActNames(NAMES);
export const elisions: LinkLocale["elisions"] = [
  [
    /(?<!\p{L})de (?=(?:bureau|club|comité|conseil|gouvernement|groupe|ministère|parquet|pôle|rectorat|syndicat|tribunal)(?!\p{L}))/gu,
    "du ",
  ],
  [
    /(?<!\p{L})de (?=(?:commission|cour|fédération|mairie|mission|préfecture|région|société|ville)(?!\p{L}))/gu,
    "de la ",
  ],
  [/(?<!\p{L})de (?=[aeiouyàâéèêëîïôûœh])/giu, "d’"],
];

/** Verbs of a state, or too empty to be an act. */
export const courts =
  /(?:^|[–—-]\s)(?:le|la)\s(?<name>(?:tribunal|cour|conseil de prud['’]hommes)(?:\s(?:d['’]|du?\s|de\sla\s)?[\p{L}-]+){1,5})$/iu;

const SAYINGS = `affirmer assurer confier dire décrire estimer expliquer penser préciser raconter regretter situer souligner souvenir`;
export const sayings = words(SAYINGS);
export const states = words(`
${SAYINGS} agir aller avoir compter devoir faire falloir indiquer juger paraître pouvoir rappeler rester répondre sembler être demeurer
`);

export const opposed = [
  ["resign", "dismiss"],
  ["acquit", "sentence"],
  ["jail", "release"],
];
export const own = words("resign");
export const vague = words("quitter partir sortir");
export const held = words("avoir commencer débuter démarrer fixer ouvrir prévoir programmer tenir");
export const strikes = words("déclarer déclencher produire survenir");
export const onset =
  /(?<!\p{L})(?:début|commencement|déclenchement|départ|survenue) (?:de la |de l['’]|du |d['’]une? )(?<what>\p{Ll}{4,})(?=[ ,][^.;«»]{0,40}\d)/iu;
/** "Les commerçants |situent le départ des flammes à| 1 h 15|, les autorités à| 2 h 40" */
export const placesHour =
  /(?<!\p{L})(?:situ\p{L}+|plac(?:e|ent)|fix(?:e|ent)|(?:fait|font) (?:débuter|commencer|remonter)) (?:l[ea]s? |l['’])(?<thing>[^,.;:«»]{3,40}?) (?:à|vers) $/iu;
export const otherHour =
  /^(?!.*(?<!\p{L})(?:a|ont|avai(?:t|ent)|est|sont|étai(?:t|ent)|ser(?:a|ont))(?!\p{L})),? (?:et |mais |quand |contre )?(?<teller>(?:l[ae]s? |l['’]|d['’]autres |ses? |son )\p{L}[\p{L}'’ -]{2,40} (?:à|vers) )$/iu;
/** "C'était |en février 2024" */
export const itWas = /^\s*c['’](?:était|est) /iu;
/** "privée de son |entraîneur|, [suspendu mercredi]", "[Suspendu jeudi,] l'|entraîneur|" */
export const nounBefore = /(?:son |sa |le |la |l['’])(?<noun>\p{Ll}{4,}), $/u;
export const nounAfter = /^,? ?(?:son |sa |le |la |l['’])(?<noun>\p{Ll}{4,})/u;
export const heldPlace = /(?<!\p{L})lieu(?!\p{L})/iu;
export const presentsHour = /(?:^|, )il (?:est|était) (?:\p{L}+ )?\d/iu;
export const dayWord = new RegExp(
  `(?<!\\p{L})(?:${[...Object.keys(months), ...Object.keys(weekdays)].join("|")}|hier|demain|veille|lendemain)`,
  "iu",
);
export const ends = stems(
  entries("levée levé achevée achevé terminée terminé close clos fin finie suspendue suspendu"),
);
export const actNoun = /^\p{Ll}{3,}(?:tion|ment|age)s?$/u;
export const passive = words("ete sont etaient");
export const done = /^\p{Ll}{3,}ée?s$/u;
export const disasters = words("accident destroy explode fire hit");
