import { entries } from "../../../text/word-list.ts";

/**
 * What is counted of people after an event, each under one name whatever the noun or the verb: "onze personnes ont été tuées",
 * "douze morts". A noun in several words holds what must follow: "gardes à vue".
 */
export const TOLLS: readonly { what: string; nouns: readonly string[]; verbs: readonly string[]; grows: boolean }[] = [
  {
    what: "dead",
    nouns: entries("mort morts mortes tué tués tuées décès décédés"),
    verbs: entries("tuer tué tuée tués tuées mort morts morte mortes décédé décédés décédées péri perdu_vie"),
    grows: true,
  },
  {
    what: "injured",
    nouns: entries("blessé blessés blessées"),
    verbs: entries("blesser blessé blessée blessés blessées"),
    grows: true,
  },
  {
    what: "arrested",
    nouns: entries("arrestation arrestations interpellation interpellations interpellés"),
    verbs: entries(`
      arrêté arrêtée arrêtés arrêtées arrestation interpellé interpellée interpellés interpellées interpellation
    `),
    grows: true,
  },
  {
    what: "custody",
    nouns: entries("garde_vue gardes_vue gardés_vue placements_garde_vue placement_garde_vue"),
    verbs: entries("garde_vue"),
    grows: true,
  },
  {
    what: "missing",
    nouns: entries("disparu disparus disparues"),
    verbs: entries("disparu disparus disparues manquent"),
    grows: false,
  },
  {
    what: "evacuated",
    nouns: entries("évacués évacuations"),
    verbs: entries("évacué évacuée évacués évacuées"),
    grows: true,
  },
  {
    what: "demonstrators",
    nouns: entries("manifestant manifestants manifestantes"),
    verbs: entries(`
      manifesté manifestaient défilé défilaient battu_pavé rassemblé rassemblées rassemblés mobilisé réuni réunis
    `),
    grows: false,
  },
  {
    what: "strikers",
    nouns: entries("gréviste grévistes"),
    verbs: [],
    grows: false,
  },
];

/** Nouns that name people and nothing else of them: what happened to them says what is counted. */
export const PEOPLE = entries("femmes gens hommes individus personne personnes");

/** Nouns before a figure that stands alone: "le nombre de blessés s'élève à 528". */
export const TOTALS = entries("bilan nombre total");

/** What says that a figure counts all there is: the whole country, the whole day. */
export const WHOLE =
  /(?<!\p{L})(?:au total|en tout|partout|nombre total|bilan total|total d|au niveau national|en France|dans (?:tout|toute|l['’]ensemble)|sur (?:tout|toute|l['’]ensemble)|(?:à travers|dans) (?:le pays|la France|l['’]Hexagone))(?!\p{L})/iu;

/** What says that a figure will be another: it is counted while the thing goes on. */
export const RUNNING =
  /(?<!\p{L})(?:déjà|maintenant|désormais|à présent|pour l['’]instant|pour l['’]heure|provisoire|à ce stade|s['’]alourdit|grimpe|passe à|en (?:début|milieu|fin) de (?:matinée|journée|soirée|soirée)|à la mi-journée|dans la matinée|avant (?:midi|\d+ ?h)|plus tôt dans)/iu;

/** What says that a figure goes on from an earlier one: "le bilan s'élève désormais à 12 morts". */
export const RISEN =
  /(?<!\p{L})(?:maintenant|désormais|à présent|s['’]alourdit|s['’]est alourdi|grimpe|passe à|est passé (?:de|à)|nouveau bilan|bilan (?:définitif|actualisé)|à la (?:hausse|baisse))(?!\p{L})/iu;

/** What says that nobody has counted yet, or that something else was counted: "10 000 personnes sont attendues". */
export const SUPPOSED =
  /(?<!\p{L})(?:attendue?s?|attendait|attendent|prévue?s?|prévoi\p{L}*|espèr\p{L}*|espér\p{L}*|crain\p{L}*|redout\p{L}*|pourrai\p{L}*|devrai\p{L}*|menac\p{L}*|appel\p{L}* à|en plus d\p{L}*|outre|objectif|estimait|record|l['’]an (?:dernier|passé)|l['’]année (?:dernière|passée)|semaine (?:dernière|passée|précédente))(?!\p{L})/iu;

/** A count since a day, or since the beginning, is another than that of one day. */
export const SINCE = /(?<!\p{L})(?:depuis|dès) (?!lors|que)/iu;

/** Who counted: "selon la police", "d'après les organisateurs". */
export const COUNTED_BY =
  /(?<!\p{L})(?:selon|d['’]après|de sources?|aux dires d(?:e|u|es))(?= |['’]) ?[^,.;:()«»"]{2,60}?(?=[,.;:()«»"]|$| et \d| contre \d| mais \d| ont | a | était | étaient )/giu;

/** Where a sentence is set: "À Tours, ", "Dans les rues de Lyon, ", "Vers 9 h, à Paris, ". */
export const SETTING =
  /^(?:[^,]{3,25}, )?(?:[AÀ]|Aux?|En|Dans|Sur|Près|Rue|Place|Avenue|à|aux?|en|dans|sur|près|rue|place|avenue)(?!\p{L})[^,]{2,60},/u;

/** Places that no capital tells. */
export const PLACE_NOUNS = entries("banlieue capitale métropole préfecture province région régions");

/** "Ils étaient 1 200 selon la police, 3 000 selon les organisateurs, à défiler": what the figures count comes last. */
export const PRESENTED = {
  what: "demonstrators",
  told: /(?:^|[,;] )(?:ils|elles) (?:étaient|sont|furent|seraient) [^.;]*?\d[^.;]*? à (?:battre le pavé|défiler|manifester|marcher|protester|se rassembler)(?!\p{L})/iu,
};
