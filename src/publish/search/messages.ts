import { f } from "../messages/french.ts";
import type { Language } from "../messages/language.ts";
import type { RecordType } from "./record.ts";
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
  /** Stands in an empty filter whose names are typed. */
  typed: string;
  date: string;
  sort: string;
  sorts: Readonly<Record<"" | "date" | "newest", string>>;
  /** Opens and closes the filters. */
  filters: string;
  /** Takes every filter away. */
  unfilter: string;
  kinds: Readonly<Record<RecordType | "direct" | "mixed", string>>;
  results: string;
  noScript: string;
  noScriptLink: string;
  /** The filter of quotes.html; `{n}` of `{all}`. */
  quotes: Readonly<Record<"label" | "count" | "none" | "noScript", string>>;
  script: SearchText;
}

const en: SearchMessages = {
  title: "Search",
  description:
    "Search the quotations, the people and organizations, the events, the story and the sources of this dossier.",
  lead: "Search what was said, who said it, what happened, and where it was written. Quotations are in French.",
  words: "Words to look for",
  hint: "With or without accents; put an exact phrase in quotation marks. The articles’ own prose is not searched.",
  submit: "Search",
  kind: "What",
  speaker: "Who speaks",
  source: "Source",
  any: "All",
  typed: "All; type a name",
  date: "Date",
  sort: "Order",
  sorts: { "": "By relevance", date: "Oldest first", newest: "Newest first" },
  filters: "Filters and order",
  unfilter: "Take all filters away",
  kinds: {
    quotation: "Quotations",
    direct: "Quotations, whole clauses",
    mixed: "Quotations, fragments",
    actor: "People and organizations",
    event: "Events",
    section: "The story and its disputes",
    source: "Sources",
  },
  results: "Results",
  noScript: "Searching needs JavaScript, which is off or did not load.",
  noScriptLink: "All quotations stand on one page, by speaker and by source, and the button below leads there.",
  quotes: {
    label: "Show the quotations containing these words",
    count: "{n} of {all} quotations.",
    none: "No quotation holds these words.",
    noScript: "Every quotation stands on this page: to find a word, use your browser’s own search (Ctrl+F).",
  },
  script: {
    idle: "Type a word, or choose a filter.",
    searching: "Searching…",
    one: "1 result.",
    many: "{n} results.",
    none: "Nothing found for “{q}”. Try fewer words or another form of a word; quotations are in French, and the articles’ own prose is not searched.",
    noneForFilters: "Nothing found for “{q}” with these filters. Take one away, or try fewer words.",
    noneWhole: "No result contains all these words. Results containing some of them: {n}.",
    noneFiltered: "Nothing found with these filters. Take one away.",
    failed: "The search index could not be loaded. Reload the page to try again.",
    suggestion: "Did you mean {q}?",
    more: "Show more results",
    most: "These hold some of the words:",
    named: "Of that name",
    renderings: "other versions",
    types: {
      quotation: "Quotations",
      actor: "People and organizations",
      event: "Events",
      section: "In the story and its disputes",
      source: "Sources",
    },
  },
};

const fr: SearchMessages = {
  title: f`Recherche`,
  description: f`Chercher dans les citations, les personnes et organisations, les événements, le récit et les sources de ce dossier.`,
  lead: f`Cherchez ce qui a été dit, qui l'a dit, ce qui s'est passé, et où cela fut écrit.`,
  words: f`Mots à chercher`,
  hint: f`Avec ou sans accents ; mettez une expression exacte entre guillemets. La recherche ne porte pas sur la prose des articles.`,
  submit: f`Chercher`,
  kind: f`Quoi`,
  speaker: f`Qui parle`,
  source: f`Source`,
  any: f`Tout`,
  typed: f`Tout ; tapez un nom`,
  date: f`Date`,
  sort: f`Ordre`,
  sorts: { "": f`Par pertinence`, date: f`Plus anciens`, newest: f`Plus récents` },
  filters: f`Filtres et ordre`,
  unfilter: f`Enlever tous les filtres`,
  kinds: {
    quotation: f`Citations`,
    direct: f`Citations, phrases entières`,
    mixed: f`Citations, fragments`,
    actor: f`Personnes et organisations`,
    event: f`Événements`,
    section: f`Le récit et ses divergences`,
    source: f`Sources`,
  },
  results: f`Résultats`,
  noScript: f`La recherche a besoin de JavaScript, qui est désactivé ou n'a pas été chargé.`,
  noScriptLink: f`Toutes les citations sont sur une page, par personne et par source ; le bouton ci-dessous y mène.`,
  quotes: {
    label: f`Montrer les citations qui contiennent ces mots`,
    count: f`{n} citations sur {all}.`,
    none: f`Aucune citation ne contient ces mots.`,
    noScript: f`Toutes les citations sont sur cette page : pour trouver un mot, servez-vous de la recherche de votre navigateur (Ctrl+F).`,
  },
  script: {
    idle: f`Tapez un mot, ou choisissez un filtre.`,
    searching: f`Recherche en cours…`,
    one: f`1 résultat.`,
    many: f`{n} résultats.`,
    none: f`Rien trouvé pour « {q} ». Essayez moins de mots, ou une autre forme d'un mot ; la recherche ne porte pas sur la prose des articles.`,
    noneForFilters: f`Rien trouvé pour « {q} » avec ces filtres. Enlevez-en un, ou essayez moins de mots.`,
    noneWhole: f`Rien ne contient tous ces mots. Résultats qui en contiennent une partie : {n}.`,
    noneFiltered: f`Rien trouvé avec ces filtres. Enlevez-en un.`,
    failed: f`L'index de recherche n'a pas pu être chargé. Rechargez la page pour réessayer.`,
    suggestion: f`Vouliez-vous dire {q} ?`,
    more: f`Montrer d'autres résultats`,
    most: f`Ceux-ci contiennent une partie des mots :`,
    named: f`De ce nom`,
    renderings: f`autres versions`,
    types: {
      quotation: f`Citations`,
      actor: f`Personnes et organisations`,
      event: f`Événements`,
      section: f`Dans le récit et ses divergences`,
      source: f`Sources`,
    },
  },
};

export const SEARCH_MESSAGES: Readonly<Record<Language, SearchMessages>> = { en, fr };
