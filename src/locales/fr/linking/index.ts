import { stemmer } from "@orama/stemmers/french";
import { readActNames } from "../../../link/happenings/names.ts";
import type { LinkLocale } from "../../../link/locale.ts";
import { foldWord } from "../../../text/fold.ts";
import { entries, words } from "../../../text/word-list.ts";
import { placeOwned, places } from "../actors/places.ts";
import { NAMES } from "../happenings/names.ts";
import { months, weekdays } from "../times/calendarWords.ts";
import { numbers } from "../times/numberWords.ts";
import { CHARGED, MOODS, PENALTIES, QUALIFIERS } from "./penalties.ts";
import {
  COUNTED_BY,
  PEOPLE,
  PLACE_NOUNS,
  PRESENTED,
  RISEN,
  RUNNING,
  SETTING,
  SINCE,
  SUPPOSED,
  TOLLS,
  TOTALS,
  WHOLE,
} from "./tolls.ts";

const stemOf = (word: string) => foldWord(stemmer(word));
const stems = (words: readonly string[]) => new Set(words.map(stemOf));
const phrases = (words: readonly string[]) => words.map((phrase) => foldWord(phrase).split(" "));

/** "un" and "une" are articles, "premier" ranks. */
const NUMERALS = new Map(
  Object.entries({
    ...numbers,
    mille: 1e3,
    million: 1e6,
    millions: 1e6,
    milliard: 1e9,
    milliards: 1e9,
    cents: 100,
  }).filter(([word]) => !/^(?:une?|premier|zéro)$/.test(word)),
);

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

