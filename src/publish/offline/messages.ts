import { f } from "../messages/french.ts";
import type { Language } from "../messages/language.ts";

/** What a page says of being read without a network. */
export interface OfflineMessages {
  /** A newer build was fetched; `{reload}` is a button. */
  fresh: string;
  reload: string;
  /** In the place of a page that is not kept, with the network gone. */
  absent: string;
  /** The title of that page, and its link. */
  absentTitle: string;
  search: string;
  /** Of the archive; `{date}` is the date of the last edition. */
  edition: string;
}

export const OFFLINE_MESSAGES: Readonly<Record<Language, OfflineMessages>> = {
  en: {
    fresh: "A new edition of this dossier is here: {reload}",
    reload: "reload",
    absent:
      "There is no network, and this page of the dossier was not kept. The search and the pages you have read are.",
    absentTitle: "This page was not kept",
    search: "Search",
    edition: "edition of {date}",
  },
  fr: {
    fresh: f`Une nouvelle édition de ce dossier est arrivée : {reload}`,
    reload: f`recharger`,
    absent: f`Il n'y a pas de réseau, et cette page du dossier n'a pas été gardée. La recherche et les pages que vous avez lues le sont.`,
    absentTitle: f`Cette page n'a pas été gardée`,
    search: f`Recherche`,
    edition: f`édition du {date}`,
  },
};
