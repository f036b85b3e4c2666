import { stemmer } from "@orama/stemmers/french";
import type { LinkLocale } from "../../../link/locale.ts";
import { foldWord } from "../../../text/fold.ts";
import { words } from "../../../text/word-list.ts";
import { months, weekdays } from "../times/words/calendarWords.ts";
import * as acts from "./acts.ts";
import * as bodies from "./bodies.ts";
import * as counts from "./counts.ts";
import * as denied from "./denials.ts";
import * as lengths from "./lengths.ts";
import * as places from "./places.ts";
import * as roles from "./roles.ts";
import * as sums from "./sums.ts";

/** Articles, pronouns, prepositions, auxiliaries and the verbs and adverbs that any sentence may hold. */
const FUNCTION_WORDS = `
ailleurs ainsi alors apres assez aucun aucune aujourd'hui auquel auront aurait aussi autant autre autres avaient avait avant avec
avoir avons avez beaucoup bien car ceci cela celle celles celui ceux cependant cette chacun chacune chaque chez comme comment
contre dans davantage deja depuis derriere des desormais devant devra devrait doit doivent donc dont durant elle elles encore
enfin ensuite entre envers environ est etaient etait etant etes etre eux faire fait faites fera feront font hors hui ici ils jamais jusque
juste lequel lesquels leur leurs lors lorsque mais malgre meme memes mieux moins nous notre nos ont ou ouvert par parce parfois
parmi pas pendant peu peut peuvent plus plusieurs plutot pour pourquoi pourra pourrait pourtant pouvait pouvoir pres puis puisque
quand quel quelle quelles quelque quelques quels quoi rien sans sauf selon sera serait seraient seront ses seulement sont sous
souvent suis sur surtout tandis tant tel telle telles tels toujours tous tout toute toutes tres trop une unes vers veulent veut
voici voila vont vos votre vous vraiment allons allez aller aura auraient avions aviez ete furent fut soit soient sommes puissent
ferons puisse vais faisons dit dire
`;

/** People and bodies to whom one speaks: "aux riverains", "devant la cour", "à ses partisans". Not "aux alentours", "à l'issue". */
const ADDRESSEE =
  /^(?:,[^,;:.«»"]{3,60},)?\s*,?\s*(?<to>(?:aux|devant (?:les|des|ses|leurs)|à (?:ses|leurs|des|quelques)|face aux)\s+(?!alentours|environs|côtés|assises|yeux|abords|urnes|termes|dires|antipodes|caméras|micros|portes|murs|locaux|côtes|grilles|bureaux|ruines)(?:(?:jeunes|anciens|futurs|nombreux|quelques)\s+)?\p{Ll}+[sx](?!\p{L})|(?:à|devant)\s+(?:la|le|l['’]|une?|sa|son)\s*(?:presse|foule|cour|chambre|sénat|parlement|congrès|assemblée|comité|conseil|commission|tribunal|juge|jury|nation|police|rédaction|délégation|préfet|préfète|maire|ministre|public|auditoire|audience)(?: d['’]\p{L}+)?(?!\p{L})|au\s+(?:sénat|parlement|congrès|conseil|comité|tribunal|juge|jury|préfet|maire|ministre|public)(?!\p{L}))/iu;

const REPORTED =
  /,\s+(?:(?:a|ont|avait|avaient)(?:-t-(?:il|elle|on)|-ils|-elles)?\s+(?:\p{L}+ment\s+|aussi\s+|ensuite\s+)?\p{L}+(?:é|its?|i|is|u|ert)(?!\p{L})|selon(?!\p{L})|d['’]après|indique|annonce|précise|rapporte|affirme|assure)/gu;

/** What linking knows of French. */
export const linking: LinkLocale = {
  stem: stemmer,
  functionWords: words(FUNCTION_WORDS),
  reported: REPORTED,
  addressee: ADDRESSEE,
  publics: [["presse", "journaliste", "reporter", "media", "medias"]],
  calendar: new Set([...Object.keys(months), ...Object.keys(weekdays)].map(foldWord)),
  ...acts,
  ...bodies,
  ...counts,
  ...denied,
  ...lengths,
  ...places,
  ...roles,
  ...sums,
};
