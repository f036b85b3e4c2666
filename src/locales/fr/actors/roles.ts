import type { Gender } from "../../../annotate/actors/candidate.ts";

const BOTH = `ceo, cto, cfo, coo, officer, director, chairman, chairwoman, engineer, fonctionnaire, pdg, p-dg, dg, dga, dgs, drh, daf, ministre, membre, figure, secretaire, juge, maire, journaliste, capitaine, leader, porte-parole, vice-premier, garde, chef, artiste, peintre, poete, scientifique, economiste, politologue, sociologue, analyste, specialiste, dirigeant, athlete, cineaste, humoriste, militante, syndicaliste, activiste, proprietaire, gendarme, eurodepute, diplomate, commissaire, styliste, architecte, pianiste, violoniste, guitariste, notaire, libraire, bibliothecaire, linguiste, psychologue, psychiatre, medecin, pediatre, infectiologue, epidemiologiste, virologue, climatologue, geographe, philosophe, politiste, demographe, anthropologue, biologiste, chimiste, comptable, stagiaire, pape, prefete, procureur, procureure, bourgmestre, edile, candidat, stratege, lobbyiste, youtubeur, youtubeuse, internaute, blogueur, blogueuse, temoin, victime, pilote, skipper, coach, collegue, homologue, camarade, complice, concierge, dentiste, parlementaire, militaire, syndic, vicaire, mannequin, adversaire, partenaire`;
const MASCULINE = `substitut, homme, proche, facteur, numero, lateral, deuxieme-ligne, troisieme-ligne, demi, meneur, libero, designer, manager, trader, youtuber, streamer, president, echevin, depute, senateur, conseiller, directeur, patron, fondateur, cofondateur, co-fondateur, createur, inventeur, redacteur, presentateur, animateur, producteur, realisateur, acteur, comedien, chanteur, musicien, compositeur, ecrivain, romancier, auteur, editeur, professeur, chercheur, historien, avocat, procureur, magistrat, huissier, prefet, sous-prefet, general, colonel, commandant, lieutenant, sergent, amiral, marechal, brigadier, officier, policier, soldat, roi, prince, duc, comte, baron, empereur, emir, sultan, cheikh, imam, rabbin, pasteur, pere, abbe, frere, eveque, archeveque, cardinal, chancelier, gouverneur, ambassadeur, consul, delegue, representant, elu, adjoint, candidat, militant, opposant, dissident, porte-parole, entraineur, selectionneur, attaquant, defenseur, gardien, milieu, joueur, buteur, arbitre, champion, coureur, cycliste, boxeur, nageur, tennisman, footballeur, rugbyman, basketteur, ingenieur, technicien, informaticien, developpeur, entrepreneur, milliardaire, investisseur, actionnaire, banquier, agriculteur, eleveur, viticulteur, ouvrier, infirmier, docteur, chirurgien, pharmacien, pompier, chauffeur, conducteur, routier, commercant, restaurateur, cuisinier, boulanger, artisan, etudiant, lyceen, instituteur, enseignant, photographe, cameraman, reporter, correspondant, envoye, chroniqueur, editorialiste, caricaturiste, dessinateur, mari, epoux, compagnon, fils, neveu, oncle, cousin, beau-frere, grand-pere, ami, vice-president, eurodepute, copresident, co-president, tresorier, administrateur, gerant, responsable, coordinateur, negociateur, mediateur, inspecteur, controleur, expert, analyste, consultant, philosophe, suspect, tueur, terroriste, djihadiste, locataire, heritier, successeur, predecesseur, rival, collaborateur, assistant, conservateur, dictateur, seigneur, monseigneur, maitre, citoyen, vigile, laureat, vigneron, paysan, confrere, voisin, copain, aieul, jumeau, orphelin, parrain, habitant, manifestant, resistant, survivant, participant, exploitant, sympathisant, surveillant, soignant, aide-soignant, combattant, trafiquant, intervenant, debutant, employe, retraite, rescape, prevenu, refugie, garagiste, marin, matelot, municipal, batonnier, syndicaliste, liberal, sportif, espion, moine, chanoine, cure, recteur, doyen, greffier, temoin, forgeron, charpentier, berger, international, garcon, petit-fils, gendre, beau-pere, demi-frere, tailleur, bucheron, avant-centre`;
const FEMININE = `factrice, laterale, presidente, mairesse, echevine, deputee, senatrice, conseillere, directrice, patronne, fondatrice, cofondatrice, co-fondatrice, creatrice, redactrice, presentatrice, animatrice, productrice, realisatrice, actrice, comedienne, chanteuse, musicienne, compositrice, ecrivaine, romanciere, autrice, auteure, editrice, professeure, chercheuse, historienne, avocate, procureure, magistrate, prefete, generale, colonelle, commandante, lieutenante, officiere, policiere, soldate, reine, princesse, duchesse, comtesse, baronne, imperatrice, pasteure, soeur, chanceliere, gouverneure, ambassadrice, consule, deleguee, representante, elue, adjointe, candidate, militante, opposante, dissidente, entraineuse, selectionneuse, attaquante, gardienne, joueuse, championne, coureuse, nageuse, footballeuse, ingenieure, technicienne, informaticienne, developpeuse, entrepreneure, entrepreneuse, investisseuse, banquiere, agricultrice, eleveuse, ouvriere, infirmiere, doctoresse, chirurgienne, pharmacienne, chauffeuse, conductrice, commercante, restauratrice, cuisiniere, boulangere, artisane, etudiante, lyceenne, institutrice, enseignante, correspondante, envoyee, chroniqueuse, dessinatrice, femme, epouse, compagne, fille, niece, tante, cousine, mere, grand-mere, veuve, amie, vice-presidente, eurodeputee, copresidente, co-presidente, tresoriere, administratrice, gerante, coordinatrice, negociatrice, mediatrice, inspectrice, controleuse, experte, consultante, locataire, heritiere, rivale, collaboratrice, assistante, donatrice, dirigeante, citoyenne, finaliste, laureate, syndique, vigneronne, paysanne, consoeur, voisine, copine, aieule, jumelle, orpheline, marraine, habitante, manifestante, resistante, survivante, participante, exploitante, sympathisante, surveillante, soignante, aide-soignante, combattante, intervenante, debutante, employee, retraitee, rescapee, prevenue, refugiee, cheffe, municipale, batonniere, liberale, sportive, espionne, religieuse, doyenne, rectrice, bergere, internationale, petite-fille, bru, belle-mere, belle-soeur, demi-soeur, sage-femme, adolescente, poetesse, maitresse`;

