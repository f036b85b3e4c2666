import type { QuotationWords } from "../../../annotate/quotations/locale.ts";
import { sequences } from "../../../annotate/quotations/sequences.ts";
import { words } from "../../../text/word-list.ts";

/** What the nouns and phrases around a quotation tell of it. */
export const nouns = {
  according:
    sequences(`selon d'_après à_en_croire à_entendre de_l'_avis_de de_l'_avis_du de_l'_avis_des de_l'_aveu_de de_l'_aveu_du
    de_l'_aveu_des aux_yeux_de aux_yeux_du aux_yeux_des aux_dires_de aux_dires_du aux_dires_des au_dire_de dixit
    suivant de_l'_avis_d' de_l'_aveu_d' aux_yeux_d' aux_dires_d' d'_après`),
  accordingOwn: sequences(
    `à_ses_yeux à_leurs_yeux à_son_avis à_leur_avis à_son_sens à_leur_sens selon_ses_mots selon_ses_termes selon_ses_dires selon_leurs_dires selon_ses_propos
    à_ses_dires d'_après_ses_dires d'_après_ses_mots
    à_l'_entendre à_les_entendre à_l'_en_croire à_les_en_croire à_le_croire à_la_croire à_les_croire`,
  ),
  accordingAtHead: sequences("pour"),
  voices: sequences(`par_la_voix_de par_la_voix_d' par_la_voix_du par_la_bouche_de par_la_bouche_d' par_la_bouche_du
    par_l'_intermédiaire_de par_l'_intermédiaire_d' par_l'_intermédiaire_du à_travers`),
  reportingNouns:
    words(`accusation accusations affirmation affirmations allégation allégations allocution allusion annonce annonces appel
    appels argument arguments assertion assurance avertissement avertissements aveu aveux avis commentaire commentaires conclusion
    condamnation confession confidence confidences constat conviction crainte critique critiques cri cris déclaration déclarations
    demande demandes démenti dénonciation diatribe discours engagement excuses explication explications exhortation
    harangue indignation injonction insulte insultes interpellation interrogation intervention interview invitation invective
    jugement justification menace menaces message messages mise_en_garde observation opinion parole paroles plaidoyer
    plainte plaisanterie prédiction prétention profession promesse promesses proposition propos protestation question questions
    réaction récit reconnaissance refus regret regrets remarque remarques réplique réponse reproche reproches requête
    revendication revendications révélation révélations riposte serment sortie souhait suggestion témoignage témoignages ultimatum
    verdict vœu vœux volonté espoir espérance mots phrase formule expression tweet`),
  titleVerbs: words(
    "publier écrire présenter citer réciter commenter critiquer signer chanter fredonner exposer reconnaître",
  ),
  equivalents: new Map([
    ["chef de l'état", "président"],
    ["chef de l'etat", "président"],
    ["cheffe de l'état", "présidente"],
    ["président de la république", "président"],
    ["locataire de l'élysée", "président"],
    ["locataire de la maison blanche", "président"],
    ["locataire de la maison-blanche", "président"],
    ["chef du gouvernement", "premier ministre"],
    ["cheffe du gouvernement", "première ministre"],
    ["locataire de matignon", "premier ministre"],
    ["chef de la diplomatie", "ministre des affaires étrangères"],
    ["cheffe de la diplomatie", "ministre des affaires étrangères"],
    ["patron de bercy", "ministre de l'économie"],
    ["député européen", "eurodéputé"],
    ["députée européenne", "eurodéputée"],
    ["garde des sceaux", "ministre de la justice"],
    ["premier magistrat de la ville", "maire"],
    ["première édile", "maire"],
    ["premier édile", "maire"],
    ["édile", "maire"],
    ["bourgmestre", "maire"],
    ["agent", "policier"],
    ["président-directeur général", "pdg"],
    ["présidente-directrice générale", "pdg"],
    ["p-dg", "pdg"],
    ["dg", "directeur général"],
    ["urgentiste", "médecin"],
    ["docteur", "médecin"],
    ["chirurgien", "médecin"],
    ["chirurgienne", "médecin"],
    ["généraliste", "médecin"],
    ["cardiologue", "médecin"],
    ["psychiatre", "médecin"],
    ["infectiologue", "médecin"],
    ["abbé", "prêtre"],
    ["curé", "prêtre"],
    ["coach", "entraîneur"],
    ["technicien", "entraîneur"],
    ["sélectionneur", "entraîneur"],
    ["sélectionneuse", "entraîneuse"],
    ["romancier", "écrivain"],
    ["romancière", "écrivaine"],
    ["cinéaste", "réalisateur"],
    ["souverain pontife", "pape"],
  ]),
  hypernyms: new Map([
    ["magistrat", words("procureur juge")],
    ["magistrate", words("procureure juge")],
    ["élu", words("maire député sénateur conseiller adjoint bourgmestre échevin")],
    ["élue", words("maire députée sénatrice conseillère adjointe bourgmestre échevine")],
    ["parlementaire", words("député députée sénateur sénatrice eurodéputé eurodéputée")],
    [
      "chercheur",
      words(`astronome astrophysicien biologiste chimiste climatologue économiste géologue glaciologue historien ingénieur
        neurologue paléontologue physicien planétologue professeur sociologue virologue`),
    ],
    [
      "chercheuse",
      words(`astronome astrophysicienne biologiste chimiste climatologue économiste géologue glaciologue historienne
        ingénieure paléontologue physicienne planétologue professeure sociologue virologue`),
    ],
    [
      "scientifique",
      words(`astronome astrophysicien astrophysicienne biologiste chercheur chercheuse chimiste climatologue géologue
        glaciologue paléontologue physicien physicienne planétologue virologue volcanologue`),
    ],
    [
      "universitaire",
      words(
        `professeur professeure historien historienne politologue sociologue juriste économiste chercheur chercheuse`,
      ),
    ],
    [
      "joueur",
      words(`ailier arrière attaquant buteur capitaine défenseur footballeur gardien milieu pilier rugbyman tennisman
        talonneur`),
    ],
    [
      "joueuse",
      words(`ailière arrière attaquante buteuse capitaine défenseuse footballeuse gardienne milieu rugbywoman`),
    ],
    ["athlète", words("coureur coureuse marathonien marathonienne perchiste sprinteur sprinteuse nageur nageuse")],
    ["militaire", words("général colonel commandant lieutenant capitaine amiral officier soldat")],
    ["syndicaliste", words("délégué déléguée")],
    ["prélat", words("évêque archevêque cardinal")],
    ["ecclésiastique", words("évêque archevêque cardinal prêtre moine vicaire aumônier")],
    ["religieux", words("évêque archevêque prêtre moine imam rabbin pasteur")],
    ["dirigeant", words("directeur fondateur patron pdg président")],
    ["dirigeante", words("directrice fondatrice patronne pdg présidente")],
    ["patron", words("directeur fondateur pdg dirigeant gérant")],
    ["patronne", words("directrice fondatrice pdg dirigeante gérante")],
    ["diplomate", words("ambassadeur ambassadrice consul consule")],
    ["pénaliste", words("avocat avocate")],
    ["officier", words("colonel commandant lieutenant capitaine amiral général")],
    ["gradé", words("colonel commandant lieutenant capitaine adjudant major général")],
    ["enseignant", words("professeur instituteur maître")],
    ["enseignante", words("professeure institutrice maîtresse")],
    ["praticien", words("médecin dentiste sage-femme")],
    ["praticienne", words("médecin dentiste sage-femme")],
  ]),
  clefts: words("c' voilà voici ainsi"),
  wordingNouns:
    words(`propos dires mots mot paroles parole phrase phrases formule termes terme déclaration déclarations citation expression
    message réponse question conclusion commentaire réaction tweet slogan`),
  documents:
    words(`acte annonce arrêt arrêté article audit avis billet bilan bulletin carton charte circulaire citation communiqué
    communiqués compte-rendu constat courriel courrier courriers déclaration décret directive discours document documents dossier e-mail
    éditorial email enquête entretien essai étude interview jugement lettre lettres livre-blanc mail mails manifeste mémoire message
    messages missive motion note notice ordonnance page pétition plainte post procès-verbal profil projet publication rapport rapports
    recommandation recours réponse requête résolution sms sondage statut synthèse témoignage texte texto tract tribune tweet tweets
    vidéo`),
  naming:
    words(`émission émissions journal livre roman film chanson album documentaire série titre collectif association opération
    opérations programme label rubrique blog spectacle pièce revue magazine hymne application logiciel surnom pseudonyme pseudo
    sobriquet appellation nom noms intitulé alias surnommé surnommée surnommés dit dite baptisé baptisée baptisés rebaptisé intitulé
    intitulée intitulés intitulées nommé nommée dénommé dénommée élu élue élus élues sacré sacrée sacrés sacrées proclamé proclamée titré titrée appelé appelée appelés appelées groupe page site internet hashtag
    mot-dièse bateau navire restaurant café bar hôtel cabaret concept notion loi plan dispositif prix trophée tube podcast chaîne mouvement
    liste campagne exposition festival poème single clip saga trilogie bande-dessinée œuvre tableau ouvrage essai recueil nouvelle conte acte
    rond-point rue place quartier lieu-dit étiquette catégorie statut facebook youtube soi-disant prétendu prétendue prétendus marque
    journée modèle version édition mot mot-clé notion chantier comité cellule brigade réseau compte comptes label expression terme termes vocable
    niveau alerte phase amendement principe doctrine régime ordre adjectif adverbe verbe substantif locution acronyme
    anglicisme néologisme`),
  mottos: words("slogan devise thème titre nom intitulé surnom hashtag"),
  meaning: words("désigne désignent désignait signifie signifient signifiait"),
  understanding: words("entend entendait comprend désigne"),
  charges:
    words(`condamnation condamnations coupable coupables chef chefs accusation inculpation inculpé inculpée inculpés examen poursuivi poursuivie poursuivis poursuivies poursuites
    condamné condamnée condamnés condamnées jugé jugée jugés enquête enquêtes plainte plaintes soupçonné soupçonnée soupçonnés écroué
    écrouée prévenu délit délits crime crimes infraction infractions information qualification motif garde loi
    décret arrêté interdit interdite interdits interdisent interdisant interdiction ordonnance comparu déféré mandat détention écopé écope prison sursis peine peines amende ferme`),
  inscriptions:
    words(`inscription inscriptions tag tags tagué taguée tagués inscrit inscrite inscrits inscrites banderole banderoles pancarte
    pancartes graffiti graffitis affiche affiches panneau plaque gravé gravée brodé barré barrée arborant floqué peint peinte peints
    brandissant sac sacs tee-shirt tee-shirts t-shirt t-shirts maillot mur murs façade fronton étiquette écriteau
    écriteaux panneaux calicot calicots`),
  anybody:
    words(`homme femme dame monsieur garçon fille jeune trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire
    octogénaire vingtenaire intéressé intéressée responsable dirigeant dirigeante patron patronne chef cheffe leader élu élue édile
    parlementaire candidat candidate opposant opposante militant militante artiste star vedette icône idole joueur joueuse sportif
    sportive athlète champion championne attaquant attaquante défenseur gardien milieu coureur cycliste coach technicien acteur actrice
    comédien comédienne chanteur chanteuse réalisateur réalisatrice cinéaste écrivain écrivaine romancier romancière auteur autrice
    milliardaire homme-d'affaires entrepreneur entrepreneuse expert experte spécialiste chercheur chercheuse universitaire républicain
    démocrate social-démocrate socialiste écologiste centriste libéral libérale conservateur conservatrice nationaliste travailliste populiste communiste insoumis insoumise frontiste auditeur auditrice suspect suspecte prévenu prévenue accusé accusée condamné condamnée gagnant gagnante vainqueur lauréat lauréate perdant perdante
    médaillé médaillée rescapé rescapée sortant sortante plaignante plaignant souverain monarque
    locataire natif native retraité retraitée orateur oratrice conférencier conférencière interlocuteur interlocutrice`),
  introduced:
    words(`avocat avocate procureur procureure juge magistrat magistrate greffier greffière bâtonnier bâtonnière substitut substitute
    coroner légiste commissaire enquêteur enquêtrice inspecteur inspectrice préfet préfète
    sous-préfet sous-préfète recteur rectrice évêque archevêque cardinal curé vicaire diacre aumônier imam rabbin
    proviseur proviseure principal`),
  foreignArticles: words("the de het el il los die der das"),
  offices:
    words(`président présidente ministre premier-ministre maire député députée sénateur sénatrice gouverneur gouverneure chancelier
    chancelière roi reine pape souverain général secrétaire directeur directrice pdg chef cheffe patron patronne leader dirigeant dirigeante commandant commandante`),
  scopes:
    words(`départemental départementale régional régionale national nationale local locale sortant sortante municipal municipale
    fédéral fédérale`),
  former: /^ex-/,
  concerned: words("intéressé intéressée"),
  parties: words(
    "accusé accusée prévenu prévenue suspect suspecte mis-en-cause condamné condamnée plaignant plaignante",
  ),
  anyOrganization:
    words(`société entreprise groupe firme compagnie géant géante multinationale plateforme plate-forme réseau site start-up startup
    syndicat parti mouvement formation association ong organisation fondation fédération confédération ligue club équipe collectif comité
    agence journal quotidien hebdomadaire magazine chaîne radio média banque assureur constructeur opérateur exploitant industriel
    enseigne distributeur transporteur instance institution établissement structure marque éditeur studio label avionneur équipementier
    fournisseur hébergeur filiale maison centrale organisme autorité régulateur intersyndicale coalition alliance office institut`),
  addingVerbs: words("ajouter poursuivre reprendre compléter préciser continuer conclure enchaîner insister"),
  appraising:
    words(`dénoncer fustiger critiquer condamner saluer applaudir louer vanter stigmatiser pointer moquer railler brocarder épingler
    pourfendre blâmer vilipender déplorer regretter craindre redouter réjouir inquiéter indigner tacler éreinter égratigner encenser
    désapprouver accuser reprocher soupçonner plaindre alarmer insurger ironiser exclure féliciter remercier`),
  judging: words("juger trouver estimer considérer"),
  callingVerbs: words("appeler nommer désigner"),
  titles: new Map([
    ["Me", ["avocat", "avocate"]],
    ["Mgr", ["évêque", "archevêque", "cardinal"]],
    ["abbé", ["curé", "prêtre"]],
  ]),
  persons:
    words(`grand-mère grand-père oncle tante cousin cousine neveu nièce gendre belle-fille beau-père belle-mère beau-frère belle-sœur ami amie collègue
    confrère consœur homme femme dame jeune trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire responsable
    intéressé intéressée patron patronne pdg président présidente vice-président vice-présidente directeur directrice fondateur fondatrice
    cofondateur cofondatrice co-fondateur dirigeant dirigeante chef cheffe ministre premier-ministre secrétaire député députée sénateur
    sénatrice maire élu élue édile conseiller conseillère préfet préfète sous-préfet procureur procureure juge avocat avocate
    bâtonnier porte-parole candidat candidate leader numéro opposant opposante militant militante syndicaliste journaliste
    présentateur présentatrice animateur animatrice écrivain écrivaine auteur autrice auteure chanteur chanteuse acteur actrice comédien
    comédienne réalisateur réalisatrice cinéaste artiste humoriste polémiste philosophe sociologue politologue historien historienne
    économiste chercheur chercheuse professeur professeure enseignant enseignante médecin docteur infirmier infirmière expert experte
    spécialiste analyste joueur joueuse entraîneur entraîneuse sélectionneur capitaine gardien attaquant défenseur milieu champion
    championne coureur cycliste nageur nageuse skieur skieuse athlète pilote footballeur footballeuse tennisman évêque archevêque pape
    cardinal prêtre curé rabbin imam pasteur roi reine prince princesse monarque souverain empereur général colonel commandant
    commissaire gendarme policier policière témoin victime mère père frère sœur fils fille époux épouse compagne compagnon mari
    veuve voisin voisine habitant habitante riverain riveraine chancelier chancelière commissaire eurodéputé eurodéputée gouverneur gouverneure
    ambassadeur ambassadrice diplomate émissaire négociateur médiateur agriculteur éleveur ouvrier gérant gérante commerçant
    représentant représentante homologue successeur prédécesseur locataire élu milliardaire entrepreneur entrepreneuse ingénieur informaticien
    bourgmestre échevin conseiller-fédéral mairesse parlementaire républicain démocrate socialiste écologiste centriste
    intéressée suspect prévenu accusé mis-en-cause octogénaire sportif sportive Bordelais star vedette idole star icône tête
    coach technicien stratège manager manifestant manifestante passant passante automobiliste conducteur conductrice salarié salariée
    étudiant étudiante lycéen lycéenne proche participant participante supporter supporteur usager usagère client cliente personne
    opposants avocats gens
    individu parent agresseur assaillant assaillante tireur meurtrier meurtrière assassin terroriste kamikaze djihadiste forcené
    ravisseur boxeur boxeuse judoka escrimeur escrimeuse sprinteur sprinteuse rugbyman basketteur basketteuse handballeur
    handballeuse golfeur golfeuse gymnaste perchiste marathonien marathonienne lutteur lutteuse patineur patineuse biathlète
    cavalier cavalière jockey catcheur catcheuse navigateur navigatrice petit-fils petite-fille demi-frère demi-sœur jumeau
    jumelle ex-femme ex-mari fiancé fiancée parrain marraine politicien politicienne activiste dissident dissidente rebelle
    combattant combattante soldat officier lieutenant sergent adjudant amiral maréchal brigadier major enquêteur enquêtrice
    inspecteur inspectrice éditorialiste chroniqueur chroniqueuse reporter correspondant correspondante rédacteur rédactrice
    employé employée stagiaire apprenti apprentie patient patiente passager passagère voyageur voyageuse spectateur spectatrice
    lecteur lectrice électeur électrice citoyen citoyenne consommateur consommatrice chômeur chômeuse magnat homme-politique
    dictateur vice-roi vice-chancelier vice-premier-ministre
    adjoint adjointe membre scientifique finaliste rival rivale partenaire camarade complice collaborateur
    collaboratrice assistant assistante administrateur administratrice coprésident coprésidente héritier héritière substitut
    rapporteur rapporteuse associé associée gréviste sympathisant sympathisante skipper ingénieure compositeur compositrice
    guitariste inventeur vicaire moine vigile tueur créateur créatrice repreneur concurrent concurrente pionnier
    lobbyiste intervenant intervenante commerçante copain copine bibliothécaire caricaturiste mayeur`),
  occupations:
    words(`agent agente fonctionnaire militaire vigneron vigneronne boulanger boulangère libraire restaurateur restauratrice maraîcher maraîchère paysan paysanne pêcheur marin
    berger bergère boucher bouchère fleuriste coiffeur coiffeuse cafetier hôtelier hôtelière chauffeur routier facteur factrice pompier
    secouriste ambulancier ambulancière aide-soignant aide-soignante soignant soignante pharmacien pharmacienne vétérinaire dentiste
    psychologue psychiatre cardiologue urgentiste chirurgien chirurgienne généraliste pédiatre instituteur institutrice éducateur éducatrice
    proviseur proviseure recteur rectrice doyen doyenne photographe musicien musicienne pianiste violoniste danseur danseuse chorégraphe
    metteur scénariste producteur productrice éditeur éditrice traducteur traductrice notaire huissier magistrat magistrate greffier banquier
    banquière courtier investisseur actionnaire climatologue sismologue volcanologue géologue biologiste physicien physicienne astronome
    épidémiologiste infectiologue virologue démographe géographe anthropologue linguiste juriste constitutionnaliste criminologue
    météorologue hydrologue glaciologue océanographe ornithologue botaniste archéologue paléontologue arbitre ailier ailière buteur buteuse
    pilier talonneur ouvreur arrière gardienne attaquante coordinateur coordinatrice organisateur organisatrice bénévole adhérent adhérente
    trésorier trésorière délégué déléguée détenu détenue otage survivant survivante blessé blessée sinistré sinistrée réfugié réfugiée
    migrant migrante touriste randonneur randonneuse propriétaire promoteur architecte urbaniste designer styliste mannequin influenceur
    influenceuse youtubeur blogueur blogueuse internaute développeur abbé instituteur urbaniste romancier romancière poète poétesse peintre
    sculpteur sculptrice dessinateur dessinatrice illustrateur cuisinier cuisinière serveur serveuse vendeur vendeuse ouvrière cadre
    technicienne infirmier camionneur docker cheminot cheminote pilote hôtesse mécanicien mécanicienne électricien maçon menuisier artisan
    artisane apiculteur apicultrice viticulteur viticultrice céréalier éleveuse agricultrice exploitant exploitante chasseur forestier
    astronaute cosmonaute spationaute astrophysicien astrophysicienne chimiste mathématicien mathématicienne statisticien
    statisticienne neurologue immunologiste virologiste oncologue gynécologue kinésithérapeute psychanalyste toxicologue
    écologue zoologiste vulcanologue conservateur conservatrice surveillant surveillante douanier douanière contrôleur
    contrôleuse consultant consultante garagiste livreur livreuse éboueur grutier couvreur plombier chocolatier pâtissier
    pâtissière fromager fromagère brasseur brasseuse sommelier caissier caissière comptable trader
    bijoutier bijoutière horloger horlogère joaillier antiquaire brocanteur brocanteuse marchand marchande épicier épicière
    opticien opticienne imprimeur négociant négociante armateur forgeron ébéniste luthier galeriste collectionneur
    collectionneuse bûcheron bûcheronne serrurier aumônier diacre sacristain juré jurée concierge cariste soudeur soudeuse
    chaudronnier tapissier cordonnier jardinier jardinière paysagiste fossoyeur éclusier batelier ostréiculteur ostréicultrice mareyeur
    mareyeuse saunier vacher garde-chasse garde-champêtre nourrice sage-femme brancardier orthophoniste ostéopathe
    diététicien diététicienne laborantin laborantine standardiste steward matelot sergent caporal lieutenant lieutenante adjudant
    adjudante brigadier brigadière sapeur légionnaire moniteur monitrice maître-nageur sauveteur sauveteuse saisonnier saisonnière
    intérimaire couturier couturière maquilleuse régisseur régisseuse machiniste figurant figurante cascadeur forain foraine retraité
    retraitée rentier châtelain châtelaine fermier fermière meunier traiteur barman plongeur aubergiste auxiliaire bergère écolier
    écolière collégien collégienne élève institutrice marinier marinière lauréat lauréate remplaçant remplaçante`),
  organizations:
    words(`société entreprise groupe firme compagnie géant multinationale plateforme plate-forme réseau site start-up startup
    syndicat parti mouvement formation association ong organisation fondation fédération confédération ligue club équipe collectif comité
    conseil agence journal quotidien hebdomadaire magazine chaîne radio média banque assureur constructeur opérateur
    exploitant industriel enseigne distributeur transporteur gouvernement ministère préfecture parquet tribunal cour police gendarmerie mairie service
    municipalité ville région département commission parlement assemblée sénat institut observatoire centre université école laboratoire
    hôpital clinique autorité régulateur office union centrale intersyndicale exécutif administration direction rectorat armée état-major
    diocèse église conférence coalition alliance front avionneur équipementier fournisseur hébergeur éditeur studio label filiale maison
    institution instance organisme établissement structure marque
    staff entourage encadrement famille défense cabinet opposition majorité hiérarchie clan jury troupe rédaction accusation droite gauche
    camp foule public chancellerie diplomatie délégation coordination police justice
    bureau ambassade consulat secrétariat régie patronat`),
  institutions:
    words(`préfecture ministère mairie parquet tribunal cour police gendarmerie conseil commission sénat assemblée rectorat
    gouvernement service services direction secrétariat chambre office agence observatoire institut université hôpital syndicat fédération
    confédération comité collectif association union ligue région département ville banque centre`),
  particles: words("van von der den und of and the di del della y"),
  citing: words("citer"),
  housing:
    sequences(`chez à au aux du_côté_de du_côté_du du_côté_des du_côté_d' dans_les_rangs_de dans_les_rangs_du dans_les_rangs_des auprès_de
    auprès_du`),
  channels: words("sur"),
  inside: words("dans"),
  signing:
    words(`signé signée signés signées cosigné cosignée rédigé rédigée rédigés écrit écrite écrits adressé adressée adressés envoyé
    envoyée envoyés remis remise rendu rendue`),
  making:
    words(`créer lancer instaurer instituer bâtir construire ouvrir organiser installer fonder création lancement instauration ouverture
    construction installation organisation`),
  chants: words("cri cris slogan slogans"),
  agents: words("par"),
  addressing: words("à au aux"),
  bareNounPrepositions: words("en"),
  gerunds: words("en"),
} satisfies Partial<QuotationWords>;
