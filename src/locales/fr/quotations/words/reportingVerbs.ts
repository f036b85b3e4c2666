import type { VerbClass } from "../../../../annotate/quotations/locale.ts";

/**
 * The verbs with which the French press reports words, by what they do. Their forms are generated from the Lefff into
 * `verb-forms.generated.ts`: add an infinitive here, then `npx tsx scripts/lexicon.ts`.
 */
export const REPORTING_VERBS: Readonly<Record<VerbClass, string>> = {
  // What follows is words: « … », a déclaré X; X affirme que « … ».
  say: `admettre affirmer ajouter alerter alléguer annoncer arguer argumenter asséner assurer attester augurer
    avancer avertir aviser avouer balbutier bégayer bredouiller certifier chiffrer chuchoter citer claironner clamer
    commenter communiquer comptabiliser concéder conclure confesser confier confirmer considérer constater contester
    contredire convenir crier débiter déclamer déclarer décompter décréter décrire démentir dénier dénombrer
    dépeindre déplorer détailler dévoiler diagnostiquer dicter dire disserter divulguer écrire égrener enjoindre
    énoncer énumérer estimer évaluer évoquer expliciter expliquer exposer exprimer formuler garantir gloser
    grommeler hurler indiquer infirmer informer insinuer insister invoquer ironiser juger jurer justifier lâcher
    marmonner marteler maugréer mentionner minimiser montrer murmurer narrer nier noter notifier objecter observer
    parier parler philosopher plaider plaisanter poster préciser préconiser prédire présager prétendre prétexter
    prévenir proclamer proférer professer pronostiquer prophétiser protester psalmodier publier rabâcher raconter
    rajouter râler rappeler rapporter rassurer réaffirmer recenser réciter recommander reconnaître rectifier redire
    réexpliquer réfuter regretter réitérer relater relativiser relever remarquer renchérir répéter répliquer
    répondre ressasser résumer rétorquer retweeter révéler revendiquer riposter scander seriner signaler signifier
    souligner sous-entendre soutenir spécifier spéculer stipuler suggérer supplier supposer surenchérir susurrer
    témoigner temporiser théoriser tonner traduire trancher tweeter twitter vociférer zapper`,
  // An act done with words: X appelle à « … », dénonce « … », accuse Y de « … ».
  act: `accuser apostropher appeler applaudir apprécier approuver assumer blâmer brocarder cacher caricaturer
    cingler comparer condamner conjurer conseiller conspuer convier critiquer déconseiller défendre défier définir
    demander dénigrer dénoncer désapprouver désavouer dézinguer dissuader égratigner encenser encourager engager
    écarter épingler éreinter étriller exclure exhorter exiger féliciter fustiger honnir houspiller inciter incriminer
    insulter interpeller intimer invectiver inviter louer menacer moquer narguer ordonner pester pointer presser pourfendre
    présenter promettre prôner proposer qualifier railler recadrer réclamer récuser refuser rejeter remercier
    reprocher réprouver requérir saluer semoncer sermonner solliciter sommer souscrire stigmatiser tacler tancer
    targuer taxer traiter vanter vilipender vitupérer
    imputer attribuer réprimander rembarrer morigéner`,
  // Known from words, yet a state of mind: X souhaite « … ». Yields to a verb of saying that governs it.
  think: `ambitionner anticiper appréhender attendre craindre croire désespérer désirer douter entendre envisager
    escompter espérer féliciter imaginer indigner inquiéter offusquer opposer penser percevoir plaindre préférer
    pressentir prévoir redouter réjouir ressentir retenir rêver souhaiter soupçonner trouver viser voir vouloir`,
  // A tone, a gesture, a turn of the talk: only beside the marks: « … », sourit X; « … », poursuit-elle.
  gesture: `abonder achever acquiescer adresser afficher agacer alarmer amuser analyser apitoyer appuyer articuler attaquer
    badiner balancer balayer baragouiner beugler blaguer bougonner brailler chanter commencer compléter continuer
    contre-attaquer corriger débuter décider décoder décortiquer décrypter dédramatiser dégainer désoler détester
    écrier embrayer émerveiller émouvoir emporter enchaîner énerver enflammer enorgueillir enquérir entamer
    enthousiasmer épancher éructer esclaffer étonner étrangler exclamer excuser extasier exulter fanfaronner
    fredonner fulminer gausser geindre gémir glapir glisser glousser grincer grogner gronder haranguer hasarder
    hoqueter impatienter implorer insurger interroger intervenir jubiler lamenter lancer maintenir marmotter nuancer
    opiner pavoiser pérorer persifler persister pleurer pleurnicher positiver pouffer poursuivre prêcher questionner
    radoter rager réagir rebondir récrier remémorer reprendre rétropédaler ricaner rigoler rire ronchonner rouspéter
    rugir ruminer sangloter savourer siffler songer souffler soupirer sourire souvenir synthétiser tempérer tempêter
    terminer titrer tonitruer trépigner triompher ulcérer vibrer
    admonester ânonner bramer couper clarifier développer discourir ébaucher éclater épiloguer esquisser
    exploser hésiter illustrer improviser nasiller ponctuer poser récapituler récriminer redemander relancer supputer
    décocher enchérir époumoner égosiller rengorger calculer oser tenter`,
  // Reports only after "faire" or "laisser": a fait savoir, laisse comprendre, fait part de, met en garde contre.
  made: `savoir valoir comprendre partir garder tomber`,
  // Gives a name, not words: surnommé « … ».
  name: `baptiser dénommer étiqueter intituler labelliser libeller nommer prénommer rebaptiser renommer sous-titrer
    surnommer`,
};
