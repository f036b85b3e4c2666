const words = (list: string) => list.trim().split(/[\s,]+/);

/** Closed classes, months, days and other words that a capital does not make a name. Folded. */
export const ordinary: ReadonlySet<string> = new Set(
  words(`
a ai aie aient iel iels hein bah eh ben ainsi alors apres afin ailleurs as assez au aucun aucune aujourd'hui auparavant aupres aussi aussitot autant autour autre autrement autres aux avant avec avoir bref beaucoup bien bientot bon bonjour bravo c' ca car ce ceci cela celle celles celui celui-ci celle-ci ceux-ci celles-ci celui-la celle-la ceux-la celles-la moi-meme toi-meme soi-meme lui-meme elle-meme nous-memes vous-memes eux-memes elles-memes rendez-vous cependant certain certaine certaines certains certes ces cet cette ceux chacun chacune chaque chez ci combien comme comment compte concernant contre cote d' dans de debout deja dela demain depuis derriere des desormais dessous dessus deux devant devrait dit dix dixit donc dont du durant effectivement egalement elle elles en encore enfin ensuite entre envers environ est et etant ete etre eux evidemment excepte face faire fait faut finalement fin force grace gros hier hors hormis huit ici idem il ils j' jadis jamais je jusqu' jusque justement l' la laquelle le lequel les lesquelles lesquels leur leurs longtemps lors lorsqu' lorsque lui l'un m' ma mais mal malgre maintenant me meme memes merci mes mieux milieu mille moi moins mon moyennant n' naguere ne neanmoins ni non nos notamment notre nous nouveau nouvelle nul nulle on onze or oh ou oui outre par parce parfois parmi partout pas passe pendant personne peu peut peut-etre plus plusieurs plutot pour pourquoi pourtant pourvu premier premiere premierement pres presque preuve puis puisqu' puisque qu' quand quant quasi quatre que quel quelle quelles quelqu' quelque quelques quels quelqu'un qui quiconque quinze quoi quoiqu' quoique rappelons reste rien s' sa sans sauf se selon sept ses seul seule seulement seuls si sinon six soit soixante son soudain sous souvent suite sur surtout t' ta tandis tant tantot tard te tel telle tellement telles tels tes tiens toi ton tot toujours tous tout toute toutefois toutes treize trente tres trois trop tu un une vers via vingt viens vis-a-vis vive voici voila voire vos votre vous vu y
republique etat etats nation constitution ong pme start-up bourse histoire premier second seconde troisieme quatrieme dernier derniere derniers dernieres
janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche noel paques toussaint ascension pentecote ramadan aid hanouka printemps ete automne hiver
dieu internet web net terre soleil lune histoire antiquite revolution moyen age guerre
photo photos video videos image images illustration archives archive article lire voir ecouter ecoutez decouvrez source sources copyright mise jour publie partager abonnez-vous newsletter direct exclusif info infos interview reportage portrait analyse tribune edito opinion chronique enquete dossier recit temoignage
madame monsieur mme mlle messieurs mesdames mm mr m dr me
nord sud est ouest tva smic isf csg rsa ric ccp sdf hlm pib covid covid-19 dengue sida adn vih sms pdf wi-fi gps usb http https www utc gmt cet ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi er eme km kg ht ttc crs gmt rtt cdi cdd bac ko ok pdg dg drh tgv suv vtc n.d.l.r ndlr zad bep eti tpe ehpad ter rer zfe zac plu qpc aoc igp opa pnr irm adn arn pcr ogm pfas ivg pma gpa ia vih ovni cice lbd aesh segpa cse vae nft cfa fcfa euro euros dollar dollars excellence majeste altesse cv rh pv llm sql api html qr lgbt ressources jeux marche
`),
);

/** "-ment" adverbs and participles that open a sentence: "Notamment", "Évoquant". Folded. */
export const ordinaryForm =
  /^(?:\p{L}[\p{L}-]*-(?:il|ils|elle|elles|on|iel|je|tu|nous|vous|ce)|\p{L}{4,}ment|\p{L}{3,}ant|\p{L}{4,}ees?)$/u;

/** "X a déclaré", "X n'exclut pas": after a bare noun French wants none of these, so X is a name. */
export const predicates: ReadonlySet<string> = new Set(
  words(
    `nous vous me m' te t' a est ont sont avait etait avaient etaient aura sera aurait serait n' ne s' se lui l' fait va vient doit peut veut dit annonce affirme estime declare accuse demande prevoit considere`,
  ),
);

