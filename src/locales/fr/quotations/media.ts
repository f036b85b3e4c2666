import type { MediaWords } from "../../../annotate/quotations/media/mediaWords.ts";
import { sequences } from "../../../annotate/quotations/sequences.ts";
import { words } from "../../../text/word-list.ts";

/** What relays words: the press, networks, and the turns of phrase that tell so. */
export const media = {
  media:
    words(`afp reuters ap bloomberg twitter x facebook instagram youtube tiktok telegram whatsapp linkedin snapchat rtl bfm bfmtv
    bfmbusiness cnews lci tf1 france2 france3 france5 france24 franceinter franceinfo francebleu franceculture europe1 rmc rfi
    arte canal+ m6
    mediapart médiapart rtbf rts rtltvi cnn bbc nbc abc cbs foxnews belga ats lemonde lefigaro figaro libération leparisien
    parisien ouestfrance
    sudouest l'express lepoint l'obs marianne lesechos leséchos lacroix l'humanité humanité canardenchaîné lecanardenchaîné
    journaldudimanche
    jdd lesoir lalibre lalibrebelgique lapresse ledevoir radiocanada tva letemps tribunedegenève 20minutes valeursactuelles
    latribune huffpost slate publicsénat lcp c8 w9 tmc tv5 tv5monde radiofrance france4 la1ère rtl2 nrj radionova sudradio
    radioclassique
    radiocampus agencefrancepresse associatedpress presseassociation efe ansa dpa tass xinhua chinenouvelle kyodo anadolu
    interfax lapressecanadienne
    keystoneats parismatch closer télérama télé7jours lesinrocks lesinrockuptibles lemondediplomatique l'opinion l'équipe
    challenges capital
    politis alternativeséconomiques bastamag reporterre streetpress lesjours konbini numerama nextinpact 01net clubic usbek&rica
    l'usinenouvelle têtu causette aujourd'huienfrance ladépêchedumidi lavoixdunord nicematin varmatin corsematin leprogrès
    ledauphinélibéré lamontagne lepopulaireducentre larépubliqueducentre larépubliquedespyrénées lanouvellerépublique
    l'estrépublicain
    lerépublicainlorrain vosgesmatin l'alsace dernièresnouvellesd'alsace dna l'union l'ardennais letélégramme parisnormandie
    lecourrierpicard laprovence lamarseillaise midilibre l'indépendant presseocéan lecourrierdel'ouest lemainelibre charentelibre
    srf 24heures lematin lenouvelliste laliberté arcinfo heidinews blick nzz lanouvellegazette ladernièreheure dh
    sudinfo sudpresse l'avenir l'écho vrt vtm demorgen destandaard hetlaatstenieuws hln hetnieuwsblad detijd knack levif
    lejournaldemontréal journaldemontréal lejournaldequébec journaldequébec lesoleil ledroit l'actualité tvanouvelles noovo
    globeandmail newyorktimes thenewyorktimes washingtonpost thewashingtonpost wallstreetjournal thewallstreetjournal wsj
    financialtimes ft theguardian guardian thetimes sundaytimes telegraph thetelegraph dailymail thesun mirror theindependent
    theeconomist politico axios theverge techcrunch newsweek theatlantic newyorker thenewyorker usatoday losangelestimes
    vanityfair rollingstone
    variety hollywoodreporter cnbc msnbc npr pbs itv skynews channel4 euronews euractiv aljazeera aljazira elpaís elpais
    elmundo lavanguardia
    corrieredellasera larepubblica repubblica lastampa frankfurterallgemeine faz süddeutschezeitung diezeit diewelt derspiegel
    spiegel bild ard zdf svt nrk yle detelegraaf nos haaretz jerusalempost novayagazeta kommersant jeuneafrique
    bluesky mastodon threads reddit twitch discord truthsocial weibo wechat vkontakte periscope`),
  smallMedia: words(
    "franceinfo mediapart twitter facebook instagram youtube tiktok linkedin telegram snapchat whatsapp",
  ),
  shortTitles: words("monde point temps soir devoir progrès parisien figaro républicain télégramme"),
  beside: sequences("auprès_de auprès_du auprès_d'"),
  asking:
    words(`interrogé interrogée interrogés interrogées contacté contactée contactés contactées joint jointe joints jointes interviewé
    interviewée interviewés interviewées sollicité sollicitée sollicités sollicitées questionné questionnée questionnés questionnées`),
  noting: words("indiquer préciser écrire noter souligner expliquer signaler"),
  announcing:
    words(`podcast podcasts tabloïd newsletter webzine gratuit bimensuel réseau plateforme plate-forme messagerie
    application réseaux`),
  coverage: words(
    "information informations info infos presse actualité actualités investigation télévision radio nouvelles",
  ),
  programmes:
    words(`matinale émission journal jt bulletin émissions plateau micro antenne antennes ondes pages édition site compte journaliste
    journalistes reporter reporters correspondant correspondante correspondants envoyé envoyée envoyés équipe équipes caméras questions`),
  publishing:
    words(`publié publiée publiés publiées paru parue parus parues diffusé diffusée diffusés diffusées posté postée postés postées
    relayé relayée relayés relayées révélé révélée révélés révélées`),
  blamed:
    words(`mis mise mises épinglé épinglée épinglés épinglées accusé accusée accusés accusées visé visée visés visées critiqué critiquée
    critiqués critiquées attaqué attaquée attaqués attaquées dénoncé dénoncée`),
  journalists:
    words(`journaliste journalistes chroniqueur chroniqueuse éditorialiste reporter correspondant correspondante présentateur
    présentatrice animateur animatrice stagiaire`),
  against: words("à après contre"),
  works: words("livre ouvrage essai roman récit album biographie autobiographie recueil manuel dictionnaire"),
  topics: words(
    "débat débats enquête enquêtes loi lois question questions reportage documentaire dossier étude études régulation rachat",
  ),
  assemblies: words(
    "assemblée sénat parlement congrès chambre conseil cour tribunal onu otan bourse caisse palais sommet forum",
  ),
  occasions:
    words(`communiqué conférence point discours meeting allocution audience procès barre tribune pupitre séance hémicycle débat débats
    assemblée sénat parlement congrès plénière lettre courrier courriel livre mémoires rapport cour tribunal procès-verbal audition`),
  relays:
    sequences(`au_micro_de au_micro_du au_micro_d' sur_le_plateau_de sur_le_plateau_du sur_le_plateau_d' sur_les_ondes_d' sur_l'_antenne_du sur_l'_antenne_d' à_l'_antenne_du
    dans_les_pages_de dans_les_pages_du dans_les_pages_d' devant_les_micros_de devant_les_micros_du sur_les_ondes_de
    sur_les_ondes_du dans_les_colonnes_de
    dans_les_colonnes_du dans_les_colonnes_d' devant_les_caméras_de devant_les_caméras_du devant_les_caméras_d'
    à_l'_antenne_de sur_l'_antenne_de sur_son_compte sur_sa_page
    une_tribune_au une_tribune_à une_tribune_dans une_tribune_publiée_dans via par_le_biais_de par_l'_intermédiaire_de
    sur_le_site_de
    sur_le_site_du`),
  relayParticiples:
    words(`obtenu obtenue obtenus obtenues consulté consultée consultés consultées relayé relayée relayés relayées publié publiée
    publiés publiées rapporté rapportée rapportés rapportées cité citée cités citées interrogé interrogée interrogés
    interrogées contacté
    contactée contactés joint jointe interviewé interviewée diffusé diffusée diffusés diffusées recueilli recueillis
    recueillies révélé révélée
    révélés révélées sollicité sollicitée sollicités sollicitées questionné questionnée
    questionnés questionnées joints jointes contactées reproduit reproduite transmis transmise dévoilé dévoilée dévoilés dévoilées`),
  relayedPronouns: words("que qu' dont"),
  relayVerbs: words("consulter consulté consultée obtenu obtenir lire copie"),
  newspapers: words(
    "quotidien journal hebdomadaire hebdo magazine mensuel chaîne radio agence site télévision télé station média confrères revue",
  ),
  telling:
    words(`dire déclarer affirmer expliquer indiquer assurer préciser confirmer répéter raconter témoigner avouer glisser souffler
    détailler résumer déplorer regretter estimer reconnaître commenter réagir`),
  retelling: words("rapporter révéler relater relayer citer raconter"),
  hosting: words("invité invitée invités invitées entretien entretiens interview interviews entrevue entrevues"),
  mediumVerbs: new Map([
    ["tweeter", "Twitter"],
    ["retweeter", "Twitter"],
    ["twitter", "Twitter"],
  ]),
  confiding: words("confier"),
  mediaWords:
    words(`news tv info infos actu radio presse press times post journal gazette télévision télé magazine mag hebdo soir matin midi
    dimanche dépêche tribune courrier écho échos voix nouvelliste observateur républicain télégramme canal fm quotidien revue
    cahiers
    bulletin moniteur tageblatt zeitung herald standaard nieuwsblad gazet anzeiger spiegel repubblica corriere stampa guardian
    telegraph
    chronicle observer`),
  mediumPrepositions: words("dans sur à au aux devant chez lors via pour"),
  mediumNouns:
    words(`journal quotidien hebdomadaire magazine colonnes antenne radio chaîne plateau micro émission interview entretien
    tribune conférence compte page blog profil bio biographie site communiqué lettre mail email e-mail courriel courrier
    message tweet vidéo discours
    allocution post billet éditorial rapport réseaux podcast direct live story stories thread reel`),
} satisfies MediaWords;
