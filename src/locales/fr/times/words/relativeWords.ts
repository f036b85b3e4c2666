import type { Relation } from "../../../../annotate/times/draft.ts";
import { valued, words } from "../../../../text/word-list.ts";

// Words that count from the present or from another date.

export const relations = valued<Relation>([
  [0, "ce cet cette en_cours"],
  [
    -1,
    `dernier dernière derniers dernières passé passée passés passées écoulé écoulée écoulés écoulées précédent précédente
      d'avant`,
  ],
  [1, "prochain prochaine prochains prochaines suivant suivante suivants suivantes d'après qui_suit qui_vient à_venir"],
]);

export const fromMention = words("suivant suivante suivants suivantes précédent précédente d'avant qui_suit");

export const deicticDays = valued<number>([
  [-2, "avant-hier"],
  [-1, "hier"],
  [0, "aujourd'hui ce_jour"],
  [1, "demain"],
  [2, "après-demain"],
]);

export const anaphoricDays = valued<number>([
  [-2, "avant-veille"],
  [-1, "veille"],
  [0, "même_jour jour_même jour-là"],
  [1, "lendemain"],
  [2, "surlendemain"],
]);

export const vague = valued<string>([
  [
    "PAST_REF",
    `récemment dernièrement autrefois jadis naguère ses_débuts leurs_débuts par_le_passé ces_derniers_temps`,
  ],
  [
    "PRESENT_REF",
    `actuellement maintenant à_présent en_ce_moment ce_moment à_l'heure_actuelle désormais dorénavant de_nos_jours
      ces_temps-ci`,
  ],
  ["FUTURE_REF", "bientôt prochainement à_l'avenir sous_peu une_date_ultérieure dans_un_avenir_proche"],
]);

/** "en continu" and the like are no times; "XXXX-WXX-1" is TimeML's every Monday. */
export const sets = valued<string>([
  ["P1D", "quotidiennement"],
  ["P1W", "hebdomadairement"],
  ["P1M", "mensuellement"],
  ["P1Y", "annuellement"],
]);

export const directions = valued<-1 | 1>([
  [-1, "il_y_a y_a voilà voici plus_tôt auparavant avant"],
  [1, "dans d'ici plus_tard après"],
]);