/** People of a place: "les Français", "une Marseillaise". Folded. */
export const demonym =
  /^\p{L}{2,}(?:ais|aise|aises|ois|oise|oises|ien|ienne|iens|iennes|eens?|eennes?|ains|aines?|ards?|ardes?|iotes?)$/u;

export const demonyms: ReadonlySet<string> = new Set(
  words(
    `coreen coreenne coreens ivoirienne zelandais zelandaise britannique suissesse tricolores francais francaise suedois suedoise neerlandais neerlandaise luxembourgeois italien italienne italiens italiennes americaine americains americaines europeenne europeens europeennes chinois chinoise chinoises japonais japonaise japonaises portugais portugaise marocain marocaine marocains algerien algerienne algeriens tunisien tunisienne canadien canadienne canadiens polonais polonaise irlandais irlandaise anglais anglaise ecossais ecossaise norvegien norvegienne danois danoise finlandais autrichien autrichienne hongrois ukrainien ukrainienne ukrainiens israelien israelienne israeliens palestinien palestinienne palestiniens libanais libanaise syrien syrienne syriens iranien iranienne iraniens irakien irakienne irakiens egyptien egyptienne libyen libyenne libyens senegalais senegalaise malien malienne maliens ivoirien ivoirienne ivoiriens camerounais camerounaise congolais congolaise beninois togolais nigerien nigerienne nigeriens nigerian nigeriane nigerians tchadien guineen guineenne bresilien bresilienne bresiliens colombien chilien venezuelien peruvien cubain cubaine haitien haitienne haitiens australien australienne indienne indiens pakistanais vietnamien coreen coreenne kenyan kenyane kenyans birman birmane mongol mongole bosniaque bosniaques chypriote chypriotes emirati emiratie qatari qatarie saoudien saoudienne sahraoui sahraouie guatemalteque jamaicain sarde toscan occitan occitane creole allemand allemande allemands allemandes russe russes suisse suisses belge belges arabe arabes turc turque turcs turques grec grecque grecs grecques juif juive juifs juives espagnol espagnole espagnols espagnoles britannique britanniques kurde kurdes tcheque slovaque slovaques croate croates serbe serbes bulgare bulgares basque basques corse corses catalan catalane catalans catalanes breton bretonne bretons bretonnes flamand flamands wallon wallons quebecois tunisiens maghrebins slave slaves suedois musulman musulmans musulmane musulmanes chretien chretiens catholique catholiques protestant protestants asiatique asiatiques europeen americain roumain roumaine roumains africain africaine mexicain romain afghan afghans afghane ouzbek tchetchene tchetchenes rohingya rohingyas ouighours ouighour touareg touaregs inuit inuits indien latino latinos espagnol espagnole espagnols espagnoles flamande flamandes wallonne wallonnes monegasque monegasques malgache malgaches letton lettone kazakh kazakhe kirghize azeri azerie slovene slovenes argentin argentine argentins argentines philippin philippine burkinabe burkinabes zoulou peul peule peuls tutsi tutsis hutu hutus yemenite yemenites sunnite sunnites chiite chiites druze druzes kosovar kosovars romand romande romands romandes valaisan valaisanne valaisans innu innus cri cris metis inuk hindou hindoue hindous tamoul tamoule tamouls ouzbeke turkmene tadjike laotien kabyle kabyles berbere berberes alsacienne normand normande normands normandes`,
  ),
);

export const notDemonyms: ReadonlySet<string> = new Set(
  words(
    "republicains republicain parisien liberation argentine citoyen citoyenne citoyens citoyennes moyen moyenne gardien gardienne musicien musicienne ancien ancienne quotidien quotidienne renard leopard lezard canard guepard standard hasard billard etendard milliard boulevard",
  ),
);

/** Verbs of saying and deciding, in any of their forms: their subject is somebody. */
export const agentVerb =
  /^(?:annonc|affirm|declar|estim|denonc|dementi|demand|indiqu|precis|expliqu|soulign|ajout|assur|reconn|regrett|deplor|reclam|appell?|accus|promet|promis|propos|confirm|conclu|consider|critiqu|reproch|refus|accept|decid|souhait|exig|rappel|repond|reagi|revel|racont|confi[eé]|lanc|plaid|not|observ|juge|prevoi|prevenu|prevent|publi|recu|tweet|twitt|ecri[tv]|salu|defend|repliqu|poursui|suggere|insist|justifi|condamn|menac|invit|interdi|lanc|suspend|retir|ferme|bann|signe|vot)(?:e|es|ent|ait|aient|a|ant|erent|era|eront|u|us|ue|it|i|is|d|)$/;

