import { pairs, words } from "../../../../text/word-list.ts";

/** Nouns, and the heads of the offices that each may stand for. */
export const hypernyms = new Map(
  pairs(`
athlète: coureur coureuse marathonien marathonienne perchiste sprinteur sprinteuse nageur nageuse
chercheur: astronome astrophysicien biologiste chimiste climatologue économiste géologue glaciologue historien ingénieur neurologue paléontologue physicien planétologue professeur sociologue virologue
chercheuse: astronome astrophysicienne biologiste chimiste climatologue économiste géologue glaciologue historienne ingénieure paléontologue physicienne planétologue professeure sociologue virologue
diplomate: ambassadeur ambassadrice consul consule
dirigeant: directeur fondateur patron pdg président
dirigeante: directrice fondatrice patronne pdg présidente
ecclésiastique: évêque archevêque cardinal prêtre moine vicaire aumônier
élu: maire député sénateur conseiller adjoint bourgmestre échevin
élue: maire députée sénatrice conseillère adjointe bourgmestre échevine
enseignant: professeur instituteur maître
enseignante: professeure institutrice maîtresse
gradé: colonel commandant lieutenant capitaine adjudant major général
joueur: ailier arrière attaquant buteur capitaine défenseur footballeur gardien milieu pilier rugbyman tennisman talonneur
joueuse: ailière arrière attaquante buteuse capitaine défenseuse footballeuse gardienne milieu rugbywoman
magistrat: procureur juge
magistrate: procureure juge
militaire: général colonel commandant lieutenant capitaine amiral officier soldat
officier: colonel commandant lieutenant capitaine amiral général
parlementaire: député députée sénateur sénatrice eurodéputé eurodéputée
patron: directeur fondateur pdg dirigeant gérant
patronne: directrice fondatrice pdg dirigeante gérante
pénaliste: avocat avocate
praticien: médecin dentiste sage-femme
praticienne: médecin dentiste sage-femme
prélat: évêque archevêque cardinal
religieux: évêque archevêque prêtre moine imam rabbin pasteur
scientifique: astronome astrophysicien astrophysicienne biologiste chercheur chercheuse chimiste climatologue géologue glaciologue paléontologue physicien physicienne planétologue virologue volcanologue
syndicaliste: délégué déléguée
universitaire: professeur professeure historien historienne politologue sociologue juriste économiste chercheur chercheuse
`).map(([noun, heads]) => [noun, words(heads)] as const),
);
