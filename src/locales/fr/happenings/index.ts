import type { HappeningLocale } from "../../../annotate/happenings/locale.ts";
import type { Mood } from "../../../model.ts";
import { entries, oneOf, words } from "../../../text/word-list.ts";
import { clauses } from "../clauses/index.ts";
import { media } from "../quotations/words/media.ts";
import { amounts } from "./words/amounts.ts";
import { anaphoric } from "./words/anaphoric.ts";
import { authorities } from "./words/authorities.ts";
import { connectives } from "./words/connectives.ts";
import { dangling } from "./words/dangling.ts";
import { FAMILIES } from "./words/families.ts";
import { hearers } from "./words/hearers.ts";
import * as lists from "./words/index.ts";
import { mediaNouns } from "./words/mediaNouns.ts";
import { press } from "./words/press.ts";

const MONTHS =
  "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv|févr?|sept|oct|nov|déc";
const THE = "(?:le|la|les|l'|ce|cette|ces|son|sa|ses|leurs?|au|aux|du|des)";

/** Whole subjects that describe somebody named before. */
const DESCRIBED = oneOf(`
  l'homme l'individu la_femme le_suspect la_victime le_couple le_groupe les_deux_hommes ses_auteurs
`);
const CALAMITIES = "accident attack damage destroy die explode fire hit injure";
const MOVING = "reporter avancer repousser décaler ajourner déplacer";
const MEETINGS = "réunir rassembler regrouper retrouver assembler";

/**
 * What "il" is nobody of: verbs, with "y" or "se" before them, and what must follow those that may have a subject: "il reste deux
 * questions", not "il reste maire"; "il a été décidé de fermer", not "il a été élu".
 */
const OF_NOBODY = oneOf(`
  pleuvoir neiger grêler suffire y_avoir se_agir se_en_falloir
  (?:sembler|paraître|arriver|appartenir|ressortir|résulter|se_avérer|se_trouver|se_pouvoir|se_confirmer)_(?:\\S+_)?(?:que|qu')
  être_(?:décider|convenir|prévoir|établir|constater|demander|recommander|conseiller)_(?:\\S+_){0,2}(?:de|d'|que|qu')
  être_(?:préciser|rappeler)_(?:\\S+_)?(?:que|qu')
  être_(?:procéder|mettre_fin|remédier)_(?:\\S+_)?(?:à|au|aux)
  être_(?:question|temps|minuit|midi|0|\\p{L}+_heures?)
  être_(?:\\S+_)?(?:vrai|possible|impossible|probable|vraisemblable|clair|évident|rare|fréquent|nécessaire|indispensable|urgent|important|essentiel|difficile|facile|inutile|normal|logique|exact|faux|établi|trop_tôt|trop_tard)_(?:que|qu'|de|d'|pour)
  valoir_mieux
`);
/** The same, not in a compound: "il reste deux questions", but "il est resté deux ans". */
const SIMPLY_OF_NOBODY = oneOf(`
  (?:convenir|importer)_(?:\\S+_)?(?:de|d'|que|qu')
  (?:rester|manquer|exister)_(?:encore_)?(?:\\d|des|deux|trois|quatre|cinq|six|plusieurs|quelques|peu_de|beaucoup|à_\\p{Ll}+r)
`);

/** What begins with one of these words. */
const opening = (list: string) => new RegExp(`^(?:${oneOf(list)})(?!\\p{L})`, "iu");

const GOVERNED: Readonly<Record<Exclude<Mood, "fact">, string>> = {
  announced: `accepter annoncer choisir compter décider envisager espérer menacer planifier prévoir projeter promettre
    proposer programmer refuser renoncer s'engager souhaiter vouloir autoriser obliger`,
  alleged: "accuser soupçonner suspecter reprocher poursuivre accuser inculper prétendre affirmer",
  requested: `appeler demander enjoindre exhorter exiger inciter inviter ordonner prier réclamer requérir sommer convier
    recommander conseiller`,
};

