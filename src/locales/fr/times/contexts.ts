import type { TimeLocale } from "../../../annotate/times/locale.ts";
import { A, G, g, phrases } from "./fragments.ts";
import { lasting } from "./words/lasting.ts";
import { notCounted } from "./words/notCounted.ts";
import { people } from "./words/people.ts";
import { streets } from "./words/streets.ts";

const GATHERING = `(?:${phrases(`
  réunion assemblée rencontre conférence cérémonie débat séance audience rassemblement concert hommage marche manifestation mobilisation grève
  défilé débrayage boycott
`)})(?!\\p{L})`;

/** What stands right before an expression; each is tested on the few characters there. */
export const before: TimeLocale["before"] = {
  approximate: new RegExp(
    `(?:vers|environ|à${G}peu${G}près|aux${G}alentours${G}d(?:e|u)|aux${G}environs${G}d(?:e|u)|sur${G}les?${G}coups?${G}de|autour${G}d(?:e|u)|près${G}de|quelque|peu${G}(?:avant|après)|presque|approximativement)(?:${G}l(?:e|a|es))?${g}$`,
    "iu",
  ),
  future: new RegExp(
    `(?:jusqu${A}(?:au|à|en)(?:${G}ce)?|d${A}ici(?:${G}(?:à|au))?|à${G}(?:partir|compter)${G}d[eu]|dès|pour|(?<!(?:peu|juste|bien|longtemps|minutes?|heures?)${G})avant|rendez-vous)${g}$|pour${G}(?:une?|la|le|l${A})${g}${GATHERING}[^.,;:!?]{0,30},${g}$|` +
      // "a appelé à une marche samedi"
      `(?:appel|convi|invit)\\p{Ll}{0,5}${G}(?:[^.,;:!?]{1,20}${G})?à${G}(?:une?|la|le|l${A})${g}${GATHERING}[^.,;:!?]{0,20}${G}$`,
    "iu",
  ),
  past: new RegExp(
    `(?:depuis|dans${G}la${G}nuit${G}de|(?<!(?:prévu|attendu|fixé|annoncé|espéré|appliqué)e?s?${G})(?<=\\p{L}{2}(?:é|ée|és|ées|is|ise|ises)${G})(?:dès|avant))${g}$`,
    "iu",
  ),
  set: new RegExp(
    `(?:(?:fixée?s?|prévue?s?|reportée?s?|repoussée?s?|programmée?s?|attendue?s?|reconduite?s?|maintenue?s?|ajournée?s?|avancée?s?|décalée?s?)${G}(?:au|pour|le|à|en|pour${G}le)|jusqu${A}(?:au|à|en)(?:${G}fin)?|d${A}ici(?:${G}(?:à|au))?|à${G}(?:partir|compter)${G}d[eu])${g}$`,
    "iu",
  ),
  from: new RegExp(`(?<!\\p{L})(?:de|du|des|entre)${g}$`, "iu"),
  between: new RegExp(`entre(?:${G}l[ea])?${g}$`, "iu"),
  bounds: new RegExp(`(?<![\\p{L}\\p{N}])(?:(?<before>avant)|après)${G}(?:l${A}(?:an|année)${G})?$`, "iu"),
  part: new RegExp(
    `(?:dans|en|à|au|dès|vers|pendant|durant|au${G}cours${G}de|en${G}pleine|jusque${G}tard${G}dans|tout(?:e)?)${G}$`,
    "iu",
  ),
  loosePart: /^(?:tard|début|milieu|fin|pleine)(?!\p{L})|(?<=\s)même$/iu,
  number: new RegExp(
    `(?:(?:près|plus|moins)${G}de|environ|quelques?|n°|numéro|résolution|directive|page|route|vol(?:${G}\\p{L}{1,3})?|Peugeot|Boeing|Airbus|Renault|BMW|Windows|film|rd|art\\.|article|\\d|[$€£#+×=/])${g}$`,
    "iu",
  ),
  street: new RegExp(`(?<!\\p{L})(?:${streets})${G}du${G}$`, "iu"),
  paper: new RegExp(`(?<=\\p{L}['’ ])\\p{Lu}\\p{Ll}{2,}${G}d[ue]${G}$`, "u"),
  inYear: new RegExp(`(?<!\\p{L})en${G}$`, "iu"),
  year: new RegExp(
    `(?:en|de|depuis|dès|avant|après|vers|jusqu${A}en|jusqu${A}à|début|fin|entre|pour|été|printemps|automne|hiver)${G}$`,
    "iu",
  ),
  within: new RegExp(
    `(?:aux${G}(?:alentours|environs)${G}de|autour${G}de|environ|près${G}de|une${G}(?:dizaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|centaine))`,
    "iu",
  ),
  age: new RegExp(
    `(?<!\\p{L})(?:âge${G}(?:moyen|minimum|légal)?${G}?(?:de|est|:)|(?:les|des|aux)${G}(?:moins|plus)${G}de|(?:fête|fêtait|fêté|fêtera|célèbre)${G}(?:ses|leurs)|(?:ses|mes|leurs|vos|nos|tes|les|des)|(?:${people}|\\p{L}{3,}(?:ante?s?|rices?|istes?|ien(?:ne)?s?|euses?|eurs?))${G}(?:de|d${A}environ)|ans${G}(?:et|ou|à)|a|avait|aura|ait|ont|avaient|aurait|[àa]${G}(?:seulement|tout${G}juste)|du${G}haut${G}de${G}ses)${g}$`,
    "iu",
  ),
  aged: new RegExp(
    `(?<!\\p{L})(?:[âa]gée?s?${G}d(?:e|${A})(?:${G}?\\d{1,3}${G}(?:ans${G})?(?:et|à|ou))?|l${A}âge${G}d(?:e|${A})(?:${G}?\\d{1,3}${G}(?:ans${G})?(?:et|à|ou))?)${g}$`,
    "iu",
  ),
  atAge: new RegExp(`(?<!\\p{L})à${G}$`, "iu"),
  sentenced: new RegExp(
    `(?:condamn|requis|port[ée]|pass[ée]|prolong|réduit|ramen|fix|limit|allant|jusqu${A}|de${G}\\p{L}+${G}à|\\d${G}à)[^.]{0,24}$`,
    "iu",
  ),
  noun: new RegExp(`\\p{Ll}{3,}${G}d(?:e|${A}environ)${g}$`, "u"),
  lasting: new RegExp(`(?<!\\p{L})(?:${lasting})s?(?:${G}\\p{L}+)?${G}d(?:e|${A}environ)${g}$`, "iu"),
};

