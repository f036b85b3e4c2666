import { f } from "../messages/french.ts";
import type { Language } from "../messages/language.ts";

/** What the feeds say of themselves. */
const en = {
  about: (dossier: string) => `What each new edition of the dossier “${dossier}” adds, changes and takes back.`,
  actorTitle: (name: string, dossier: string) => `${name} – ${dossier}`,
  actorAbout: (name: string) => `What each new edition adds about ${name}.`,
};

const fr: typeof en = {
  about: (dossier) => f`Ce que chaque nouvelle édition du dossier « ${dossier} » ajoute, change et retire.`,
  actorTitle: (name, dossier) => `${name} – ${dossier}`,
  actorAbout: (name) => f`Ce que chaque nouvelle édition ajoute au sujet de ${name}.`,
};

export type FeedWords = typeof en;

export const FEED_WORDS: Readonly<Record<Language, FeedWords>> = { en, fr };
