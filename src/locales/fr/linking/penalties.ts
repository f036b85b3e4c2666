import { entries } from "../../../text/word-list.ts";

/** Nouns after a length of time or a sum that make it a penalty, folded, and under which name: "ans de réclusion", "euros d'amende". */
export const PENALTIES: Readonly<Record<string, string>> = {
  amende: "fine",
  detention: "prison",
  emprisonnement: "prison",
  ineligibilite: "ineligibility",
  prison: "prison",
  reclusion: "prison",
  suspension: "suspension",
};

/** What makes a penalty another one of the same length, folded. */
export const QUALIFIERS = entries("ferme fermes sursis");

/** Words by which a penalty is risked, asked for, or given: what one asks, another need not give. Folded. */
export const MOODS: Readonly<Record<string, readonly string[]>> = {
  asked: entries(`
    demande demandait reclamait reclame requeraient requerait requiert requis requise requises requisitions
  `),
  given: entries(`
    condamnation condamne condamnee condamnees condamnes confirme ecope inflige infligee prononce prononcee
  `),
  risked: entries(`
    encouraient encourait encourent encourt encourue maximale passible passibles puni punie risquaient risquait risque risquent
  `),
};

/** "mis en examen vendredi pour homicides involontaires [et laissé libre]", "sa mise en examen pour « blanchiment »" */
export const CHARGED =
  /(?<!\p{L})(?:mise?s? en examen|inculpée?s?|inculpation)(?: \p{L}+){0,3}? (?:pour|du chef d['’]|des chefs de )\s?(?<charge>(?:(?!,| et (?:laiss|plac|écrou|remi|incarcér|libér)|[.;:()]).)+)/giu;
