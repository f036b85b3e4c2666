/**
 * What happens, by families: acts that two newspapers tell with different words. A family a line: its name, its weight (4 a death, 3 turns an
 * affair, 2 is an act in it, 1 is talk or routine), its verbs, and after "|" its nouns. Words of an expression are joined by "_",
 * its verb first: "mettre_en_examen"; what is said of one subject alone has it before "+": "digue+céder".
 */
export const FAMILIES = `
accident 3 percuter heurter s'encastrer dérailler s'écraser chavirer couler sombrer s'échouer | accident collision naufrage crash déraillement écrasement
acquit 3 acquitter relaxer innocenter disculper blanchir | acquittement relaxe non-lieu
adopt 3 adopter promulguer ratifier entériner légaliser | adoption promulgation ratification
aid 2 aider secourir sauver évacuer héberger accueillir | secours évacuation sauvetage
announce 1 annoncer présenter dévoiler communiquer confirmer | annonce communiqué
appeal 2 faire_appel interjeter_appel se_pourvoir former_recours déposer_recours | pourvoi recours
apologise 2 s'excuser présenter_excuses demander_pardon | excuses
appoint 3 nommer désigner introniser investir mandater | nomination désignation investiture
arrest 3 arrêter interpeller appréhender capturer placer_en_garde_à_vue mettre_en_garde_à_vue | arrestation interpellation garde_à_vue
attack 3 attaquer agresser assaillir poignarder tirer braquer foncer frapper égorger | attaque agression attentat fusillade assaut
award 3 attribuer_marché attribuer_contrat attribuer_concession déclarer_attributaire | adjudication
ban 3 interdire proscrire prohiber bannir suspendre mettre_à_pied | interdiction suspension bannissement
begin 1 commencer débuter démarrer s'ouvrir lancer | début lancement ouverture
bid 2 postuler briguer se_présenter_élection se_présenter_élections se_présenter_municipales se_présenter_législatives se_présenter_présidentielle se_présenter_mairie se_présenter_candidat se_porter_candidat | candidature
block 2 bloquer barrer occuper envahir paralyser filtrer murer | blocage occupation barrage
break 3 rompre dénoncer_accord quitter_alliance | rupture_du rupture_des rupture_avec
buy 2 acheter acquérir racheter rafler | achat acquisition rachat
call 2 appeler exhorter | appel mobilisation
cancel 3 annuler abandonner supprimer retirer_plainte retirer_projet retirer_texte retirer_offre retirer_autorisation retirer_agrément retirer_licence abroger reporter ajourner résilier | annulation retrait abandon abrogation report résiliation
cede 3 accorder concéder céder | concession moratoire
charge 3 inculper mettre_en_examen | inculpation mise_en_examen
clash 2 en_venir_aux_mains | affrontement échauffourée heurt bagarre rixe émeute
close 3 fermer clore clôturer démanteler cesser_activité baisser_le_rideau | fermeture cessation
count 3 dénombrer recenser déplorer compter_blessés compter_morts compter_interpellations compter_manifestants compter_disparus | bilan
criticise 1 accuser dénoncer critiquer fustiger traiter_de qualifier_de reprocher condamner_les_propos condamner_les_violences condamner_les_faits condamner_l'attaque condamner_l'attentat | accusation dénonciation mise_en_cause
damage 2 détruire dégrader endommager vandaliser saccager piller briser casser ravager | pillage destruction saccage dégradation
deceive 2 falsifier détourner escroquer | détournement fraude
defeat 2 battre éliminer perdre_match s'incliner vaincre | défaite élimination
demonstrate 2 manifester défiler marcher se_rassembler protester se_mobiliser | manifestation marche rassemblement défilé cortège
deny 1 démentir nier contester réfuter | démenti
destroy 3 s'effondrer s'écrouler se_rompre dévaster engloutir conduite+céder canalisation+céder digue+céder barrage+céder pont+céder câble+céder | effondrement écroulement
die 4 mourir décéder tuer assassiner périr succomber perdre_la_vie coûter_la_vie trouver_la_mort abattre se_donner_la_mort | mort décès meurtre assassinat homicide féminicide
disappear 3 disparaître enlever kidnapper séquestrer | disparition enlèvement
dismiss 3 limoger révoquer licencier destituer renvoyer démettre évincer exclure radier écarter congédier remercier | limogeage licenciement destitution exclusion
elect 3 élire réélire remporter_élection devenir_maire devenir_président devenir_la_première devenir_le_premier | élection réélection
explode 3 exploser détoner sauter souffler déflagrer | explosion détonation déflagration
fire 3 brûler incendier s'embraser prendre_feu s'enflammer feu+prendre feu+se_déclarer feu+partir sinistre+se_déclarer | incendie feu
fine 3 sanctionner pénaliser infliger_amende | amende sanction
flee 3 fuir s'enfuir s'évader s'échapper | fuite évasion
found 2 créer fonder constituer inaugurer | création fondation inauguration
gather 1 se_réunir réunir se_retrouver assister participer | réunion
hear 2 entendre auditionner interroger comparaître convoquer | audition comparution interrogatoire
hit 3 toucher séisme+secouer tremblement+secouer tempête+secouer explosion+secouer déflagration+secouer balayer s'abattre provoquer ravager_région | séisme tempête inondation cyclone avalanche
injure 3 blesser hospitaliser | blessure blessé hospitalisation
inquire 3 enquêter ouvrir_enquête ouvrir_information ouvrir_instruction diligenter diligenter_enquête | enquête instruction information_judiciaire
inspect 2 inspecter contrôler expertiser autopsier | inspection contrôle expertise autopsie
insolvency 3 placer_en_redressement placer_en_sauvegarde placer_en_procédure_de_sauvegarde | redressement_judiciaire procédure_de_sauvegarde
invest 2 financer investir verser débloquer_fonds débloquer_millions débloquer_euros subventionner | financement investissement versement
join 2 rejoindre rallier adhérer soutenir | ralliement soutien
jail 3 incarcérer écrouer emprisonner détenir placer_en_détention | incarcération détention
liquidate 3 liquider placer_en_liquidation mettre_en_liquidation | liquidation
leave 2 quitter partir s'envoler déserter | départ
meet 2 rencontrer recevoir s'entretenir | rencontre entretien entrevue
move 1 se_rendre arriver revenir rentrer visiter déplacer | visite arrivée retour
negotiate 2 négocier discuter dialoguer | négociation pourparlers
open 2 rouvrir reprendre redémarrer recommencer | réouverture reprise
order 3 ordonner décréter enjoindre sommer | ordonnance décret injonction
overthrow 3 renverser prendre_le_pouvoir | coup_d_état tentative_de_coup_d_état putsch renversement
praise 1 saluer féliciter rendre_hommage célébrer commémorer | hommage cérémonie commémoration
propose 2 proposer suggérer préconiser | proposition
publish 2 publier diffuser paraître mettre_en_ligne | publication diffusion parution rapport audit
raise 2 augmenter relever hausser revaloriser | hausse augmentation
recall 3 rappeler_lots rappeler_produits rappeler_véhicules rappeler_boîtes rappeler_exemplaires rappeler_unités rappeler_modèles | rappel_de_produits rappel_de_lots
reduce 2 baisser réduire diminuer chuter | baisse réduction chute
reject 3 rejeter refuser repousser débouter désapprouver | rejet refus
release 3 libérer relâcher élargir remettre_en_liberté | libération remise_en_liberté
renounce 3 renoncer jeter_l'éponge | renoncement renonciation
resign 3 démissionner donner_démission présenter_démission remettre_démission se_retirer quitter_la_mairie quitter_la_présidence quitter_ses_fonctions | démission
reveal 3 révéler fuiter divulguer exhumer découvrir repérer détecter | révélation fuite découverte
search 3 perquisitionner fouiller saisir mettre_sous_séquestre | perquisition saisie fouille
sell 2 vendre céder_part | vente cession
sentence 3 condamner écoper | condamnation verdict
sign 3 signer conclure parapher | signature accord protocole
speak 1 s'exprimer s'adresser prononcer_discours intervenir parler | discours allocution intervention
start 2 mettre_en_service décoller | décollage
strike 2 débrayer cesser_le_travail se_mettre_en_grève entrer_en_grève voter_la_grève | grève débrayage
sue 3 poursuivre porter_plainte déposer_plainte assigner attaquer_en_justice saisir_le_tribunal saisir_la_justice saisir_l'agence saisir_l'inspection saisir_le_conseil saisir_le_parquet saisir_le_procureur saisir_la_cour saisir_la_commission saisir_le_défenseur alerter_l'agence | plainte assignation signalement saisine
summon 2 citer sommer_de | citation convocation
try 3 juger renvoyer_en_correctionnelle requérir | procès jugement réquisitoire
vote 3 voter approuver plébisciter valider se_prononcer engager_résiliation | vote scrutin référendum approbation
warn 1 avertir alerter menacer prévenir mettre_en_garde | avertissement alerte
win 3 gagner remporter triompher vaincre_finale l'emporter s'imposer se_qualifier | victoire qualification
withdraw 3 se_désister désavouer jeter_l'éponge | désistement
`;
