import type { Relation } from "../../../annotate/times/draft.ts";

// Words that count from the present or from another date.

export const relations: Readonly<Record<string, Relation>> = {
  ce: 0,
  cet: 0,
  cette: 0,
  "en cours": 0,
  dernier: -1,
  dernière: -1,
  derniers: -1,
  dernières: -1,
  passé: -1,
  passée: -1,
  passés: -1,
  passées: -1,
  écoulé: -1,
  écoulée: -1,
  écoulés: -1,
  écoulées: -1,
  précédent: -1,
  précédente: -1,
  "d'avant": -1,
  prochain: 1,
  prochaine: 1,
  prochains: 1,
  prochaines: 1,
  suivant: 1,
  suivante: 1,
  suivants: 1,
  suivantes: 1,
  "d'après": 1,
  "qui suit": 1,
  "qui vient": 1,
  "à venir": 1,
};

export const fromMention: ReadonlySet<string> = new Set([
  "suivant",
  "suivante",
  "suivants",
  "suivantes",
  "précédent",
  "précédente",
  "d'avant",
  "qui suit",
]);

export const deicticDays: Readonly<Record<string, number>> = {
  "avant-hier": -2,
  hier: -1,
  "aujourd'hui": 0,
  "ce jour": 0,
  demain: 1,
  "après-demain": 2,
};

export const anaphoricDays: Readonly<Record<string, number>> = {
  "avant-veille": -2,
  veille: -1,
  "même jour": 0,
  "jour même": 0,
  "jour-là": 0,
  lendemain: 1,
  surlendemain: 2,
};

export const vague: Readonly<Record<string, string>> = {
  récemment: "PAST_REF",
  dernièrement: "PAST_REF",
  autrefois: "PAST_REF",
  jadis: "PAST_REF",
  naguère: "PAST_REF",
  "ses débuts": "PAST_REF",
  "leurs débuts": "PAST_REF",
  "par le passé": "PAST_REF",
  actuellement: "PRESENT_REF",
  maintenant: "PRESENT_REF",
  "à présent": "PRESENT_REF",
  "en ce moment": "PRESENT_REF",
  "ce moment": "PRESENT_REF",
  "à l'heure actuelle": "PRESENT_REF",
  désormais: "PRESENT_REF",
  dorénavant: "PRESENT_REF",
  "de nos jours": "PRESENT_REF",
  "ces temps-ci": "PRESENT_REF",
  "ces derniers temps": "PAST_REF",
  bientôt: "FUTURE_REF",
  prochainement: "FUTURE_REF",
  "à l'avenir": "FUTURE_REF",
  "sous peu": "FUTURE_REF",
  "une date ultérieure": "FUTURE_REF",
  "dans un avenir proche": "FUTURE_REF",
};

/** "en continu" and the like are no times; "XXXX-WXX-1" is TimeML's every Monday. */
export const sets: Readonly<Record<string, string>> = {
  quotidiennement: "P1D",
  hebdomadairement: "P1W",
  mensuellement: "P1M",
  annuellement: "P1Y",
};

export const directions: Readonly<Record<string, -1 | 1>> = {
  "il y a": -1,
  "y a": -1,
  voilà: -1,
  voici: -1,
  dans: 1,
  "d'ici": 1,
  "plus tôt": -1,
  auparavant: -1,
  avant: -1,
  "plus tard": 1,
  après: 1,
};