const words = (list: string) => list.trim().split(/\s*,\s*/);

/** Functions and trades a person is presented by, folded ("depute" for "député"), with the gender they tell. */
export const roles: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...words(MASCULINE).map((word) => [word, "m"] as const),
  ...words(FEMININE).map((word) => [word, "f"] as const),
  ...words(BOTH).map((word) => [word, null] as const),
]);

export const ambivalentRoles: ReadonlySet<string> = new Set(
  words(
    "actionnaire, proprietaire, pionnier, rival, rivale, partenaire, concurrent, concurrente, adversaire, editeur, editrice, finaliste, champion, laureat, numero, exploitant, transporteur, investisseur, repreneur, acquereur, createur, constructeur, membre",
  ),
);

export const falseRoles: ReadonlySet<string> = new Set(
  words(
    "jugé, jugée, jugés, jugées, gardé, gardée, gardés, gardées, piloté, pilotée, pilotés, pilotées, arbitré, arbitrée",
  ),
);

export const roleModifiers: ReadonlySet<string> = new Set(
  words(
    "ancien, ancienne, ex, plus, vice-premier, vice-premiere, nouveau, nouveaux, nouvel, nouvelle, nouvelles, futur, future, feu, actuel, actuelle, premier, premiere, jeune, celebre, ancient, grand, grande, principal, principale, vieux, vieille, numero, defunt, defunte, tres, haut, haute",
  ),
);

