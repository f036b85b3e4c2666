import type { Gender } from "../../../annotate/actors/candidate.ts";

const words = (list: string) => list.trim().split(/\s*,\s*/);
const gendered = (masculine: string, feminine: string): ReadonlyMap<string, Gender> =>
  new Map<string, Gender>([
    ...words(masculine).map((word) => [word, "m"] as const),
    ...words(feminine).map((word) => [word, "f"] as const),
  ]);

/** Nouns that begin the name of an organization, in capitals or not: "ministère de l'Intérieur". Folded. */
export const organizationHeads = gendered(
  "ministere, haut-conseil, pole, instituts, olympique, sporting, stade, syndicat, parti, conseil, comite, collectif, mouvement, parquet, tribunal, senat, parlement, rectorat, observatoire, institut, centre, office, bureau, departement, secretariat, commissariat, service, fonds, front, rassemblement, congres, cabinet, club, consortium, reseau, conservatoire, musee, haut-commissariat, groupement, barreau, ordre, defenseur, girondins, compagnons, etat, medef, gouvernement, groupe, laboratoire, cercle, forum, state, department, quai, pentagone, canard, journal, quotidien, secours, orchestre, theatre, atelier, ateliers, studio, studios, laboratoires, etablissements, ets, credit, opera, transports, chantiers, aciers, garage, domaine, chu, chr, chru, festival, real, racing, inter, sporting",
  "prefecture, sous-prefecture, chambre, assemblee, conference, action, force, commission, cour, confederation, federation, union, ligue, association, fondation, agence, direction, delegation, mairie, municipalite, universite, ecole, faculte, academie, caisse, banque, compagnie, societe, ville, communaute, autorite, organisation, alliance, coalition, coordination, tresorerie, gendarmerie, police, intersyndicale, inspection, mutuelle, cooperative, chaine, radio, eglise, archeveche, chancellerie, metropole, croix, brigade, mission, plateforme, coupole, armee, forces, unites, congregation, communion, maison, haute-autorite, operation, administration, regie, garde, securite, croix-rouge, croissant-rouge, nupes, clinique, editions, presses, acieries, forges, fonderie, papeteries, verrerie, laiterie, brasserie, librairie, galeries, amnesty, greenpeace, oxfam, transparency, alternative, reserve",
);

/** Nouns that announce an organization without being part of its name: "l'entreprise Sanofi". Folded. */
export const organizationTypes = gendered(
  "groupe, geant, constructeur, operateur, editeur, fabricant, distributeur, hebergeur, quotidien, hebdomadaire, mensuel, magazine, journal, site, reseau, media, club, parti, syndicat, cabinet, fournisseur, transporteur, avionneur, laboratoire, collectif, mouvement, constructeur, moteur, blog, portail, forum, outil, logiciel, assureur, cimentier, petrolier, equipementier, sous-traitant, cabinet, think, institut, service, groupuscule, fonds",
  "entreprise, maison-mere, societe-mere, societe, firme, compagnie, plateforme, plate-forme, application, appli, marque, enseigne, banque, agence, chaine, radio, association, ong, fondation, organisation, federation, confederation, start-up, startup, filiale, maison, messagerie, television, multinationale, federation, ligue, revue, cooperative, mutuelle, holding, franchise, mouvance, milice, guerilla, secte, fondation, troupe, librairie, brasserie, boulangerie",
);

