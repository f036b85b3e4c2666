import { oneOf } from "../../../../text/word-list.ts";

/** Words that end like a participle. */
export const noParticiples = oneOf(`
ainsi
après
aussi
avis
ces
dans
depuis
des
dès
feu
fois
ici
jeu
les
lieu
lui
mais
milieu
moins
mois
nous
pays
peu
plus
près
puis
ses
sous
très
trois
vous
`);
