import type { QuotationWords } from "../../../annotate/quotations/locale.ts";
import { sequences } from "../../../annotate/quotations/sequences.ts";
import { words } from "../../../annotate/quotations/words.ts";

/** What relays words: the press, networks, and the turns of phrase that tell so. */
export const media = {
  media:
    words(`afp reuters ap bloomberg twitter x facebook instagram youtube tiktok telegram whatsapp linkedin snapchat rtl bfm bfmtv
    bfmbusiness cnews lci tf1 france2 france3 france5 france24 franceinter franceinfo francebleu franceculture europe1 rmc rfi arte canal+ m6
    mediapart médiapart rtbf rts rtltvi cnn bbc nbc abc cbs foxnews belga ats lemonde lefigaro figaro libération leparisien parisien ouestfrance
    sudouest l'express lepoint l'obs marianne lesechos leséchos lacroix l'humanité humanité canardenchaîné lecanardenchaîné journaldudimanche
    jdd lesoir lalibre lalibrebelgique lapresse ledevoir radiocanada tva letemps tribunedegenève 20minutes valeursactuelles
    latribune huffpost slate publicsénat lcp c8`),
  relays:
    sequences(`au_micro_de au_micro_du au_micro_d' sur_le_plateau_de sur_le_plateau_du sur_les_ondes_de sur_les_ondes_du dans_les_colonnes_de
    dans_les_colonnes_du dans_les_colonnes_d' devant_les_caméras_de devant_les_caméras_du devant_les_caméras_d' auprès_de auprès_du auprès_d' à_l'_antenne_de sur_l'_antenne_de sur_son_compte sur_sa_page
    une_tribune_au une_tribune_à une_tribune_dans une_tribune_publiée_dans via par_le_biais_de par_l'_intermédiaire_de sur_le_site_de
    sur_le_site_du`),
  relayParticiples:
    words(`obtenu obtenue obtenus obtenues consulté consultée consultés consultées relayé relayée relayés relayées publié publiée
    publiés publiées rapporté rapportée rapportés rapportées cité citée cités citées interrogé interrogée interrogés interrogées contacté
    contactée contactés joint jointe interviewé interviewée diffusé diffusée diffusés diffusées recueilli recueillis recueillies révélé révélée
    révélés révélées reproduit reproduite transmis transmise dévoilé dévoilée dévoilés dévoilées`),
  relayedPronouns: words("que qu' dont"),
  relayVerbs: words("consulter consulté consultée obtenu obtenir lire copie"),
  newspapers: words(
    "quotidien journal hebdomadaire hebdo magazine mensuel chaîne radio agence site télévision télé station média confrères revue",
  ),
  telling: words("dire déclarer affirmer expliquer indiquer assurer préciser confirmer répéter"),
  retelling: words("rapporter révéler relater relayer citer raconter"),
  hosting: words("invité invitée invités invitées entretien entretiens interview interviews entrevue entrevues"),
  locatives: words("y"),
  mediumVerbs: new Map([
    ["tweeter", "Twitter"],
    ["retweeter", "Twitter"],
    ["twitter", "Twitter"],
  ]),
  confiding: words("confier"),
  mediaWords:
    words(`news tv info infos actu radio presse press times post journal gazette télévision télé magazine mag hebdo soir matin midi
    dimanche dépêche tribune courrier écho échos voix nouvelliste observateur républicain télégramme canal fm quotidien revue cahiers
    bulletin moniteur tageblatt zeitung herald standaard nieuwsblad gazet anzeiger spiegel repubblica corriere stampa guardian telegraph
    chronicle observer`),
  mediumPrepositions: words("dans sur à au aux devant chez lors via pour"),
  mediumNouns:
    words(`journal quotidien hebdomadaire magazine colonnes antenne radio chaîne plateau micro émission interview entretien
    tribune conférence compte page blog profil bio biographie site communiqué lettre mail email e-mail courriel courrier message tweet vidéo discours
    allocution post billet éditorial rapport réseaux podcast direct live`),
} satisfies Partial<QuotationWords>;