export const happenings: HappeningLocale = {
  ...lists,
  be: clauses.be,
  reporting: clauses.reporting,
  families: FAMILIES,
  explicit: new RegExp(
    `\\d\\s*(?:er)?\\s*(?:${MONTHS})(?!\\p{L})|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|(?<!\\d)\\d{4}(?!\\d)`,
    "iu",
  ),
  anaphoric: /-là$|^(?:le jour même|ce même jour|le même jour|le soir même|ce soir-là)/iu,
  deictic:
    /^(?:(?:la |l['’]avant-)?veille$|le (?:sur)?lendemain$|(?:avant-)?hier|aujourd['’]hui|(?:après-)?demain|(?:ce|cet|cette) (?:matin|midi|après-midi|soir|nuit|semaine|week-end|mois|année)$|.*(?:derni(?:er|ère)|prochaine?|passée?)$)/iu,
  roughly:
    /(?:semaines?|mois|ans?|années?) (?:plus t(?:ard|ôt)|après|auparavant|avant)$|^il y a .*(?:semaines?|mois|ans?|années?)$/iu,
  beside: /(?:veille|lendemain)$/iu,
  bound: new RegExp(
    `(?:^|[\\s(])(?:depuis|jusqu'(?:à|au|aux|en)|dès|d'ici(?: (?:à|au))?|(?:à partir|à compter) d(?:e|u)|(?<!(?:peu|juste) )(?:avant|après)|par rapport (?:à|au|aux)|en vue d(?:e|u))\\s*${THE}?\\s*$`,
    "iu",
  ),
  lasting: words("depuis"),
  states: new Set(
    entries(`
    être avoir valoir coûter savoir croire penser aimer craindre redouter espérer attendre rester demeurer appartenir exister habiter vivre
    durer ressembler concerner constituer représenter figurer comporter contenir permettre souffrir peiner hésiter résister manquer
    sembler paraître compter posséder détenir disposer mériter signifier suffire importer falloir convenir
    se_inquiéter se_organiser se_interroger se_impatienter se_méfier se_situer se_trouver se_nommer se_appeler se_souvenir
    `),
  ),
  earlier: opening(`
    avant_cela auparavant jusque-là jadis naguère autrefois (?:pendant|durant)_(?:\\S+_){1,4}(?:ans|années|mois|semaines)
  `),
  since: /(?:^|\s)depuis(?: le)?\s*$/iu,
  aim: new RegExp(`(?:^|\\s)pour\\s*${THE}?\\s*$`, "iu"),
  ofNoun: /(?:^|\s)(?:de|du|des|d'|daté du|en date du)\s*$/iu,
  ofVerb:
    /(?:nuit|soirée|soir|matinée|matin|journée|après-midi|mi-journée|week-end|weekend|début|fin|milieu|courant|cours|aube|lendemain|veille|occasion|heure|heures|h|alentours|environs|autour|coup) (?:de|du|d')\s*$|(?:^|\s)vers la fin (?:de|du)\s*$/iu,
  occasion:
    /(?:^|\s)(?:lors d|au cours d|à l'occasion d|à l'issue d|au terme d|pendant|durant|au soir d|en marge d|à la suite d|dans la foulée d)/iu,
  background: /(?:^|, )(?:depuis|après|avant|malgré|dès|d'ici)(?!\p{L})[^,]*$/iu,
  apart:
    /(?:^|\s)(?:avant|après|depuis|malgré|d'ici|pour|sur|contre|en vue d|au sujet d|à propos d|concernant|dans)[^,;]*$/iu,
  planned: /(?:^|\s)(?:pour|en vue d)[^,;]*,\s*(?:0\s*)?(?:à\s*)?$/iu,
  settings: words(`
    ${MEETINGS} interroger questionner entendre auditionner interviewer inviter recevoir sonder consulter confronter
    déférer présenter juger
  `),
  meetings: words(MEETINGS),
  continues: words("et puis"),
  consequences: words("die injure damage destroy"),
  occurring: words("survenir éclater produire intervenir"),
  attended: words("tenir dérouler réunir rassembler suivre attirer mobiliser"),
  scheduled: words("attendre censer fixer planifier prévoir programmer"),
  calledOff: words(`${MOVING} annuler supprimer`),
  moving: words(MOVING),
  phases: words("commencer recommencer continuer cesser finir arrêter achever terminer mettre"),
  governed: new Map(
    (Object.entries(GOVERNED) as [Mood, string][]).flatMap(([mood, list]) =>
      [...words(list)].map((verb) => [verb, mood] as const),
    ),
  ),
  ofName: words("de d' du des"),
  relaying: words("indiquer préciser rappeler souligner noter signaler informer rapporter relater"),
  authorities: new RegExp(`^(?:${THE}\\s*)?(?:\\p{L}+ )?(?:${authorities})(?!\\p{L})`, "iu"),
  asked: words("interroger entendre questionner interviewer"),
  hearing: new RegExp(
    `(?:^|\\s)(?:par|devant) (?:${THE}\\s?)?(?:\\p{L}+ (?:d[eu]s? |d')?){0,2}(?:${authorities}|${hearers})(?!\\p{L})|garde à vue|audition libre|en qualité de|comme (?:témoin|suspect)`,
    "iu",
  ),
  press: new RegExp(
    `(?<!\\p{L})(?:${press})(?!\\p{L})|(?<!\\p{L})(?:par|sur) (?:notre|nos|l'antenne)(?!\\p{L})|(?<!\\p{L})(?:par|dans|sur|à|au|auprès de) (?:\\p{L}+['’ ]){0,2}(?:${mediaNouns})(?!\\p{L})`,
    "iu",
  ),
  mediaPrepositions: words("sur par à dans chez auprès"),
  media,
  negation: words("ne n'"),
  onlyThen: /^(?!.*(?:^|\s)(?:pas|plus|jamais|rien|personne|guère|point|ni|aucune?)(?!\p{L})).*\squ(?:e\s|')/u,
  unresolved: new RegExp(`^(?:(?:${DESCRIBED})$|(?:${anaphoric})(?![\\p{L}\\p{N}-]))`, "iu"),
  others: /(?:^|\s)autres?$/u,
  there: words("y"),
  needs: /(?:^|\s)(?:faut|fall(?:ait|ut|u|oir)|faudra(?:it)?)(?!\p{L})/u,
  ofNobody: new RegExp(`^(?:(?:avoir )?(?:${OF_NOBODY})|${SIMPLY_OF_NOBODY})(?!\\p{L})`, "iu"),
  pronouns: new Map([
    ["il", "m"],
    ["elle", "f"],
    ["celui-ci", "m"],
    ["celle-ci", "f"],
  ]),
  connective: new RegExp(`^(?:(?:${connectives})(?![\\p{L}\\p{N}-])\\s*,?\\s*)+`, "iu"),
  adjunct: opening(`
    après lors_d pendant durant selon d'après malgré faute_d grâce suite_à à_la_suite en_raison à_cause dans_le_cadre
    à_l'occasion au_cours à_l'issue au_terme en_vue notamment dont tandis alors avant afin sans depuis puis ainsi y_compris
    d'ici en_marge au_lendemain et_non comme
  `),
  articles: words("le la les l' un une des"),
  indefinite: words("un une des"),
  auxiliaries: { moved: ["est", "sont"], done: ["a été", "ont été"] },
  presents: /^(?:ce sont|c'est|ce fut|c'était|ce seront|ce sera)$/u,
  numbers: /^(?:ils|elles) (?:étaient|sont|seraient|furent) (?:\S+ ){0,3}\d/u,
  genders: [
    { gender: "f", articles: words("la une"), participles: /es?$/u },
    { gender: "m", articles: words("le un"), participles: /[^e]s?$/u },
  ],
  share: /^(?:\d[\d,.]* ?%|\S+ \p{L}+ sur )/u,
  calamities: words(CALAMITIES),
  abrupt: words(`${CALAMITIES} arrest disappear dismiss flee jail liquidate overthrow resign sentence`),
  undoing: words("déjouer éviter annuler écarter empêcher avorter manquer démentir"),
  epithets: words(`
    nouveau nouvel nouvelle nouveaux nouvelles double triple violent violente violents violentes grave graves gros grosse grosses
    important importante importants importantes terrible terribles spectaculaire vaste vastes énième mystérieuse mystérieux
  `),
  measures: words("au moins plus près de d' environ autour quelque"),
  numerals: words(
    "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille",
  ),
  later:
    /(?<!\p{L})(?:(?:peu|juste|aussitôt|(?:heures?|jours?|semaines?|mois|ans|minutes)) après(?! (?:l[ea]s?|l'|une?|des?|son|sa|ses|leurs?|que|qu'|avoir|être|minuit|midi|0|\d))|plus tard|dans la foulée|par la suite)(?!\p{L})/u,
  halved: /(?:^|\s)entre (?!.* et (?!.*\sentre )|autres|temps|eux|elles|les mains)/u,
  impersonal: words("on"),
  counting: words("compter dénombrer déplorer recenser"),
  singular: words("le la l' un une"),
  links: words("à de d'"),
  attribution: opening("selon d'après de_source a-t-on_appris à_en_croire"),
  circumstance: opening(`
    après lors_d pendant durant selon d'après malgré grâce suite_à par pour en dans devant avec sous chez vers face_à au aux
    à_l' à_la à_[\\p{Ll}]+_(?:de|du)
  `),
  complement: opening("de d' du des"),
  amount: new RegExp(`^(?:${amounts})s?$`, "u"),
  deciding: words("approuver entériner ordonner valider voter"),
  reports: /^(?:état|part)$/u,
  ownership: words("sa son ses leur leurs"),
  restricts: /(?:^|\s)n(?:e\s|')/iu,
  negates: /(?:^|\s)(?:pas|plus|jamais|rien|personne|guère|point|ni|nul|nulle|aucun|aucune|que|qu'\S+)(?!\p{L})/iu,
  dangling: new RegExp(`(?:^|\\s)(?:${dangling}|(?:les?|du|des|au|aux) \\d+)$`, "iu"),
  adjuncts: words("pour contre après lors dans"),
  takesPlace: words("tenir dérouler produire"),
  apartFrom: words("lui elle eux elles"),
  joins: words("et ou"),
  until: words("à au"),
  adverb: /ment$/u,
  quantity: /^(?:(?:plus|moins|près|autour) d(?:e(?!\p{L})|')|au (?:moins|plus|total) |entre \d)/u,
  distance:
    /^(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quelques|plusieurs|\d+) (?:minutes?|heures?|jours?|semaines?|mois|ans?|années?) (?:jour pour jour |exactement |à peine )?(?:avant|après|plus t|auparavant)/u,
};
