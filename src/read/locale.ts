import type { PublicationLocale } from "./published/locale.ts";

/** How saved pages of one language's press look: patterns for whole lines, in the order they are tried. */
export interface LayoutLocale {
  /** Data about the page at the head of a line, up to where the article begins: " date 2021-01 ", "Publié le …". */
  metadata: readonly RegExp[];
  /** Who wrote it, and when, on one line. */
  datedByline: RegExp;
  /** When a page of this language's press says that it appeared, and who signs it. */
  publication: PublicationLocale;
  /** Menus, share buttons, addresses of sections. */
  navigation: RegExp;
  /** Links to other articles: "• À lire aussi: …". */
  related: RegExp;
  /** The publisher's own offers: "Écoutez la chronique de …". */
  promotion: RegExp;
  /** Who wrote it, on a line of its own. */
  byline: RegExp;
  /** Who owns a picture or text: "© AFP", "AFP". */
  credit: RegExp;
  /** What a picture shows. */
  caption: RegExp;
}