/** Lower-case nouns inside an organization's name: "préfecture de police", "Chambre de commerce et d'industrie". Folded. */
export const organizationWords: ReadonlySet<string> = new Set(
  words(
    "police, ordre, organisation, commerce, assises, industrie, justice, journalistes, presse, metiers, sante, securite, travail, commune, communes, maires, prudhommes, prud'hommes, appel, cassation, comptes, etat, droits, homme, femmes, hommes, ministres, medecins, avocats, etudiants, lyceens, enseignants, parents, eleves, consommateurs, defense, recherche, agriculture, agriculteurs, artisanat, artisans, entreprises, employeurs, patronat, salaries, travailleurs, cadres, fonctionnaires, retraites, statistique, statistiques, statistiques, etudes, ecologie, transports, transport, logement, logements, culture, cinema, football, rugby, tennis, cyclisme, athletisme, sport, sports, distribution, centres, gestion, energie, protection, environnement, nature, oiseaux, marche, colere, commun, avenir, animaux, famille, familles, enfance, jeunesse, ville, villes, region, regions, departements, nations, peuples, cooperation, developpement, commission, controle, concurrence, marches, finances, finance, depots, consignations, assurance, maladie, vieillesse, allocations, emploi, immigration, refugies, apatrides, information, communication, radio, television, audiovisuel, numerique, liberte, libertes, citoyens, consommation, repression, fraudes, douanes, renseignement, surveillance, territoire, instruction, prefets, magistrature, magistrats, policiers, gardiens, paix, pompiers, hopitaux, infirmiers, pharmaciens, routiers, taxis, chauffeurs, cheminots, pilotes, ligne, hygiene, proximite, agglomeration, action, aide, lutte, defense, victimes, solidarite, insertion, formation, education, arts, lettres, sciences, technologie, technologies, medecine, gauche, droite, centre, peuple, progres, avenir, chomeurs, locataires, usagers, independants, indépendants, motards, chasseurs, pecheurs, producteurs, eleveurs, viticulteurs, grand public, climat, planete, industries, hotellerie, restauration, batiment, riverains, patients, habitants, paysans, ouvriers, soignants, professeurs, instituteurs, aidants, combattants, veterans, deportes, prisons, detenus, migrants, naufrages, marins, dockers, chirurgiens, dentistes, veterinaires, notaires, huissiers, architectes, restaurateurs, hoteliers, boulangers, bouchers, coiffeurs, artistes, auteurs, compositeurs, editeurs, libraires, musiciens, comediens, infirmieres, sages-femmes, proprietaires, commercants, buralistes, ambulanciers, maraichers, apiculteurs, terre, mer, air, routes, rail, aviation, civile",
  ),
);

/** What the adjectives of such names look like, folded: "national", "européenne", "correctionnel". */
export const organizationAdjective =
  /^(?!(?:explique|indique|critique|replique|revendique|communique|implique|applique|fabrique|pratique|complique|pique|mais|jamais)$)(?:.*(?:nal|nale|naux|nales|tal|tale|taux|tales|tif|tive|tifs|tives|iel|ielle|iels|ielles|nel|nelle|nels|nelles|cal|cale|caux|cales|ral|rale|raux|rales|ial|iale|iaux|iales|pal|pale|ique|iques|iste|istes|een|eenne|eens|eennes|aire|aires|ain|aine|ains|aines|ais|aise|aises|ois|oise|oises|ien|ienne|iens|iennes)|general|generale|generaux|generales|public|publique|publics|publiques|sociale?|haute?|civile?|unie?s?|libres?|vertes?|verts?|jaunes?|rouges?|insoumise?|mondiale?|superieure?|supreme|.*icoles?|(?:rout|hospital|forest|lait|min|financ|fonc|polic|hotel|douan|immobil)iere?s?|(?:cultu|natu)rel(?:le)?s?|.{4,}uel(?:le)?s?|durables?|navale?s?|legale?s?|francophone|atlantique|agricole|agricoles|ouvriere|technique|mutuelle?|mutuels?|patriotes?|etranger(?:e?s)?|exterieure?s?|interieure?s?|maritimes?|militaires?|suisses?|belges?|russes?|turque?s?|arabes?|britanniques?|europeenne|paysann?e?s?|royale?s?|royaux|.*crates?|.*(?:g|l)icane?s?|.*(?:a|i)bles?|federee?s?|armees?|aerienn?e?s?|lactee|unifiee?s?|generale?s)$/;

/** Adjectives that make a movement's name with a plural noun. */
export const movementAdjective =
  /^(?:jaunes?|rouges?|bleue?s?|verte?s?|noire?s?|blanc(?:he)?s?|orange|roses?|violette?s?|libres?|constructifs|unies?|insoumis|anonymes|solidaires?|citoyen(?:ne)?s?|durables?|vivante?s?|debout)$/;

/** Those that do so before a noun in lower case too. */
export const highAdjectives: ReadonlySet<string> = new Set(words("haut, haute"));

export const bodyAdjectives: ReadonlySet<string> = new Set(
  words("nouveau, nouvel, nouvelle, haut, haute, grand, grande, jeune, petit, petite, premier, premiere, libre, vieux"),
);

/** Nouns of action, folded: "recensement", "transition", "déontologie". */
export const actionNoun = /\p{L}{3}(?:ment|[st]ion|logie|age|ance|ence|ture|isme)$/u;

export const abstractNoun = /\p{L}{3}(?:[st]ion|isme|logie|arite|alite|erte)$/u;