export const after: TimeLocale["after"] = {
  term: new RegExp(`^${G}(?:de${G}\\p{L}|d${A}|ferme|avec|assorti|dont|et${G}\\p{L}+${G}mois)`, "iu"),
  age: new RegExp(
    `^(?:${g}(?:[,)]|et${G}\\d{1,2}${G}ans)|${G}(?:révolus?|ou${G}plus|et${G}plus|au${G}moment${G}des${G}faits))`,
    "iu",
  ),
  approximate: new RegExp(`^${G}(?:environ|à${G}peu${G}près)(?!\\p{L})`, "iu"),
  counted: new RegExp(
    `^(?:${g}[%€$£°]|[.,]\\d|${G}\\d{3}(?!\\d)|${G}(?!(?:${notCounted})(?!\\p{L}))\\p{Ll}+[sx](?!\\p{L})|${G}(?:de${G}\\p{Ll}+s|personnes|euros|dollars|francs|hommes|kilomètres|km|mètres|m|kg|fois)(?!\\p{L}))`,
    "u",
  ),
  unit: new RegExp(
    `^(?:${g}[%€$£°]|[.,]\\d|${G}(?:personnes|euros|dollars|francs|hommes|femmes|kilomètres|km|mètres|m|kg|tonnes|mètres)(?!\\p{L}))`,
    "iu",
  ),
};

/** What may stand between two drafts that form one expression; each is tested on the whole gap. */
export const joints: TimeLocale["joints"] = {
  range: new RegExp(`^${G}(?:au|à|jusqu${A}(?:au|à|en))${G}$`, "iu"),
  dash: new RegExp(`^${g}[-–—]${g}$`, "u"),
  and: new RegExp(`^${G}et(?:${G}(?:le|en))?${G}$`, "iu"),
  chain: new RegExp(`^(?:,${G}|${G}(?:et|à|au|puis|ou)${G})$`, "iu"),
  modifier: new RegExp(`^,?${G}(?:aux${G}(?:alentours|environs)${G}de|autour${G}de|environ)${G}$`, "iu"),
  toPart: new RegExp(
    `^(?:${G}(?:[«"“]${g})?(?:(?:en|dans|au|à|le|pendant|durant|tard|tôt|dans${G}le|au${G}cours${G}de)${G})?)$`,
    "iu",
  ),
  fromPart: new RegExp(`^${G}(?:de|du|d${A})${g}$`, "iu"),
  aside: /(?:,|\()\s?$/u,
  twin: new RegExp(
    `^(?:${G}\\(|,${G})(?:(?:soit|ou|c${A}est-à-dire)${G})?(?:à${G})?$|^${G}(?:soit|c${A}est-à-dire)${G}$`,
    "iu",
  ),
  preposition: new RegExp(`^,?${G}(?:à|vers|autour${G}de|dès|de|vers${G}les)${G}$`, "iu"),
};
