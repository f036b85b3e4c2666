import type { HappeningLocale } from "../../../annotate/happenings/locale.ts";
import type { Mood } from "../../../model.ts";
import { entries, oneOf, words } from "../../../text/word-list.ts";
import { media } from "../quotations/media.ts";
import { REPORTING_VERBS } from "../quotations/reporting-verbs.ts";
import { FAMILIES } from "./families.ts";

const MONTHS =
  "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv|févr?|sept|oct|nov|déc";
const THE = "(?:le|la|les|l'|ce|cette|ces|son|sa|ses|leurs?|au|aux|du|des)";

/** Whole subjects that describe somebody named before. */
const DESCRIBED = oneOf(`
  l'homme l'individu la_femme le_suspect la_victime le_couple le_groupe les_deux_hommes ses_auteurs
`);
/** Words that begin a subject named before, or one that says nothing by itself. */
const ANAPHORIC = oneOf(`
  ils? elles? on ce c' cela ça ceux celles? celui celui-ci celle-ci ceux-ci celles-ci cet cette ces son sa ses leurs? l'un
  l'une l'autre l'intéressée? le_jeune_homme la_jeune_femme tous toutes certains certaines d'autres beaucoup aucun aucune y en
  qui que qu' dont où quoi rien je j' nous vous tu mon ma mes notre nos votre vos ledit ladite lesdits autant tout_cela tout
  dernier dernière le_même la_même les_mêmes trois_d'entre une_d'entre deux_d'entre parmi voilà voici et
`);
const CONNECTIVES = oneOf(`
  mais et or car donc puis ensuite enfin ainsi alors aussi cependant pourtant toutefois néanmoins finalement notamment
  parallèlement simultanément globalement à_noter_que en_effet par_ailleurs en_outre de_plus de_même d'autre_part d'ailleurs
  d'abord au_total à_l'inverse au_contraire en_revanche de_son_côté pour_sa_part plus_tôt plus_tard dans_la_foulée entre-temps
  depuis également par_contre à_cette_occasion résultat rappelons_que
`);
/** Words that want another after them. */
const DANGLING = oneOf(`
  le la les l' un une des du de d' au aux à et ou mais que qu' qui dont où pour par sur sous dans avec sans en entre vers chez
  contre ce cette ces son sa ses leurs? ne n' se s' plus très si comme dès depuis selon a ont est sont été être avoir lors
  afin ainsi puis notamment tout même près face quant grâce suite hors moins autour auprès lui devenir y n'y autant tels?
  telles? celui celle ceux celles était étaient avait avaient jusqu' d'ici peu juste par_exemple à_l'appel
`);
const AMOUNTS = oneOf(`
  dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine millier million milliard
  plupart nombre moitié tiers quart part partie total montant ensemble série sorte type début fin an jour mois cas fait suite
  objet peine
`);

const CALAMITIES = "accident attack damage destroy die explode fire hit injure";
const MOVING = "reporter avancer repousser décaler ajourner déplacer";
const MEETINGS = "réunir rassembler regrouper retrouver assembler";

/** What they say of an affair is no side's. */
const AUTHORITIES = oneOf(`
  parquet procureure? juges? magistrate?s? tribunal cour justice police policiers gendarmerie gendarmes pompiers sapeurs-pompiers
  préfecture préfète? sous-préfecture sous-préfète? enquêteurs autorités ministère institut commission hôpital chu légiste
  secours rapport enquête expertise étude jugement arrêt ordonnance document
`);

