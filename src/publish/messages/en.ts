import { plural } from "../format/numbers.ts";

/** The interface in English. Each entry is a sentence a reader sees; functions take what changes in it. */
export const en = {
  language: "English",
  otherLanguage: "Français",
  readIn: "Lire en français",
  skip: "Skip to the text",
  mainNavigation: "Main",
  siteNavigation: "All pages",
  nav: {
    index: "The dossier",
    chronology: "Chronology",
    quotes: "Quotations",
    actors: "Who speaks",
    wordings: "Wordings",
    divergences: "Disputed",
    sources: "Sources",
    search: "Search",
    updates: "Updates",
    data: "Data",
    about: "About",
  },
  footer: {
    feed: "Feed",
    key: "Set in serif: the words of others, as the articles print them. Set in sans: ours.",
  },
  count: {
    quotations: (n: number) => plural(n, "en", { one: "# quotation", other: "# quotations" }),
    sources: (n: number) => plural(n, "en", { one: "# source", other: "# sources" }),
    actors: (n: number) => plural(n, "en", { one: "# actor", other: "# actors" }),
    events: (n: number) => plural(n, "en", { one: "# event", other: "# events" }),
  },
};