export const willVerbs: ReadonlySet<string> = new Set(
  words(
    "veut voulait voudrait voudra entend entendait compte comptait espere esperait craint craignait redoute prefere",
  ),
);

/** Verbs of firms, folded. */
export const firmVerb =
  /^(?:emploi|employ|licenci|fabriqu|commercialis|produi|rachet|recrut|delocalis|embauch|distribu|livr|fermer|appartien|appartenai|export|implant|industrialis)(?:e|es|ent|ait|aient|a|ant|era|eront|erait|u|it|s|t|sent|sait|ra|ront|nt)$/;

/** Verbs of a person alone, folded: a firm announces and a club recalls, but neither smiles. */
export const personalVerb =
  /^(?:souri|soupir|souffl|murmur|sanglot|pleur|avou|confi|plaisant|ironis|s'exclam|exclam|rigol|raconte|lach|balbuti|bougonn|maugre|s'agac|s'emport|dribbl|tacl|smash|sprint|grimac|pleurnich|sursaut|chuchot|din|dejeun|grommel|marmonn|acquiesc|rencher|trebuch|somnol|ronfl)(?:e|es|ent|ait|aient|a|ant|erent|it|t|s|re|z|nt|tait|taient|)$|^(?:decede|decedee|meurt|mourut)$/;

export const auxiliaries: ReadonlySet<string> = new Set(words("a ont avait avaient aura est etait n' s' se ne"));

/** A role ends before these: they begin another phrase. */
export const stops: ReadonlySet<string> = new Set(
  words(
    "qui que qu' dont ou quand lorsque lorsqu' si mais car or donc ni puis dans lors depuis apres avant pendant avec sans contre selon vers chez par parce afin ainsi alors il elle ils elles on je nous vous se s' ne n' y est a ont sont avait etait avaient etaient sera aura ete etre avoir fut eut doit peut va veut fait dit affirme annonce declare estime explique assure precise ajoute demande accuse denonce indique rappelle souligne hier aujourd'hui lundi mardi mercredi jeudi vendredi samedi dimanche",
  ),
);

export const participle = /\p{L}{2,}(?<!t)ée?s?$/u;
export const ageNouns: ReadonlySet<string> = new Set(words("ans an"));

export const nameNouns: ReadonlySet<string> = new Set(words("nom prenom pseudonyme"));

export const articles: ReadonlySet<string> = new Set(words("l' le la les"));
export const pluralArticles: ReadonlySet<string> = new Set(words("les des aux"));
export const articleGender = new Map([
  ["le", "m"],
  ["la", "f"],
  ["du", "m"],
  ["au", "m"],
] as const);
export const determiners: ReadonlySet<string> = new Set(
  words(
    "l' le la les un une des du au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes quelques deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente cent plusieurs certains certaines chaque tout",
  ),
);
export const singularDeterminers: ReadonlySet<string> = new Set(words("un une chaque aucun aucune ce cet cette"));
export const genitives: ReadonlySet<string> = new Set(words("de du d' des"));
export const purposes: ReadonlySet<string> = new Set(words("contre pour"));
export const coordinators: ReadonlySet<string> = new Set(words("et ou ni"));
export const foreignParticles: ReadonlySet<string> = new Set(
  words(
    "y van von der den ter ten zu zur af av ben bin ibn bint al el di da dos das del della degli ould abou abu ap mac",
  ),
);
export const particles: ReadonlySet<string> = new Set([...words("de du d' des le la l'"), ...foreignParticles]);
export const directions: ReadonlySet<string> = new Set(words("nord sud est ouest"));
export const months: ReadonlySet<string> = new Set(
  words("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre"),
);
export const weekdays: ReadonlySet<string> = new Set(words("lundi mardi mercredi jeudi vendredi samedi dimanche"));
export const measures: ReadonlySet<string> = new Set(words("minutes heures jours mois ans siecles millions"));
export const answers: ReadonlySet<string> = new Set(words("oui non si ouais voila"));
export const unnamed: ReadonlySet<string> = new Set(["contre x"]);
export const apostrophes: ReadonlySet<string> = new Set(words("o' n' m' t' k' dell' dall' sant'"));
/** "Guivarc'h", "Ra'ad": an apostrophe that elides no French word. */
export const innerApostrophe =
  /^(?!(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu|aujourd|entr|grand|prud)'$).*(?:\p{L}{2}|-c)'$/u;
export const joints: ReadonlySet<string> = new Set(
  words("de du des d' l' la le les et pour sur a au aux en contre of the and for prud'"),
);
