import type { VerbClass } from "../../../annotate/quotations/locale.ts";

/**
 * The verbs with which the French press reports words, by what they do. Their forms are generated from the Lefff into
 * `verb-forms.generated.ts`: add an infinitive here, then `npx tsx scripts/lexicon.ts`.
 */
export const REPORTING_VERBS: Readonly<Record<VerbClass, string>> = {
  // What follows is words: « … », a déclaré X; X affirme que « … ».
  say: `convenir dépeindre parier augurer contredire sous-entendre rabâcher ressasser traduire gloser disserter admettre affirmer ajouter alerter alléguer annoncer arguer argumenter asséner assurer attester avancer avertir
    aviser avouer balbutier bégayer bredouiller certifier chiffrer chuchoter citer clamer claironner commenter
    communiquer comptabiliser concéder conclure confesser confier confirmer considérer constater contester crier débiter
    déclamer déclarer décompter décréter décrire démentir dénier dénombrer déplorer détailler dévoiler diagnostiquer
    dicter dire divulguer écrire égrener enjoindre énoncer énumérer estimer évaluer évoquer expliciter expliquer exposer
    exprimer formuler garantir grommeler hurler indiquer infirmer informer insinuer insister invoquer ironiser juger
    jurer justifier lâcher marmonner marteler maugréer mentionner minimiser montrer murmurer narrer nier noter notifier objecter
    observer parler philosopher plaider plaisanter poster préciser préconiser prédire présager prétendre
    prétexter prévenir proclamer professer proférer pronostiquer prophétiser protester psalmodier publier raconter
    rajouter râler rappeler rapporter rassurer réaffirmer recenser réciter recommander reconnaître rectifier redire
    réexpliquer réfuter regretter réitérer relater relativiser relever remarquer renchérir répéter répliquer répondre
    résumer rétorquer retweeter révéler revendiquer riposter scander seriner signaler signifier souligner soutenir
    spécifier spéculer stipuler suggérer supplier supposer surenchérir susurrer témoigner temporiser théoriser tonner
    trancher tweeter twitter vociférer zapper`,
  // An act done with words: X appelle à « … », dénonce « … », accuse Y de « … ».
  act: `assumer cingler narguer houspiller apostropher conspuer apprécier cacher accuser appeler applaudir approuver blâmer brocarder caricaturer comparer condamner conjurer conseiller convier
    critiquer défendre défier définir demander dénigrer dénoncer désapprouver désavouer déconseiller dézinguer dissuader
    égratigner éreinter encenser encourager engager épingler étriller exclure exhorter exiger féliciter fustiger honnir
    incriminer inciter insulter interpeller intimer invectiver inviter louer menacer moquer ordonner pester pointer
    pourfendre présenter promettre prôner proposer qualifier railler recadrer réclamer récuser refuser rejeter remercier
    reprocher réprouver requérir saluer semoncer sermonner solliciter sommer souscrire stigmatiser tacler tancer targuer
    taxer traiter vanter vilipender vitupérer`,
  // Known from words, yet a state of mind: X souhaite « … ». Yields to a verb of saying that governs it.
  think: `ambitionner anticiper appréhender attendre craindre croire désespérer désirer douter entendre envisager escompter
    espérer féliciter imaginer indigner inquiéter offusquer opposer penser percevoir plaindre préférer pressentir prévoir
    redouter réjouir ressentir retenir rêver soupçonner souhaiter trouver viser voir vouloir`,
  // A tone, a gesture, a turn of the talk: only beside the marks: « … », sourit X; « … », poursuit-elle.
  gesture: `insurger écrier grincer siffler éructer appuyer songer extasier savourer dégainer dédramatiser synthétiser décoder décortiquer contre-attaquer rouspéter apitoyer épancher glousser badiner radoter ruminer pérorer hoqueter abonder acquiescer achever adresser afficher agacer alarmer amuser analyser articuler balancer balayer baragouiner beugler blaguer
    bougonner brailler chanter commencer compléter continuer corriger débuter décider décrypter désoler détester embrayer
    émerveiller émouvoir emporter enchaîner enflammer énerver enorgueillir entamer enthousiasmer enquérir esclaffer
    étonner étrangler excuser exclamer exulter fanfaronner fredonner fulminer gausser geindre gémir glapir glisser gronder
    grogner haranguer hasarder impatienter implorer interroger intervenir jubiler lamenter lancer maintenir marmotter
    nuancer opiner pavoiser persifler persister pleurer pleurnicher positiver pouffer poursuivre prêcher questionner
    rager réagir rebondir récrier remémorer reprendre rétropédaler ricaner rigoler rire ronchonner rugir sangloter sourire souffler
    soupirer souvenir tempérer tempêter terminer titrer tonitruer trépigner triompher ulcérer vibrer`,
  // Reports only after "faire" or "laisser": a fait savoir, laisse comprendre, fait part de, met en garde contre.
  made: `savoir valoir comprendre partir garder`,
  // Gives a name, not words: surnommé « … ».
  name: `baptiser dénommer étiqueter intituler labelliser libeller nommer prénommer rebaptiser renommer sous-titrer
    surnommer`,
};