/** Who else hears somebody than they. */
const HEARERS = oneOf(`
  brigade commission commissaires? sénateurs sénatrices députés parlementaires élus inspecteurs? inspection officiers? agents douanes
  services conseil_de_discipline jury mission
`);
/** What is beside a verb of asking where the press asks. */
const PRESS = oneOf(`
  micros? antennes? ondes plateau caméras? conférence_de_presse point_presse point_de_presse au_téléphone par_téléphone en_direct
  matinale journalistes? reporters? rédaction confrères? consœurs? interview presse
`);
const MEDIA_NOUNS = oneOf(`
  radio télévision télé tv journal quotidien hebdomadaire magazine chaîne médias? correspondante? correspondants envoyée? envoyés gazette
`);

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
  be: "être",
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
  reporting: words(REPORTING_VERBS.say),
  ofName: words("de d' du des"),
  vouching: words(
    `annoncer apprendre confirmer constater découvrir dévoiler indiquer informer montrer noter préciser rappeler rapporter
    relater révéler signaler souligner établir reconnaître admettre avouer`,
  ),
  relaying: words("indiquer préciser rappeler souligner noter signaler informer rapporter relater"),
  authorities: new RegExp(`^(?:${THE}\\s*)?(?:\\p{L}+ )?(?:${AUTHORITIES})(?!\\p{L})`, "iu"),
  asked: words("interroger entendre questionner interviewer"),
  hearing: new RegExp(
    `(?:^|\\s)(?:par|devant) (?:${THE}\\s?)?(?:\\p{L}+ (?:d[eu]s? |d')?){0,2}(?:${AUTHORITIES}|${HEARERS})(?!\\p{L})|garde à vue|audition libre|en qualité de|comme (?:témoin|suspect)`,
    "iu",
  ),
  press: new RegExp(
    `(?<!\\p{L})(?:${PRESS})(?!\\p{L})|(?<!\\p{L})(?:par|sur) (?:notre|nos|l'antenne)(?!\\p{L})|(?<!\\p{L})(?:par|dans|sur|à|au|auprès de) (?:\\p{L}+['’ ]){0,2}(?:${MEDIA_NOUNS})(?!\\p{L})`,
    "iu",
  ),
  mediaPrepositions: words("sur par à dans chez auprès"),
  media: media.media,
  negation: words("ne n'"),
  onlyThen: /^(?!.*(?:^|\s)(?:pas|plus|jamais|rien|personne|guère|point|ni|aucune?)(?!\p{L})).*\squ(?:e\s|')/u,
  unresolved: new RegExp(`^(?:(?:${DESCRIBED})$|(?:${ANAPHORIC})(?![\\p{L}\\p{N}-]))`, "iu"),
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
  connective: new RegExp(`^(?:(?:${CONNECTIVES})(?![\\p{L}\\p{N}-])\\s*,?\\s*)+`, "iu"),
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
  openers: words(
    "le la les l' un une des deux trois quatre cinq six sept huit neuf dix onze douze quelques plusieurs certains aucun chaque",
  ),
  links: words("à de d'"),
  attribution: opening("selon d'après de_source a-t-on_appris à_en_croire"),
  circumstance: opening(`
    après lors_d pendant durant selon d'après malgré grâce suite_à par pour en dans devant avec sous chez vers face_à au aux
    à_l' à_la à_[\\p{Ll}]+_(?:de|du)
  `),
  complement: opening("de d' du des"),
  amount: new RegExp(`^(?:${AMOUNTS})s?$`, "u"),
  light: words(`
    accuser amener appeler avoir conduire considérer contraindre donner faire forcer laisser mettre obliger placer porter
    poser poursuivre prendre qualifier remettre rendre soupçonner tenir traiter nommer désigner proclamer promouvoir sacrer
  `),
  support: words(`
    accepter annoncer avoir commencer conclure conduire confirmer débuter décider déclarer déclencher décréter déposer
    dévoiler donner effectuer infliger prévoir programmer engager entraîner éclater être faire intervenir lancer mener officialiser opérer organiser
    ouvrir porter prendre présenter procéder produire prononcer remettre rendre retentir révéler s'ouvrir signer signifier
    subir survenir tenir tourner`),
  deciding: words("approuver entériner ordonner valider voter"),
  reports: /^(?:état|part)$/u,
  ownership: words("sa son ses leur leurs"),
  restricts: /(?:^|\s)n(?:e\s|')/iu,
  negates: /(?:^|\s)(?:pas|plus|jamais|rien|personne|guère|point|ni|nul|nulle|aucun|aucune|que|qu'\S+)(?!\p{L})/iu,
  dangling: new RegExp(`(?:^|\\s)(?:${DANGLING}|(?:les?|du|des|au|aux) \\d+)$`, "iu"),
  clitics: words("n' ne s' se y en l' le la les lui leur nous vous me m' te t'"),
  adjuncts: words("pour contre après lors dans"),
  objectPronouns: words("le la les l' lui leur y nous vous me m' te t'"),
  takesPlace: words("tenir dérouler produire"),
  apartFrom: words("lui elle eux elles"),
  joins: words("et ou"),
  until: words("à au"),
  adverb: /ment$/u,
  quantity: /^(?:(?:plus|moins|près|autour) d(?:e(?!\p{L})|')|au (?:moins|plus|total) |entre \d)/u,
  distance:
    /^(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quelques|plusieurs|\d+) (?:minutes?|heures?|jours?|semaines?|mois|ans?|années?) (?:jour pour jour |exactement |à peine )?(?:avant|après|plus t|auparavant)/u,
  adverbial: words(
    `à a au aux dans en sur sous pour par lors pendant durant après avant depuis dès vers selon chez devant derrière contre malgré
    avec sans entre parmi outre près suite grâce face hors jusqu' d'après aux afin hier aujourd'hui demain peu alors sitôt
    quelques-heures quant concernant côté plus moins deux-heures puis ensuite là lorsque quand si comme alors même tandis
    parallèlement ici partout ailleurs également`,
  ),
};
