import type { Determiner, Pronoun, QuotationWords } from "../../../annotate/quotations/locale.ts";
import { sequences } from "../../../annotate/quotations/sequences.ts";
import { words } from "../../../text/word-list.ts";

const masculine = { gender: "m", plural: false } as const;
const feminine = { gender: "f", plural: false } as const;
const singular = { gender: null, plural: false } as const;
const many = { gender: null, plural: true } as const;
/** Numbers that stand for an article. */
const NUMBERS = "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt";

/** The small words of French that tell who does what. */
export const grammar = {
  haveSingular: words("a avait aurait aura eut ait eût"),
  havePlural: words("ont avaient auraient auront eurent aient"),
  beSingular: words("est était serait sera fut soit"),
  bePlural: words("sont étaient seraient seront furent soient"),
  haveParticiple: words("ayant"),
  haveInfinitive: words("avoir"),
  beInfinitive: words("être"),
  beParticiple: words("étant"),
  been: words("été"),
  misspelt: words("à"),
  causatives: words(
    `fait faisait font faisaient fit firent fera feront faisant faire laisse laissait laissent laissaient laissé laissant laisser
    met mettent mettait mettaient mettra mis mettant`,
  ),
  lightVerbNouns: words("avant cause accent état éloge doute lumière exergue mention"),
  causativeParticiples: words("faisant laissant"),
  infinitiveEndings: ["er", "ir", "re"],
  impersonalVerbs: words(
    "faut fallait faudra faudrait s'agit s'agissait agit agissait existe existait reste semble convient suffit importe",
  ),
  otherFinite:
    words(`va vont allait allaient ira iront veut veulent voulait voulaient voudrait peut peuvent pouvait pouvaient
    pourrait pourraient pourra pourront doit doivent devait devaient devrait devraient devra devront fait font faisait
    faisaient fera feront fit firent vient viennent venait venaient faut fallait faudrait faudra tient tenait tiennent met mettent prend
    prennent reste restent semble semblent permet permettent sait savent dit suis sommes êtes es ai as avons avez vais allons
    allez fais faisons faites dois devons devez peux pouvons pouvez veux voulons voulez sais savons savez crois croyons
    pense pensons n'est c'est serons serez serai aurons aurez aurai donne donnent devient deviennent existe existent
    manque manquent passe passent arrive arrivent espère parle marche marchent vivons vis vit vivent veulent travaille`),
  ranks: words("chef exercice titre second charge fonction poste"),
  copulas:
    words(`devient deviennent devenait devenu devenue devenus devenues deviendra devenir constitue constituent constituait constituer
    représente représentent représentait représenter reste restent restait rester demeure demeurent été`),
  modals:
    words(`aime aimait aiment tient tenait tiennent préfère préférait préfèrent tente tentait tentent souhaite souhaitait veut voulait veulent
    plaît plaisait persiste continue continuait finit finissait commence semble cherche ose croit hésite hésitait manque manquait vient
    venait va allait`),
  clitics: words("se s' me m' te t' lui leur nous vous y en le la l' les"),
  reflexives: words("se s'"),
  negations: words("ne n'"),
  adverbs:
    words(`pas plus mal peu moins jamais guère rien aussi déjà encore bien ensuite puis toujours également notamment alors enfin
    cependant pourtant toutefois même ainsi surtout souvent parfois hier aujourd'hui demain d'abord tout très trop donc
    ailleurs par_ailleurs de_nouveau à_nouveau depuis longtemps beaucoup mieux néanmoins plutôt tôt tard ici là-bas vite
    sitôt aussitôt désormais auparavant naguère tantôt jadis presque assez plus_tôt plus_tard naguère volontiers quant d'ailleurs par_exemple en_outre de_plus en_effet
    à_nouveau quant_à_lui quant_à_elle quant_à_eux quant_à_elles lui_aussi elle_aussi tour_à_tour d'emblée d'entrée
    au_contraire en_revanche pour_sa_part de_son_côté pour_leur_part de_leur_côté à_son_tour à_leur_tour par_conséquent
    en_conséquence par_la_suite par_contre à_l'inverse d'autre_part tout_d'abord tout_de_même d'ores_et_déjà dans_la_foulée
    pour_autant sans_détour sans_ambages sans_surprise sans_cesse en_particulier en_personne en_même_temps en_retour
    entre_autres de_surcroît du_reste une_nouvelle_fois une_fois_de_plus à_plusieurs_reprises à_maintes_reprises
    à_cette_occasion à_ce_sujet`),
  adverbEndings: ["ment"],
  pronouns: new Map<string, Pronoun>([
    ["il", { gender: "m", plural: false, near: false }],
    ["elle", { gender: "f", plural: false, near: false }],
    ["iel", { gender: null, plural: false, near: false }],
    ["iels", { gender: null, plural: true, near: false }],
    ["ils", { gender: "m", plural: true, near: false }],
    ["elles", { gender: "f", plural: true, near: false }],
    ["lui", { gender: "m", plural: false, near: false }],
    ["eux", { gender: "m", plural: true, near: false }],
    ["celui-ci", { gender: "m", plural: false, near: true }],
    ["celle-ci", { gender: "f", plural: false, near: true }],
    ["ceux-ci", { gender: "m", plural: true, near: true }],
    ["celles-ci", { gender: "f", plural: true, near: true }],
    ["lui-même", { gender: "m", plural: false, near: false }],
    ["elle-même", { gender: "f", plural: false, near: false }],
    ["l'intéressé", { gender: "m", plural: false, near: false }],
  ]),
  impersonal: words("on je j' tu nous vous ce c' ça cela ceci"),
  thereIs: sequences(
    `il_en_va il_en_allait il_en_est il_en_était il_y_a il_y_avait il_y_aura il_y_aurait il_y_eut il_n'_y_a il_n'_y_avait il_n'_y_aura il_n'_y_aurait il_n'_y_eut`,
  ),
  anyone: words("on"),
  relative: words("qui"),
  relativesAfter: words("qui lequel laquelle lesquels lesquelles"),
  determiners: new Map<string, Determiner>([
    ["le", masculine],
    ["la", feminine],
    ["l'", singular],
    ["les", many],
    ["un", masculine],
    ["une", feminine],
    ["des", many],
    ["ce", masculine],
    ["cet", masculine],
    ["cette", feminine],
    ["ces", many],
    ["son", singular],
    ["sa", feminine],
    ["ses", many],
    ["leur", singular],
    ["leurs", many],
    ["mon", singular],
    ["ma", feminine],
    ["votre", singular],
    ["vos", many],
    ["notre", singular],
    ["nos", many],
    ["plusieurs", many],
    ["certains", many],
    ["certaines", many],
    ["quelques", many],
    ...NUMBERS.split(" ").map((number) => [number, many] as const),
    ["aucun", masculine],
    ["aucune", feminine],
    ["chaque", singular],
  ]),
  indefinite: words(`un une des plusieurs certains certaines quelques ${NUMBERS} aucun aucune chaque d'`),
  articles: words("un une"),
  ranking: words("numéro"),
  theirs: words("leur leurs les"),
  possessive: words("son sa ses leur leurs mon ma mes votre vos"),
  demonstratives: words("ce cet cette ces"),
  prepositions:
    words(`à au aux de d' du en dans sur sous par pour avec sans chez contre vers entre depuis pendant durant avant après
    devant derrière dès hors jusqu' jusque jusqu'à malgré selon suivant outre parmi envers lors face grâce suite via près loin afin
    quant auprès concernant`),
  genitives: words("de d' du des"),
  partitives: words("des"),
  contracted: words("du des au aux"),
  purposes: words("pour"),
  latter: words("dernier dernière derniers dernières"),
  ordinals: new Map([
    ["premier", 0],
    ["première", 0],
    ["un", 0],
    ["une", 0],
    ["second", 1],
    ["seconde", 1],
    ["autre", 1],
  ]),
  those: new Map<string, Determiner>([
    ["celui", masculine],
    ["celle", feminine],
    ["ceux", many],
    ["celles", many],
  ]),
  joining: words("et ou ni puis"),
  onlyReflexive:
    words(`présenter définir engager inquiéter indigner réjouir offusquer émouvoir étonner alarmer agacer énerver enthousiasmer apitoyer
    émerveiller enflammer enorgueillir désoler amuser`),
  homographs: words("vit vis vu vue vus vues"),
  finiteEndings: ["ez"],
  pluralVerbEndings: ["ent"],
  feminineEndings: [
    "rice",
    "euse",
    "ière",
    "ienne",
    "ée",
    "esse",
    "ante",
    "ente",
    "avocate",
    "candidate",
    "magistrate",
  ],
  organizationGenders: [
    ["tion", "f"],
    ["sion", "f"],
    ["union", "f"],
    ["agence", "f"],
    ["société", "f"],
    ["autorité", "f"],
    ["banque", "f"],
    ["cour", "f"],
    ["chambre", "f"],
    ["ligue", "f"],
    ["comité", "m"],
    ["conseil", "m"],
    ["ministère", "m"],
    ["parti", "m"],
    ["parquet", "m"],
    ["tribunal", "m"],
    ["syndicat", "m"],
    ["mouvement", "m"],
    ["collectif", "m"],
    ["groupe", "m"],
    ["centre", "m"],
    ["institut", "m"],
  ],
  participleEndings: ["ant"],
  pastEndings: ["é", "ée", "és", "ées"],
  agentEndings: ["rice", "euse", "ante", "ienne"],
  masculineEndings: ["eur", "ier", "ien", "é", "ant", "ent", "in", "ard"],
  conjunctions: words("que qu' si"),
  supposing: words("si s'"),
  denying: words("nier démentir contester réfuter"),
  comparing: words("comme"),
  coordinators: words("et ou ni puis mais"),
  subordinators: words(
    "que qu' qui où dont lorsque lorsqu' quand puisque puisqu' alors tandis comme car parce si s' lequel laquelle",
  ),
  prenominal:
    words(`ancien ancienne anciens anciennes nouveau nouvel nouvelle nouveaux nouvelles jeune jeunes petit petite grand grande
    grands grandes premier première premiers premières deuxième second seconde dernier dernière futur future même autre autres
    principal principale principaux propre vieux vieil vieille seul seule ex actuel actuelle très
    vrai vraie vrais vraies faux fausse fausses bon bonne bons bonnes mauvais mauvaise mauvaises haut haute hauts hautes`),
  times:
    words(`matin soir nuit jour journée semaine mois année an ans veille lendemain surlendemain après-midi midi matinée soirée
    week-end fois heure heures moment lundi mardi mercredi jeudi vendredi samedi dimanche temps époque janvier février mars avril mai juin
    juillet août septembre octobre novembre décembre printemps été automne hiver minute minutes instant trimestre semestre siècle
    décennie jours semaines années mi-journée 1er`),
  multiples: words("fois"),
  hours: words("h heure heures"),
  spoken: words(`je j' me m' moi mon ma mes tu te t' toi ton ta tes nous notre nos vous votre vos on ça`),
  verdict: new RegExp(
    `^[\\s»”"*_.!?]*(?:[:–—][\\s*_]*)?(?:verdict\\s*:\\s*)?(?:c['’]est |en partie |à moitié |plutôt |très |partiellement |totalement |presque )*` +
      `(?:vraie?|faux|fausse|(?:in)?exacte?|exagérée?|tromp(?:eur|euse)|infondée?|invérifi(?:able|ée?)|dépassée?|imprécise?|mensong(?:er|ère)|in(?:fo|to)x)` +
      // "– FAUX, en l'état du dossier"; but « … ». Faux, répond la maire
      `(?:[^\\S\\n]*(?:[.:!*\\n]|$)|(?<=[:–—][^.]*),)` +
      // On a line of its own or behind a colon: within a paragraph the writer only comments.
      `|^[\\s»”"*_.!?]*[:–—\\n][\\s*_]*(?:rien ne (?:le|la|les) (?:prouve|démontre|confirme|montre)|aucune preuve|non prouvée?|sans preuve|(?:reste )?à nuancer)\\s*(?:[.:!*\\n]|$)`,
    "iu",
  ),
  oneself: words(`je j' me m' moi mon ma mes`),
  writers: words("je j' nous"),
  couples: words("couple duo tandem binôme paire"),
  abbreviations:
    words(`m mm mme mmes mlle mlles dr pr me mgr st ste cf etc p pp art vol n no av bd env hab éd ed min max vs jr sr janv févr
    juill sept oct nov déc chap fig tél ref réf col lt cap gal gén sgt cdt`),
} satisfies Partial<QuotationWords>;