const BOUNDS = [
  {
    bound: "least" as const,
    before: /(?:au moins|plus d(?:e|['’])|minimum(?: de)?|supérieure? à)\s*$/iu,
    after: /^\s*(?:au moins|au minimum|minimum|ou plus|ou davantage)(?!\p{L})/iu,
  },
  {
    bound: "most" as const,
    before: /(?:au plus|moins d(?:e|['’])|maximum(?: de)?|jusqu['’]à|inférieure? à)\s*$/iu,
    after: /^\s*(?:au plus|au maximum|maximum|tout au plus|ou moins|pas davantage)(?!\p{L})/iu,
  },
  {
    bound: "about" as const,
    before:
      /(?<!\p{L})(?:quelques?|environ|près d(?:e|['’])|autour d(?:e|['’])|presque|à peu près|une|vers|plusieurs)\s*$/iu,
    after: /^\s*environ(?!\p{L})/iu,
  },
];

/** People and bodies to whom one speaks: "aux riverains", "devant la cour", "à ses partisans". Not "aux alentours", "à l'issue". */
const ADDRESSEE =
  /^(?:,[^,;:.«»"]{3,60},)?\s*,?\s*(?<to>(?:aux|devant (?:les|des|ses|leurs)|à (?:ses|leurs|des|quelques)|face aux)\s+(?!alentours|environs|côtés|assises|yeux|abords|urnes|termes|dires|antipodes|caméras|micros|portes|murs|locaux|côtes|grilles|bureaux|ruines)(?:(?:jeunes|anciens|futurs|nombreux|quelques)\s+)?\p{Ll}+[sx](?!\p{L})|(?:à|devant)\s+(?:la|le|l['’]|une?|sa|son)\s*(?:presse|foule|cour|chambre|sénat|parlement|congrès|assemblée|comité|conseil|commission|tribunal|juge|jury|nation|police|rédaction|délégation|préfet|préfète|maire|ministre|public|auditoire|audience)(?: d['’]\p{L}+)?(?!\p{L})|au\s+(?:sénat|parlement|congrès|conseil|comité|tribunal|juge|jury|préfet|maire|ministre|public)(?!\p{L}))/iu;

const PUBLICS = [["presse", "journaliste", "reporter", "media", "medias"]];

const AHEAD = /^dans\s+(?:les\s+)?(?<count>\d+|\p{L}+(?:-\p{L}+)*)\s+(?<unit>\p{L}+)(?:\s+à\s+venir)?$/iu;

const UNITS = new Map(
  Object.entries({ minute: 1 / 60, heure: 1, jour: 24, semaine: 168, mois: 730, an: 8760, ans: 8760, année: 8760 }).map(
    ([unit, hours]) => [foldWord(stemmer(unit)), hours] as const,
  ),
);

/** A firm has one head, whatever its title, and one or several founders; a person sits in one chamber. */
const RIVAL_ROLES = [
  [
    "pdg",
    "president presidente",
    "patron patronne",
    "directeur directrice",
    "dirigeant dirigeante",
    "gerant gerante",
    "proprietaire",
  ],
  ["fondateur fondatrice", "cofondateur cofondatrice"],
  ["depute deputee", "senateur senatrice", "eurodepute eurodeputee"],
  ["directeur directrice", "conservateur conservatrice", "administrateur administratrice"],
];

/** Who speaks or acts for a body has one office in it. */
const OFFICES = [
  "vice",
  "president presidente",
  "rapporteur rapporteure rapporteuse",
  "porte",
  "secretaire",
  "tresorier tresoriere",
];

/** Of these there are many sums, and none is theirs. */
const PAYERS = `
budget club conseil departement etat fabricant gouvernement groupe journal laboratoire ministere parti pays president projet ministre
directeur maire
`;

/** Nouns of people that the sources take for one another, folded, a group a line. */
const KIN = `
eleves enfants ecoliers collegiens lyceens
habitants riverains residents
salaries employes ouvriers travailleurs
patients malades
passagers voyageurs
`;

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

const PORTFOLIOS = words("ministre");

const FORMER = /(?:^|\s)(?:anciens?|ancienne|ex)(?:[\s-]|$)/;

/** Their acts weigh more than those of passers-by. */
const AUTHORITIES = `
assemblee cour chambre commission congres conseil elysee etat gouvernement juge juges jury maire matignon ministere ministre ministres
parlement parquet president presidente prefet prefete procureur procureure roi reine senat tribunal
`;

/** Verbs of a state, or too empty to be an act. */
const STATES = `
affirmer agir aller assurer avoir compter confier devoir dire décrire estimer expliquer faire falloir indiquer juger paraître penser
pouvoir préciser raconter rappeler regretter rester répondre sembler souligner être demeurer
`;

const CALENDAR = new Set([...Object.keys(months), ...Object.keys(weekdays)].map(foldWord));

/** "affaire Delmas", "scandale de Vernange", "affaire de l'eau", not "affaire de famille". */
const AFFAIR =
  /(?<!\p{L})(?<noun>[Aa]ffaire|[Ss]candale)\s+(?:(?<link>d(?:e(?:s| la| l['’])?|u)\s*|d['’])?(?<name>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,3}|(?<=(?:des|du|de la) |de l['’])\p{Ll}{3,}))/gu;

/** "usine de Vaubert", "explosion de Vaubert". */
const HEADED = (name: string) =>
  new RegExp(`(?<!\\p{L})\\p{Ll}{4,}\\sd(?:e\\s|['’])${name.replace(/[^\p{L}\p{N}\s'’-]/gu, "")}(?!\\p{L})`, "gu");

const ARTICLE = /(?<!\p{L})(?:les? |la |l['’])$/iu;

const REPORTED =
  /,\s+(?:(?:a|ont|avait|avaient)(?:-t-(?:il|elle|on)|-ils|-elles)?\s+(?:\p{L}+ment\s+|aussi\s+|ensuite\s+)?\p{L}+(?:é|its?|i|is|u|ert)(?!\p{L})|selon(?!\p{L})|d['’]après|indique|annonce|précise|rapporte|affirme|assure)/gu;

/** "la maire de Vernange", "l'usine de Vernange"; words of a place are written without accents in the list. */
const PLACE_OWNED = new RegExp(
  `(?<!\\p{L})(?:${[...placeOwned, "usine", "mairie", "prefecture", "hopital", "lycee", "tribunal", "conseil municipal"]
    .map((word) => word.replaceAll("e", "[eéèê]").replaceAll("o", "[oô]"))
    .join("|")})\\s(?:de\\s|d['’])$`,
  "iu",
);

const PLACE_AT = /(?<!\p{L})(?:à|près de|vers|depuis|jusqu['’]à|aux environs de|au large de)\s$/iu;

export const linking: LinkLocale = {
  placeOwned: PLACE_OWNED,
  placeAt: PLACE_AT,
  reported: REPORTED,
  calendar: CALENDAR,
  places,
  affair: AFFAIR,
  headed: HEADED,
  article: ARTICLE,
  stem: stemmer,
  numerals: NUMERALS,
  bounds: BOUNDS,
  functionWords: words(FUNCTION_WORDS),
  actNames: readActNames(NAMES),
  elisions: [
    [
      /(?<!\p{L})de (?=(?:bureau|club|comité|conseil|gouvernement|groupe|ministère|parquet|pôle|rectorat|syndicat|tribunal)(?!\p{L}))/gu,
      "du ",
    ],
    [
      /(?<!\p{L})de (?=(?:commission|cour|fédération|mairie|mission|préfecture|région|société|ville)(?!\p{L}))/gu,
      "de la ",
    ],
    [/(?<!\p{L})de (?=[aeiouyàâéèêëîïôûœh])/giu, "d’"],
  ],
  authorities: words(AUTHORITIES),
  states: words(STATES),
  rivalRoles: RIVAL_ROLES,
  offices: OFFICES,
  sameRoles: words("pdg patron dirigeant"),
  portfolios: PORTFOLIOS,
  former: FORMER,
  formerBefore:
    /(?:alors|ancienn?e?|ex|futur|future|à l['’]époque|devenu|devenue|puis)(?:[\s-](?:le|la|l['’]|un|une))?[\s-]*$/iu,
  addressee: ADDRESSEE,
  publics: PUBLICS,
  ahead: AHEAD,
  units: UNITS,
  tolls: TOLLS.map((toll) => ({ ...toll, nouns: phrases(toll.nouns), verbs: phrases(toll.verbs) })),
  people: stems(PEOPLE),
  totals: new Set(TOTALS),
  about: "environ",
  whole: WHOLE,
  running: RUNNING,
  risen: RISEN,
  supposed: SUPPOSED,
  since: SINCE,
  setting: SETTING,
  parts: words("contre dont parmi sur"),
  others: words("autre autres"),
  ranges: words("a et ou"),
  uncounted: words("au aux e er ere eme nd nde apres contre dont et mais selon"),
  joins: words("et ou"),
  agents: words("par"),
  countedBy: COUNTED_BY,
  rate: /^\s*(?:\p{L}+s?\s+){0,2}?(?:(?:par|chaque) (?:an|année|heure|jour|mois|semaine)|mensuels?|annuels?)(?!\p{L})/u,
  penalties: new Map(Object.entries(PENALTIES)),
  qualifiers: new Set(QUALIFIERS),
  opposed: [
    ["resign", "dismiss"],
    ["acquit", "sentence"],
    ["jail", "release"],
  ],
  own: words("resign"),
  vague: words("quitter partir sortir"),
  charged: CHARGED,
  targets: words("contre"),
  presented: PRESENTED,
  held: words("avoir commencer débuter démarrer fixer ouvrir prévoir programmer tenir"),
  presentsHour: /(?:^|, )il (?:est|était) (?:\p{L}+ )?\d/iu,
  dayWord: new RegExp(
    `(?<!\\p{L})(?:${[...Object.keys(months), ...Object.keys(weekdays)].join("|")}|hier|demain|veille|lendemain)`,
    "iu",
  ),
  ends: stems(entries("levée levé achevée achevé terminée terminé close clos fin finie suspendue suspendu")),
  actNoun: /^\p{Ll}{3,}(?:tion|ment|age)s?$/u,
  passive: words("ete sont etaient"),
  done: /^\p{Ll}{3,}ée?s$/u,
  kin: new Map(
    KIN.trim()
      .split("\n")
      .flatMap((line) => line.split(" ").map((word) => [foldWord(stemmer(word)), line.split(" ")[0] ?? word] as const)),
  ),
  wholes: words("les ses leurs aux emploie employait employant"),
  someOf: words("autres premiers premieres derniers dernieres prochains prochaines"),
  agedBefore: / de (?<age>(?<years>\d{1,3}) ans), $/u,
  aged: /^(?:, | \()(?:âgée? de )?(?<age>(?<years>\d{1,3}) ans)(?=\s?[,.;)])/u,
  ofNoun: words("de d du"),
  lasting: new Map(Object.entries(LASTING).flatMap(([what, words]) => words.split(" ").map((word) => [word, what]))),
  terms: words("contract"),
  forHow: words("pour"),
  lasts: words("dure durait duree durera"),
  disasters: words("accident destroy explode fire hit"),
  heldPlace: /(?<!\p{L})lieu(?!\p{L})/iu,
  money: new Set(["€", "$", "£", ...stems(["euros", "dollars", "livres", "francs"])]),
  determiners: words("le la l un une son sa ce cette"),
  merged: words("du"),
  payers: words(PAYERS),
  moods: new Map(Object.entries(MOODS).flatMap(([mood, words]) => words.map((word) => [word, mood] as const))),
  placeNouns: new Set(PLACE_NOUNS.map(foldWord)),
};
