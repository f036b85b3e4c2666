import { entries, words } from "../../../text/word-list.ts";
import { stems } from "./stems.ts";

export { payers } from "./words/payers.ts";

// Penalties and money.

/** Nouns after a length of time or a sum that make it a penalty, folded, and under which name: "ans de réclusion", "euros d'amende". */
export const penalties = new Map(
  Object.entries({
    amende: "fine",
    detention: "prison",
    emprisonnement: "prison",
    ineligibilite: "ineligibility",
    prison: "prison",
    reclusion: "prison",
    suspension: "suspension",
  }),
);

/** What makes a penalty another one of the same length, folded. */
export const qualifiers = words("ferme fermes sursis");

/** Words by which a penalty is risked, asked for, or given: what one asks, another need not give. Folded. */
const MOODS = {
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

export const moods = new Map(
  Object.entries(MOODS).flatMap(([mood, list]) => list.map((word) => [word, mood] as const)),
);

/** "mis en examen vendredi pour homicides involontaires [et laissé libre]", "sa mise en examen pour « blanchiment »" */
export const charged =
  /(?<!\p{L})(?:mise?s? en examen|inculpée?s?|inculpation|(?<dismissed>licenciée?s?|limogée?s?|révoquée?s?|radiée?s?))(?:\s[\p{L}\d]+){0,3}?\s(?:pour|du chef d['’]|des chefs de )\s?(?<charge>(?:(?!,| et (?:laiss|plac|écrou|remi|incarcér|libér)|[.;:()]).)+)/giu;

/** "pour la saison", "cette année" */
export const forPeriod = /(?<!\p{L})(?:pour (?:la|l['’])|cette|cet) ?(?<period>saison|année|exercice)(?!\p{L})/iu;
export const targets = words("contre");
export const money = new Set(["€", "$", "£", ...stems(["euros", "dollars", "livres", "francs"])]);
export const determiners = words("le la l un une son sa ce cette");
export const merged = words("du");
