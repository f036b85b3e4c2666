import { f } from "../messages/french.ts";
import type { Language } from "../messages/language.ts";
import type { SearchText } from "./text.ts";

/** The sentences of the search page: its form, and what its script says. */
export interface SearchMessages {
  title: string;
  description: string;
  lead: string;
  words: string;
  hint: string;
  submit: string;
  kind: string;
  speaker: string;
  source: string;
  any: string;
  kinds: Readonly<Record<"quotation" | "direct" | "mixed" | "actor" | "event" | "source", string>>;
  results: string;
  noScript: string;
  noScriptLink: string;
  script: SearchText;
}

const en: SearchMessages = {
  title: "Search",
  description: "Search the quotations, the people and organisations, the events and the sources of this dossier.",
  lead: "Search what was said, who said it, what happened, and where it was written. Quotations are in French.",
  words: "Words to look for",
  hint: "With or without accents; put an exact phrase in quotation marks.",
  submit: "Search",
  kind: "What",
  speaker: "Who speaks",
  source: "Source",
  any: "All",
  kinds: {
    quotation: "Quotations",
    direct: "Quotations, whole clauses",
    mixed: "Quotations, fragments",
    actor: "People and organisations",
    event: "Events",
    source: "Sources",
  },
  results: "Results",
  noScript: "Searching needs JavaScript, which is off or did not load.",
  noScriptLink: "All quotations stand on one page, by speaker and by source: search there with your browser.",
  script: {
    idle: "Type a word, or choose a filter.",
    searching: "Searching…",
    one: "1 result.",
    many: "{n} results.",
    none: "Nothing found for “{q}”. Try fewer words, another form of a word, or no filter.",
    noneFiltered: "Nothing found with these filters. Take one away.",
    failed: "The search index could not be loaded.",
    more: "Show more results",
    kinds: { quotation: "Quotation", actor: "Who speaks", event: "Event", source: "Source" },
  },
};

const fr: SearchMessages = {
  title: f`Recherche`,
  description: f`Chercher dans les citations, les personnes et organisations, les évènements et les sources de ce dossier.`,
  lead: f`Cherchez ce qui a été dit, qui l'a dit, ce qui s'est passé, et où cela fut écrit.`,
  words: f`Mots à chercher`,
  hint: f`Avec ou sans accents ; mettez une expression exacte entre guillemets.`,
  submit: f`Chercher`,
  kind: f`Quoi`,
  speaker: f`Qui parle`,
  source: f`Source`,
  any: f`Tout`,
  kinds: {
    quotation: f`Citations`,
    direct: f`Citations, phrases entières`,
    mixed: f`Citations, fragments`,
    actor: f`Personnes et organisations`,
    event: f`Évènements`,
    source: f`Sources`,
  },
  results: f`Résultats`,
  noScript: f`La recherche a besoin de JavaScript, qui est désactivé ou n'a pas été chargé.`,
  noScriptLink: f`Toutes les citations sont sur une page, par personne et par source : cherchez-y avec votre navigateur.`,
  script: {
    idle: f`Tapez un mot, ou choisissez un filtre.`,
    searching: f`Recherche en cours…`,
    one: f`1 résultat.`,
    many: f`{n} résultats.`,
    none: f`Rien trouvé pour « {q} ». Essayez moins de mots, une autre forme d'un mot, ou sans filtre.`,
    noneFiltered: f`Rien trouvé avec ces filtres. Enlevez-en un.`,
    failed: f`L'index de recherche n'a pas pu être chargé.`,
    more: f`Montrer d'autres résultats`,
    kinds: { quotation: f`Citation`, actor: f`Qui parle`, event: f`Évènement`, source: f`Source` },
  },
};

export const SEARCH_MESSAGES: Readonly<Record<Language, SearchMessages>> = { en, fr };
