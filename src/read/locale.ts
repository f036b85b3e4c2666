/** How saved pages of one language's press look: patterns for whole lines, in the order they are tried. */
export interface LayoutLocale {
  /** A line that opens the file with data about it, up to where the article begins: " date 2021-01 ". */
  metadata: RegExp;
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