export const bannerTails: ReadonlySet<string> = new Set(
  words(
    "non merci, en colere, en lutte, en danger, en greve, en peril, pour tous, pour toutes, sans frontieres, en commun, en mouvement, en action",
  ),
);
export const bannerWords: ReadonlySet<string> = new Set(words("toutes, tous, ensemble"));

/** Nouns that begin an organization's name in lower case too. */
export const institutionHeads: ReadonlySet<string> = new Set(
  words(
    "armee, aviation, marine, ministere, prefecture, sous-prefecture, tribunal, parquet, mairie, rectorat, universite, syndicat, federation, confederation, comite, observatoire, academie, commissariat, tresorerie, fondation, intersyndicale, coordination, haut-commissariat, barreau, archeveche, diocese, clinique, chu, chru, musee, festival, conservatoire, theatre, opera, orchestre",
  ),
);

/** Those whose place is part of the name: "Mission de l'ONU en Haïti". */
export const missionHeads: ReadonlySet<string> = new Set(words("mission, operation"));

export const nationalHeads: ReadonlySet<string> = new Set(words("armee, aviation, marine"));

/** Nouns that do so only with an adjective or another noun first: "chambre d'agriculture du Gers". */
export const looseHeads: ReadonlySet<string> = new Set(
  words(
    "cour, chambre, conseil, commission, direction, caisse, office, institut, agence, union, ligue, inspection, secretariat, association, collectif, hopital, ecole",
  ),
);

/** Nouns that a person gives the name. */
export const eponymNouns: ReadonlySet<string> = new Set(
  words(
    "affaire, gouvernement, administration, clan, couple, famille, proces, presidence, ministere, rapport, loi, decret, plan, ere, camp, duo, tandem, frere, freres, epoux, veuve, equipe, dossier, dossiers, scandale",
  ),
);

/** Those of them that make a name with a name right after: "comité Adama", "cabinet Deloitte". */
export const eponymHeads: ReadonlySet<string> = new Set(
  words("comite, universite, institut, hopital, fondation, clinique, opera, theatre, musee, academie"),
);

/** Words that make a whole run of capitals an organization. */
export const organizationTails: ReadonlySet<string> = new Set(
  words(
    "news, agency, press, post, times, journal, tribune, herald, guardian, network, media, group, groupe, inc, corp, corporation, company, co, ltd, llc, sa, sas, sarl, ag, gmbh, plc, bank, university, institute, foundation, association, service, services, systems, technologies, technology, labs, studios, pictures, records, motors, airlines, airways, fc, ac, olympique, racing, united, party, council, committee, commission, department, court, office, bureau, church, union, international, global, tv, radio, channel, magazine, weekly, daily, review, club, league, federation, autoroutes, telecom, telecoms, energies, energy, ferries, opinion, web, inter, info, infos, culture, bleu, televisions, television, musique, assurances, logistics, organisation, partners, capital, holding, industries, pharma, entertainment, productions, editions, sport, sports, matin, soir, dimanche, match, mondial, forum, research, center, centre, society, lives, matter, watch, logistique, transports, energie, industrie, industries, immobilier, distribution, mobilite, mobilites, aeronautique, defense, automobile, agroalimentaire, solutions, systemes, technologie, conseil, ingenierie, construction, batiment, travaux, environnement, promotion, gestion, finance, finances, credit, pharmaceutique, chimie, metal, plastiques, textile, voyages, hotels, city, freres, fils, associes, cie, cosmetics, beauty, waters, foods, food, chemicals, chimie, electric, electrica, energia, software, games, mobility, robotics, biotech, therapeutics, pharmaceuticals, petroleum, oil, gas, steel, mining, aerospace, space, cloud, digital, consulting, interactive, analytics, security, insurance, trust, fund, funds, ventures, investment, investments, properties, hospital, college, school, academy, museum, orchestra, brands, stores, market, markets, tech, team, emirates, clan, esport, esports, gaming, police, ptt, fapt, cycling, rovers, wanderers, coffee, shop, store, express, athletic, hotspur, town",
  ),
);

export const legalForms: ReadonlySet<string> = new Set(
  words("sarl, sas, sasu, sa, sci, scea, earl, gaec, eurl, snc, scop, scic, asbl, gie, spa, srl, nv, bv"),
);

