import { plural } from "../format/numbers.ts";
import { f } from "../messages/french.ts";
import type { Language } from "../messages/language.ts";

/** What the feeds say, beside what the dossier itself says. */
const en = {
  about: (dossier: string) => `What each new edition of the dossier “${dossier}” adds, changes and takes back.`,
  actorTitle: (name: string, dossier: string) => `${name} – ${dossier}`,
  actorAbout: (name: string) => `What each new edition adds about ${name}.`,
  edition: (id: string) => `Edition ${id}`,
  added: "New",
  changed: "Changed",
  withdrawn: "Withdrawn",
  saidBy: (names: string, source: string) => (names ? `${names}, in ${source}` : `In ${source}`),
  more: (n: number) => plural(n, "en", { one: "and # more quotation", other: "and # more quotations" }),
  lists: {
    articles: (n: number) => plural(n, "en", { one: "# source", other: "# sources" }),
    actors: (n: number) => plural(n, "en", { one: "# voice", other: "# voices" }),
    quotations: (n: number) => plural(n, "en", { one: "# quotation", other: "# quotations" }),
    utterances: (n: number) => plural(n, "en", { one: "# statement compared", other: "# statements compared" }),
    events: (n: number) => plural(n, "en", { one: "# event", other: "# events" }),
    divergences: (n: number) => plural(n, "en", { one: "# divergence", other: "# divergences" }),
  },
};

const fr: typeof en = {
  about: (dossier) => f`Ce que chaque nouvelle édition du dossier « ${dossier} » ajoute, change et retire.`,
  actorTitle: (name, dossier) => `${name} – ${dossier}`,
  actorAbout: (name) => f`Ce que chaque nouvelle édition ajoute au sujet de ${name}.`,
  edition: (id) => f`Édition ${id}`,
  added: f`Nouveau`,
  changed: f`Modifié`,
  withdrawn: f`Retiré`,
  saidBy: (names, source) => (names ? f`${names}, dans ${source}` : f`Dans ${source}`),
  more: (n) => plural(n, "fr", { one: "et # autre citation", other: "et # autres citations" }),
  lists: {
    articles: (n) => plural(n, "fr", { one: "# source", other: "# sources" }),
    actors: (n) => plural(n, "fr", { one: "# voix", other: "# voix" }),
    quotations: (n) => plural(n, "fr", { one: "# citation", other: "# citations" }),
    utterances: (n) => plural(n, "fr", { one: "# déclaration comparée", other: "# déclarations comparées" }),
    events: (n) => plural(n, "fr", { one: "# évènement", other: "# évènements" }),
    divergences: (n) => plural(n, "fr", { one: "# divergence", other: "# divergences" }),
  },
};

export type FeedWords = typeof en;

export const FEED_WORDS: Readonly<Record<Language, FeedWords>> = { en, fr };
