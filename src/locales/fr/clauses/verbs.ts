import type { Mood } from "../../../model.ts";
import { words } from "../../../text/word-list.ts";

/** Words that the Lefff knows as forms of a verb, and that newspapers write as something else. */
export const notVerbs = words(`
  accent affluent suicide agent argent avis bien bus lourde lourdes centre cent client comme compte content continent contre couvent côte courant
  différent dont dû durant efficient entre environ évident excellent expédient fin fois force frais gens grâce grave hors
  incident influent juin large lent livre lui maintenant mars mois moins montant négligent nombre noir nuit office ombre
  opéra or orient ours outre parent partie parti pas passant patient pays peine pendant permanent pis plein plus police
  porte-parole précédent président prix proche puis quatre récent régime résident rien rose route rue sauf second sens
  serein sœur sombre sous suivant sur sûr surtout table tandis tant tard tel terme tôt tous tout travers trop une urgent vers
  ville violent vis voie voisin voiture vu caméra agora affaire article cadre chef chiffre chose date demi droit
  droite face faute femme figure fille grâce grille homme lieu ligne mesure membre monde musique nom norme origine
  page période place plage poste presse prise problème rapport région réserve reste rôle route seul source sorte
  suite syndicat titre train trouble type vague vente victime vide vie visite vol vote zone pourtant cependant
  image images mètre mètres importe important suivant existant puissant partir pouvoir compter
  tierce commune autres avant près auprès mort morts dernier derniers heure heures jour jours ministre ministres
`);

/** Verbs whose infinitive says what happens: "va fermer", "a fait saisir", "devrait être entendu". */
export const modals: ReadonlyMap<string, Mood | null> = new Map<string, Mood | null>([
  ["aller", "announced"],
  ["devoir", "announced"],
  ["espérer", "announced"],
  ["faire", null],
  ["falloir", "requested"],
  ["laisser", null],
  ["oser", null],
  ["pouvoir", "announced"],
  ["savoir", null],
  ["souhaiter", "requested"],
  ["venir", null],
  ["vouloir", "requested"],
]);

export const duty = words("devoir falloir");

/** They take "être" and are no passive: "est parti". */
export const motion = words(`
  advenir aller apparaître arriver accourir décéder demeurer descendre devenir disparaître échoir éclore entrer intervenir
  monter mourir naître parvenir partir passer provenir rentrer repartir ressortir rester retomber retourner revenir
  sortir survenir tomber venir
`);

/** Participles that say what something is like, not what was done: "trois hommes armés lundi" is no arming. */
export const descriptive = words(`
  abandonner accompagner adosser âger armer asseoir associer baser casquer composer connaître coller concerner
  consacrer couvrir décorer déguiser dédier destiner devoir diviser doter durer employer enceindre engager équiper
  fatiguer habiller habiter habituer immatriculer impliquer intituler isoler limiter loger
  masquer mener mobiliser motiver munir nommer orner parer permettre peupler
  posséder préférer privilégier qualifier réputer retraiter salarier situer spécialiser titrer unir
  vêtir voiler
`);