export const firmTails: ReadonlySet<string> = new Set(
  words(
    "inc, corp, corporation, company, co, ltd, llc, sa, sas, sarl, ag, gmbh, plc, group, groupe, holding, cie, news, fc, ac, united, party, tv, television, televisions, telecom, telecoms, airlines, airways, bank, industries, technologies, systems, entertainment, pictures, records, motors, pharma, labs, university, foundation, press, network, media, agency",
  ),
);

/** Those that the press also writes in lower case: "Novatel web services", "France info". */
export const lowerTails: ReadonlySet<string> = new Set(
  words(
    "web, services, club, network, inter, info, news, tv, televisions, coffee, shop, store, bank, airlines, express",
  ),
);

export const nationalTails: ReadonlySet<string> = new Set(["france"]);

/** Heads with a capital that hardly stand alone: any noun may complete them. */
export const completedHeads: ReadonlySet<string> = new Set(
  words(
    "union, parti, front, conseil, rassemblement, coordination, coalition, centre, reseau, club, societe, ecole, banque, fondation, ligue, syndicat, association, federation, confederation, ordre, institut, office, observatoire, agence, caisse, academie, comite, mouvement, collectif, conservatoire, cercle, alliance, autorite, mutuelle, secretariat, commissariat, laboratoire, service, groupement, maison, chambre, conference, congregation, alternative, mission, direction, organisation, haut-commissariat, haute-autorite, delegation",
  ),
);

/** Words whose number is part of the name. */
export const numbered: ReadonlySet<string> = new Set(
  words(
    "france, europe, canal, radio, chaine, antenne, telefoot, channel, sdis, samu, smur, ligue, top, formule, nationale",
  ),
);

/** "porte-parole de X", "salariés de X": X is an organization, not a place or a person. */
export const organizationOwned: ReadonlySet<string> = new Set(
  words(
    "porte-parole, secretaire, delegue, deleguee, president, presidente, vice-president, vice-presidente, directeur, directrice, administrateur, pdg, p-dg, patron, patronne, dirigeant, dirigeants, fondateur, fondatrice, cofondateur, cofondatrice, actionnaire, actionnaires, salarie, salaries, employe, employes, client, clients, clientele, abonne, abonnes, utilisateur, utilisateurs, magasin, magasins, filiale, filiales, siege, serveurs, serveur, plateforme, plateformes, application, applications, adherents, membres, militants, militant, secretaire general, tresorier, redaction, journaliste, journalistes, avocats, action, actions, titre, benefice, benefices, ventes, chiffre, usine, usines, entrepots, entrepot, produits, services, site, logiciel, algorithme, moderateurs, profils, compte, page, etude, enquete, sondage, donnees, rapport, communique, colonnes, direction, grevistes, ouvriers, syndicats, dirigeante, dirigeantes, patronat",
  ),
);

/** "les syndicats X et Y", "un élu X": what stands right after is an organization. */
export const membershipNouns: ReadonlySet<string> = new Set(
  words(
    "syndicats, syndicat, federations, federation, partis, elu, elue, elus, elues, depute, deputee, deputes, deputees, senateur, senatrice, senateurs, maire, maires, conseiller, conseillere, militant, militante, militants, candidat, candidate, candidats, groupes, chaines, chaine, journal, journaux, radios, radio, magasin, magasins, centrale, centrales, supermarche, hypermarche, usine, societe, delegue, deleguee, delegues, majorite, sondage, barometre, institut, agences, associations, geants, reseaux, plateformes, sites, applications, medias",
  ),
);

export const organizationPrepositions: ReadonlySet<string> = new Set(words("chez"));

export const byPrepositions: ReadonlySet<string> = new Set(["par"]);
export const questioned =
  /^(?:joint|contacté|interrogé|interviewé|sollicité|questionné|cité|rapporté|révélé|relayé|publié)e?s?$/u;
export const examples: ReadonlySet<string> = new Set(["comme"]);

/** English words in lower case inside a name; those that may come first are no French words. */
export const foreignOpeners: ReadonlySet<string> = new Set(
  words("for, of, the, and, with, without, from, your, my, is, are, our"),
);
export const foreignWords: ReadonlySet<string> = new Set(
  words(
    "or, just, me, everyone, everybody, us, you, it, to, in, on, by, not, no, all, be, at, borders, people, justice, democracy, freedom, new, next, world, web, free, speech, rights, law, change, future, children, life, lives",
  ),
);

