import type { LinkLocale } from "../../../link/locale.ts";
import { foldWord } from "../../../text/fold.ts";
import { entries, words } from "../../../text/word-list.ts";
import { numbers } from "../times/words/numberWords.ts";
import { stemOf, stems } from "./stems.ts";

export { cast } from "./words/cast.ts";
export { claims } from "./words/claims.ts";
export { measures } from "./words/measures.ts";
export { uncounted } from "./words/uncounted.ts";

// What is counted, and what beside a figure says of it.

/** "un" and "une" are articles, "premier" ranks. */
export const numerals = new Map(
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

export const orders = new Map(Object.entries({ k: 1e3, M: 1e6, G: 1e9, Md: 1e9, Mds: 1e9, Mrd: 1e9 }));
export const tensJoin = "et";
export const tensUnits = words("un une");

export const bounds = [
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
      /(?<!\p{L})(?:quelques?|environ|près d(?:e|['’])|autour d(?:e|['’])|presque|à peu près|aux (?:alentours|environs) de|peu (?:avant|après)|sur les? coups? de|une|vers|plusieurs)\s*$/iu,
    after: /^\s*environ(?!\p{L})/iu,
  },
];

/** "31 voix contre 12", "par 31 voix, 11 délégués votant contre", "(24-27)", "match perdu 24-27" */
export const results: LinkLocale["results"] = [
  {
    what: "vote",
    isMatch: false,
    told: /(?<![\d,.])(?<a>\d+) voix(?: pour)?(?: et|,)? (?=contre \d|\d+(?: \p{L}+){0,3} contre(?!\p{L}))(?:contre )?(?<b>\d+)(?: \p{L}+){0,3}?(?: contre(?!\p{L})|(?=[,.;:)]|$))/giu,
  },
  {
    what: "score",
    isMatch: true,
    told: /(?=\d)(?:(?<=\()|(?<=(?:perdu|gagné|battu|score|défaite|victoire|l['’]emporte)[^.;()\d]{0,30}))(?<a>\d{1,3})[-–](?<b>\d{1,3})(?![\d-]|,? (?:et )?\d+[-–]\d)/giu,
  },
];
export const byShare = words("a");
/** "ou" may part two cases, "300 euros, ou 250 pour les étudiants": somebody must hold the second. */
export const against =
  /,? (?:(?:et )?(?:non(?: pas)?|pas)|ou(?: (?:bien|plutôt))?(?=[^.;!?]{0,60} (?:si l['’]on en croit|selon|d['’]après|à en croire) )) (?:d(?:e |['’])|à |en |sur |pour |des |du |l[ae] |les |aux? )?(?=[\p{L}\d])/giu;
export const saidOtherwise =
  /^[^.;:!?«»()]{0,24}?(?: comme (?!d['’]habitude)[^.;:!?«»()]{3,60}?(?:dit|dite?s|écrit|écrite?s|écrivions|annonc\p{L}+|indiqu\p{L}+|affirm\p{L}+|déclar\p{L}+|estim\p{L}+|avanc\p{L}+|publi\p{L}+|rapport\p{L}+|prétend\p{L}*|mentionn\p{L}+)| comme (?:dit|écrit|annoncé|indiqué|affirmé|avancé|publié|rapporté|mentionné)| (?:initialement |d['’]abord |précédemment |par erreur )?(?:annonc|indiqu|avanc|évoqu|publi|mentionn)ée?s?)(?!\p{L})[^,.;:!?«»()]{0,40}(?![\p{L}’'-])/iu;
export const denies = /(?<!\p{L})(?:non|pas)(?!\p{L})/iu;
export const butRather = / mais (?:bien |plutôt )?(?:de |d['’]|à |en |sur |les? )?(?=[\p{L}\d])/giu;
export const inFact = /(?<!\p{L})en (?:fait|réalité|vérité)(?!\p{L})/giu;
/** ": le marché est de 4,2" */
export const claimAnswered =
  / ?: (?:l[ae]s? |l['’]|ils? |elles? |c['’]|on )(?:[\p{L}'’-]+ ){0,6}?(?:est|sont|était|étaient|s['’]élève|atteint|compte) (?:bien )?(?:de |d['’]|à )?(?=\d)/giu;
export const opposes = /(?<!\p{L})(?:non|pas|ou|mais|en fait|en réalité|en vérité)(?!\p{L})| ?: l/iu;
export const negations = words("non pas ni");
export const numberOf = /(?<!\p{L})nombre (?:exact |total )?(?:de |d['’]|des )(?<what>\p{L}+)/iu;
/** "(la direction parle de", "La direction en dénombre", "La préfecture s'en tient, elle, à", "« C'est" */
export const otherTeller =
  /(?<aside>\(|, (?:quand|tandis qu|alors qu|là où|mais)(?:e |['’])?|– |— )?(?:(?:l[ae]s? |l['’]|s(?:a|on|es) )?[\p{L}'’-]+(?: [\p{L}'’-]+){0,5}? (?:(?<en>en )(?:avance|compte|dénombre|recense|revendique|annonce|évoque|voit|trouve)(?:nt|ait|aient)?|(?<holds>s['’]en tien(?:t|nent)(?:, \p{L}+,)? à)|(?:parl|avanc|évoqu|dénombr|compt|recens|annonc|revendiqu|estim)(?:e|ent|ait|aient)) (?:plutôt |seulement |que )?(?:de |d['’]|à )?|(?<=^[«"“”\s]*)(?<retort>C['’]est|Ce sont|Ils sont|Elles sont|Il y en a) (?:bien |plutôt |en fait |en réalité )?)(?=[\p{L}\d])/giu;
export const tells =
  /(?:(?:avanc|compt|dénombr|recens|revendiqu|annonc|évoqu|voi|trouv|tien|parl|estim)\p{L}{0,6}(?:, \p{L}+,)?|(?:C['’]est|Ce sont|Ils sont|Elles sont|Il y en a)(?: bien| plutôt| en fait| en réalité)?) (?:plutôt |seulement |que )?(?:de |d['’]|à )?$/iu;
export const retorts = /(?<!\p{L})(?:rétor|réplique|corrige|rectifie|objecte|conteste|dément)/iu;
export const contrary =
  /(?<!\p{L})(?:(?:contrairement à|à rebours de|à l['’]inverse de) (?:ce qu|la version|l['’]estimation|l['’]annonce|l['’]affirmation|aux? (?:dires|affirmations|annonces|déclarations|chiffres))|(?:corrig|rectifi)\p{L}+ (?:le|la|ce|cette|les|ces|son|sa) (?:bilan|chiffre|décompte|durée|estimation|montant|nombre|total))/iu;

const phrases = (list: string) => entries(list).map((phrase) => foldWord(phrase).split(" "));

/**
 * What is counted of people after an event, each under one name whatever the noun or the verb: "onze personnes ont été tuées",
 * "douze morts". A noun in several words holds what must follow: "gardes à vue".
 */
export const tolls = [
  {
    what: "dead",
    name: "morts",
    nouns: phrases("mort morts mortes tué tués tuées décès décédés"),
    verbs: phrases("tuer tué tuée tués tuées mort morts morte mortes décédé décédés décédées péri perdu_vie"),
    grows: true,
  },
  {
    what: "injured",
    name: "blessés",
    nouns: phrases("blessé blessés blessées"),
    verbs: phrases("blesser blessé blessée blessés blessées"),
    grows: true,
  },
  {
    what: "arrested",
    name: "interpellations",
    nouns: phrases("arrestation arrestations interpellation interpellations interpellés"),
    verbs: phrases(`
      arrêté arrêtée arrêtés arrêtées arrestation interpellé interpellée interpellés interpellées interpellation
    `),
    grows: true,
  },
  {
    what: "custody",
    name: "gardes à vue",
    nouns: phrases("garde_vue gardes_vue gardés_vue placements_garde_vue placement_garde_vue"),
    verbs: phrases("garde_vue"),
    grows: true,
  },
  {
    what: "missing",
    name: "disparus",
    nouns: phrases("disparu disparus disparues"),
    verbs: phrases("disparu disparus disparues manquent"),
    grows: false,
  },
  {
    what: "evacuated",
    name: "évacués",
    nouns: phrases("évacués évacuations"),
    verbs: phrases("évacué évacuée évacués évacuées"),
    grows: true,
  },
  {
    what: "demonstrators",
    name: "manifestants",
    nouns: phrases("manifestant manifestants manifestantes"),
    verbs: phrases(`
      manifesté manifestaient défilé défilaient battu_pavé rassemblé rassemblées rassemblés mobilisé réuni réunis
    `),
    acts: words("cortege defile manifestation marche rassemblement"),
    grows: false,
  },
  {
    what: "strikers",
    name: "grévistes",
    nouns: phrases("gréviste grévistes"),
    verbs: [],
    grows: false,
  },
];

/** Nouns that name people and nothing else of them: what happened to them says what is counted. */
export const people = stems(entries("femmes gens hommes individus personne personnes"));

/** Nouns before a figure that stands alone: "le nombre de blessés s'élève à 528". */
export const totals = words("bilan nombre total");

/** What says that a figure counts all there is: the whole country, the whole day. */
export const whole =
  /(?<!\p{L})(?:au total|en tout|partout|nombre total|bilan total|total d|au niveau national|en France|dans (?:tout|toute|l['’]ensemble)|sur (?:tout|toute|l['’]ensemble)|(?:à travers|dans) (?:le pays|la France|l['’]Hexagone))(?!\p{L})/iu;

/** What says that a figure will be another: it is counted while the thing goes on. */
export const running =
  /(?<!\p{L})(?:déjà|maintenant|désormais|à présent|pour l['’]instant|pour l['’]heure|provisoire|à ce stade|s['’]alourdit|grimpe|passe à|en (?:début|milieu|fin) de (?:matinée|journée|soirée|soirée)|à la mi-journée|dans la matinée|avant (?:midi|\d+ ?h)|plus tôt dans)/iu;

/** What says that a figure goes on from an earlier one: "le bilan s'élève désormais à 12 morts". */
export const risen =
  /(?<!\p{L})(?:maintenant|désormais|à présent|s['’]alourdit|s['’]est alourdi|grimpe|passe à|est passé (?:de|à)|nouveau bilan|bilan (?:définitif|actualisé)|à la (?:hausse|baisse))(?!\p{L})/iu;

/** What says that nobody has counted yet, or that something else was counted: "10 000 personnes sont attendues". */
export const supposed =
  /(?<!\p{L})(?:attendue?s?|attendait|attendent|prévue?s?|prévoi\p{L}*|espèr\p{L}*|espér\p{L}*|crain\p{L}*|redout\p{L}*|pourrai\p{L}*|devrai\p{L}*|menac\p{L}*|appel\p{L}* à|en plus d\p{L}*|outre|objectif|estimait|record|l['’]an (?:dernier|passé)|l['’]année (?:dernière|passée)|semaine (?:dernière|passée|précédente))(?!\p{L})/iu;

/** A count since a day, or since the beginning, is another than that of one day. */
export const since = /(?<!\p{L})(?:depuis|dès) (?!lors|que)/iu;

/** Who counted: "selon la police", "d'après les organisateurs". */
export const countedBy =
  /(?<!\p{L})(?:selon|d['’]après|de sources?|aux dires d(?:e|u|es)|(?<=, )(?:dit|disent|répond|répondent|rétorque|assure|avance)(?= l))(?= |['’]) ?[^,.;:()«»"]{2,60}?(?=[,.;:()«»"]|$| et \d| contre \d| mais \d| ont | a | était | étaient )/giu;

/** "Ils étaient 1 200 selon la police, 3 000 selon les organisateurs, à défiler": what the figures count comes last. */
export const presented = {
  what: "demonstrators",
  told: /(?:^|[,;] )(?:ils|elles) (?:étaient|sont|furent|seraient) [^.;]*?\d[^.;]*? à (?:battre le pavé|converger|crier|défiler|manifester|marcher|protester|réclamer|scander|se rassembler|soutenir)(?!\p{L})/iu,
};

/** Nouns of people that the sources take for one another, folded, a group a line. */
const KIN = `
eleves enfants ecoliers collegiens lyceens
habitants riverains residents
salaries employes ouvriers travailleurs
patients malades
passagers voyageurs
elevages exploitations fermes
emplois licenciements postes suppressions
`;
export const kin = new Map(
  KIN.trim()
    .split("\n")
    .flatMap((line) => line.split(" ").map((word) => [stemOf(word), line.split(" ")[0] ?? word] as const)),
);

export const about = "environ";
export const parts = words("contre dont parmi sur");
export const others = words("autre autres");
export const ranges = words("a et ou");
/** What became of things, under one name for the words that tell it, by stem: "détruits", "partis en fumée". */
export const fates = new Map(
  Object.entries({
    destroyed:
      "brûlé brûlés brûlées calcinés calcinées détruit détruits détruites dévastés fumée incendiés ravagés ravagées",
  }).flatMap(([fate, list]) => list.split(" ").map((word) => [stemOf(word), fate] as const)),
);
/** "tour de séchage [a coûté]", "travailleurs évacués" */
export const nounPhrase =
  /^[\p{L}'’-]+(?: (?:de la |de l['’]|du |des |de |d['’])\p{Ll}[\p{L}-]+){0,2}(?: \p{Ll}+(?:és|ées))?/u;
export const powers = words("carre carres cube cubes");
export const joins = words("et ou");
export const agents = words("par");
export const rate =
  /^\s*(?:\p{L}+s?\s+){0,2}?(?:(?:par|chaque) (?:an|année|heure|jour|mois|semaine)|mensuels?|annuels?)(?!\p{L})/u;
export const wholes = words("les ses leurs aux emploie employait employant");
export const someOf = words("autres premiers premieres derniers dernieres prochains prochaines");