export const civilities = new Map<string, { gender: Gender | null; plural: boolean }>([
  ["m", { gender: "m", plural: false }],
  ["mm", { gender: "m", plural: true }],
  ["mr", { gender: "m", plural: false }],
  ["monsieur", { gender: "m", plural: false }],
  ["messieurs", { gender: "m", plural: true }],
  ["mme", { gender: "f", plural: false }],
  ["mmes", { gender: "f", plural: true }],
  ["madame", { gender: "f", plural: false }],
  ["mesdames", { gender: "f", plural: true }],
  ["mlle", { gender: "f", plural: false }],
  ["mademoiselle", { gender: "f", plural: false }],
  ["me", { gender: null, plural: false }],
  ["maître", { gender: null, plural: false }],
  ["dr", { gender: null, plural: false }],
  ["mᵉ", { gender: null, plural: false }],
  ["docteur", { gender: null, plural: false }],
  ["pr", { gender: null, plural: false }],
  ["prof", { gender: null, plural: false }],
  ["professeur", { gender: null, plural: false }],
  ["mgr", { gender: "m", plural: false }],
  ["monseigneur", { gender: "m", plural: false }],
  ["sir", { gender: "m", plural: false }],
  ["lord", { gender: "m", plural: false }],
  ["lady", { gender: "f", plural: false }],
  ["sœur", { gender: "f", plural: false }],
  ["père", { gender: "m", plural: false }],
  ["abbé", { gender: "m", plural: false }],
]);

/** Adjectives after such a noun that their form does not tell. */
export const roleAdjectives: ReadonlySet<string> = new Set(
  words(
    "senior, junior, titulaire, divers, fort, forte, dechu, dechue, renverse, renversee, destitue, destituee, limoge, limogee, evince, evincee, demissionnaire, autoproclame, autoproclamee, reelu, reelue, adjoint, adjointe, sortant, sortante, delegue, deleguee, executif, executive, associe, associee, democrate, ecologiste, insoumis, insoumise, chef, cheffe, elu, elue, politique, technique, numerique, informatique, automobile, emerite, remplacant, remplacante, superieur, superieure, marron, retraite, retraitee, independant, independante, interimaire, suppleant, suppleante, social, sociale, grand, public, alternatif, alternative, conservateur, conservatrice, concurrent, concurrente, mere, un, deux, trois, gauche, droit, droite, vedette",
  ),
);

/** What joins such a noun to its complements: "chargé de", "en chef", "et directeur". */
export const roleJoints: ReadonlySet<string> = new Set(
  words(
    "de, du, des, d', de, la, le, les, l', a, au, aux, en, et, charge, chargee, aupres, ce, cet, cette, ces, son, sa, ses, leur, leurs, pour, sur, comme",
  ),
);

/** What ends such a phrase after its noun. */
export const roleTails: ReadonlySet<string> = new Set(["par interim"]);

/** Words between the comma and such a noun: "X, alors ministre". */
export const roleAdverbs: ReadonlySet<string> = new Set(
  words(
    "alors, aussi, egalement, desormais, actuellement, jadis, autrefois, naguere, aujourd'hui, lui-meme, elle-meme, par, ailleurs, notamment, longtemps",
  ),
);

/** Nouns whose complement is a department of state. */
export const portfolioHeads: ReadonlySet<string> = new Set(
  words(
    "ministre, ministres, vice-ministre, ex-ministre, secretaire, sous-secretaire, etat, garde, ministere, portefeuille, chargee, charge, delegue, deleguee",
  ),
);

export const ministers: ReadonlySet<string> = new Set(
  words("ministre, ministres, vice-ministre, ex-ministre, commissaire, haut-commissaire, etat"),
);

/** Nouns whose complement is one after "à" alone: "adjointe à la Culture". */
export const deputies: ReadonlySet<string> = new Set(
  words(
    "adjoint, adjointe, adjoints, adjointes, conseiller, conseillere, echevin, echevine, vice-president, vice-presidente",
  ),
);

/** What only a person has: "la démission de X". */
export const personalNouns: ReadonlySet<string> = new Set(
  words(
    "comte, comtesse, duc, duchesse, prince, princesse, marquis, marquise, baron, baronne, vicomte, vicomtesse, demission, candidature, investiture, reelection, mort, deces, naissance, epouse, femme, mari, fils, fille, frere, soeur, pere, famille, enfants, arrestation, limogeage, destitution, admirateurs, partisans, supporteurs, fans, allocution, discours, visage, tete, voix, corps, portrait, biographie, obseques, assassinat, meurtre, avocat, avocate, domicile, garde, mise, presidence, derives, prenom, quinquennat, mandat, gouvernement, entourage, proches, effigie, masque, frappe, tir, penalty, tacle, lob, volee, coup",
  ),
);
