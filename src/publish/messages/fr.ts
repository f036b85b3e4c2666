import { plural } from "../format/numbers.ts";
import { f } from "./french.ts";
import type { Messages } from "./index.ts";

/** The interface in French; `f` sets the spaces and apostrophes of French typography. */
export const fr: Messages = {
  language: "Français",
  otherLanguage: "English",
  readIn: "Read in English",
  skip: f`Aller au texte`,
  mainNavigation: f`Principale`,
  siteNavigation: f`Toutes les pages`,
  nav: {
    index: f`Le dossier`,
    chronology: f`Chronologie`,
    quotes: f`Citations`,
    actors: f`Qui parle`,
    wordings: f`Formulations`,
    divergences: f`Désaccords`,
    sources: f`Sources`,
    search: f`Recherche`,
    updates: f`Mises à jour`,
    data: f`Données`,
    about: f`À propos`,
  },
  footer: {
    feed: f`Flux`,
    key: f`En romain à empattements : les mots des autres, tels que les articles les impriment. En linéale : les nôtres.`,
  },
  count: {
    quotations: (n) => plural(n, "fr", { one: "# citation", other: "# citations" }),
    sources: (n) => plural(n, "fr", { one: "# source", other: "# sources" }),
    actors: (n) => plural(n, "fr", { one: "# acteur", other: "# acteurs" }),
    events: (n) => plural(n, "fr", { one: "# évènement", other: "# évènements" }),
  },
};
