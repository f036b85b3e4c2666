import type { Gender } from "../../../annotate/actors/candidate.ts";

/** Endings of French agent nouns, folded: "navigatrice", "plombier", "urgentiste", "vétérinaire". */
export const personForms: readonly { form: RegExp; gender: Gender | null }[] = [
  { form: /\p{L}{3}(?:euse|trice|iere|ienne|eure|esse)$/u, gender: "f" },
  { form: /\p{L}{3}(?:eur|ier|ien)$/u, gender: "m" },
  { form: /\p{L}{2}(?:iste|logue|graphe|iatre|crate|naute|naire|taire|pathe)$/u, gender: null },
];

/** Nouns and adjectives of these forms that present nobody. */
export const notPersonal: ReadonlySet<string> = new Set(
  `
secteur moteur valeur couleur hauteur longueur largeur profondeur vigueur rigueur faveur ardeur peur coeur fleur honneur bonheur malheur erreur terreur horreur
douleur chaleur vapeur fureur rumeur humeur tumeur odeur saveur splendeur grandeur lenteur langueur pudeur sueur lueur ampleur epaisseur douceur fraicheur blancheur
noirceur stupeur clameur candeur torpeur ferveur teneur interieur exterieur superieur inferieur anterieur posterieur ulterieur meilleur majeur mineur ordinateur
compteur ascenseur tracteur reacteur indicateur capteur radiateur projecteur serveur processeur aspirateur vecteur ailleurs plusieurs leur facteur conteneur porteur
interieure exterieure superieure inferieure anterieure posterieure ulterieure meilleure majeure mineure heure demeure gageure
quartier chantier dossier courrier papier metier janvier fevrier dernier premier particulier calendrier atelier sentier cahier escalier palier clavier gibier fumier
panier acier evier levier voilier petrolier chalutier bombardier grenier entier immobilier financier hospitalier mobilier foncier regulier singulier familier brasier
bourbier belier peuplier rosier olivier laurier figuier cimetiere matiere maniere lumiere carriere frontiere riviere priere banniere filiere derniere premiere croisiere
biere barriere lisiere paupiere poussiere litiere clairiere visiere chaudiere taniere miniere immobiliere financiere hospitaliere particuliere reguliere entiere arriere derriere existe insiste consiste resiste assiste persiste subsiste publier confier modifier oublier verifier
justifier etudier negocier apprecier beneficier remercier licencier multiplier identifier qualifier associer simplifier
bien rien lien combien entretien soutien maintien quotidien ancien chien ancienne quotidienne italien italienne
liste piste triste matrice cicatrice motrice catalogue dialogue prologue epilogue monologue analogue paragraphe orthographe telegraphe autographe
seminaire ordinaire extraordinaire disciplinaire imaginaire questionnaire dictionnaire originaire luminaire preliminaire stationnaire binaire urinaire sanguinaire
commentaire inventaire sanitaire publicitaire humanitaire identitaire budgetaire alimentaire planetaire monetaire unitaire elementaire reglementaire supplementaire
complementaire documentaire majoritaire minoritaire prioritaire autoritaire utilitaire egalitaire communautaire territoire
presse promesse vitesse richesse jeunesse vieillesse faiblesse tristesse sagesse largesse messe caisse adresse forteresse tendresse paresse detresse justesse finesse
politesse ivresse grossesse souplesse noblesse hardiesse petitesse expresse progresse interesse baisse hausse laisse
nombreuse heureuse serieuse precieuse dangereuse curieuse fameuse religieuse
`
    .trim()
    .split(/\s+/),
);