/** Nouns of works, ships, storms, operations and cups: what follows them names a thing. */
export const thingNouns: ReadonlySet<string> = new Set(
  words(
    "emission, serie, film, documentaire, roman, recueil, livre, ouvrage, album, disque, single, chanson, spectacle, exposition, tableau, toile, opera, ballet, podcast, jeu, tempete, ouragan, cyclone, typhon, fregate, chalutier, navire, bateau, voilier, paquebot, ferry, cargo, petrolier, remorqueur, sous-marin, porte-avions, destroyer, patrouilleur, trimaran, catamaran, train, avion, helicoptere, fusee, technologie, technique, methode, systeme, reforme, sonde, satellite, capsule, telescope, missile, drone, operation, dispositif, variant, coupe, trophee, prix, palme, medaille, tournoi, championnat, challenge, cuvee, vaccin, logiciel, virus, convention, asteroide, planete, comete, exoplanete, galaxie",
  ),
);

export const thingOwned: ReadonlySet<string> = new Set(words("maladie, maladies, syndrome, accords"));

/** Nouns of taxes, laws, contracts, illnesses. Folded. */
export const measureNouns: ReadonlySet<string> = new Set(
  words(
    "impot, taxe, loi, projet, proposition, plan, contrat, revenu, salaire, zone, allocation, prime, produit, indice, taux, contribution, certificat, brevet, diplome, referendum, traite, train, vehicule, trouble, maladie, syndrome, intelligence, obligation, interruption, procreation, gestation, permis, pret, livret, schema, budget, dotation",
  ),
);

/** Parties whose name is a word of the language: only beside an office or in parentheses are they meant. Folded. */
export const partyWords: ReadonlySet<string> = new Set(
  words(
    "renaissance, horizons, ensemble, reconquete, ecolo, defi, les engages, engages, generations, les verts, verts, les republicains, les ecologistes, les centristes, centre, place publique, vooruit, agir, territoires",
  ),
);

export const partyAdjectives: ReadonlySet<string> = new Set(words("solidaire, insoumise, insoumis, debout, autrement"));

/** Competitions that the press names without a noun before. Folded, without article, hyphens as spaces. */
export const eventNames: ReadonlySet<string> = new Set(
  words(
    "roland garros, wimbledon, grand chelem, us open, open d'australie, internationaux d'australie, internationaux de france, masters, coupe davis, billie jean king cup, ligue 1, ligue 2, top 14, pro d2, nationale, premier league, premiership, bundesliga, liga, serie a, ligue des champions, ligue europa, ligue conference, champions league, europa league, champions cup, challenge cup, coupe du monde, coupe de france, coupe d'europe, coupe d'afrique des nations, can, mondial, mondiaux, euro, jeux olympiques, jo, paralympiques, tour de france, tour d'italie, tour d'espagne, tour de romandie, giro, vuelta, paris nice, paris roubaix, criterium du dauphine, tournoi des six nations, six nations, rugby championship, vendee globe, route du rhum, transat jacques vabre, solitaire du figaro, formule 1, formule e, motogp, 24 heures du mans, rallye dakar, dakar rally, ballon d'or, oscars, cesar, cesars, victoires, magritte, cop, super bowl, stanley cup, coupe stanley, ours d'or, ours d'argent, lion d'or, lion d'argent, palme d'or, leopard d'or, soulier d'or, goncourt, goncourt des lyceens, renaudot, femina, medicis, interallie, decembre, pulitzer, booker, booker prize, nobel, emmy awards, grammy awards, grammys, golden globe, golden globes, bafta, tony awards, grand prix, molieres",
  ),
);

/** Teams that bear the name of a people, of an office or a number. Folded. */
export const teams: ReadonlySet<string> = new Set(
  words(
    "xv de france, xiii de france, xv de la rose, xv du chardon, xv du trefle, xv du poireau, canadiens de montreal, canadien de montreal, senateurs d'ottawa, capitals de washington, rangers de new york, islanders de new york, patriotes de trois-rivieres, indians de cleveland, yankees de new york, celtics de boston",
  ).map((team) => team.replaceAll("-", " ")),
);

/** What gives a name to a thing: "un boîtier baptisé « X »". */
export const namings: ReadonlySet<string> = new Set(
  words(
    "baptise, baptisee, baptises, baptisees, rebaptise, rebaptisee, intitule, intitulee, intitules, intitulees, appele, appelee, nomme, nommee, dit, dite, dits, dites",
  ),
);
