import type { LinkLocale } from "../../../link/locale.ts";

/** Articles, pronouns, prepositions, auxiliaries and the verbs and adverbs that any sentence may hold. */
const FUNCTION_WORDS = `
ailleurs ainsi alors apres assez aucun aucune aujourd'hui auquel auront aurait aussi autant autre autres avaient avait avant avec
avoir avons avez beaucoup bien car ceci cela celle celles celui ceux cependant cette chacun chacune chaque chez comme comment
contre dans davantage deja depuis derriere des desormais devant devra devrait doit doivent donc dont durant elle elles encore
enfin ensuite entre envers est etaient etait etant etes etre eux faire fait faites fera feront font hors hui ici ils jamais jusque
juste lequel lesquels leur leurs lors lorsque mais malgre meme memes mieux moins nous notre nos ont ou ouvert par parce parfois
parmi pas pendant peu peut peuvent plus plusieurs plutot pour pourquoi pourra pourrait pourtant pouvait pouvoir pres puis puisque
quand quel quelle quelles quelque quelques quels quoi rien sans sauf selon sera serait seraient seront ses seulement sont sous
souvent suis sur surtout tandis tant tel telle telles tels toujours tous tout toute toutes tres trop une unes vers veulent veut
voici voila vont vos votre vous vraiment allons allez aller aura auraient avions aviez ete furent fut soit soient sommes puissent
ferons puisse vais faisons dit dire
`;

/** A firm has one head, whatever its title, and one or several founders. */
const RIVAL_ROLES = [
  [
    "pdg",
    "president",
    "presidente",
    "patron",
    "patronne",
    "directeur",
    "directrice",
    "dirigeant",
    "dirigeante",
    "gerant",
    "gerante",
  ],
  ["fondateur", "fondatrice", "cofondateur", "cofondatrice"],
];

export const linking: LinkLocale = {
  functionWords: new Set(FUNCTION_WORDS.split(/\s+/).filter(Boolean)),
  rivalRoles: RIVAL_ROLES,
};
