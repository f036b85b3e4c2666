import type { PublicationLocale } from "./published/locale.ts";

/** How saved pages of one language's press look: patterns for whole lines, in the order they are tried. */
export interface LayoutLocale {
  /** Data about the page at the head of a line, up to where the article begins: " date 2021-01 ", "Publié le …". */
  metadata: readonly RegExp[];
  /** What stands before the headline of a letter: "Objet :". */
  subject: RegExp;
  /** A line that says that a letter is one to the press: "COMMUNIQUÉ N° 7". */
  communique: RegExp;
  /** First words of names of bodies, folded: "departement". */
  bodies: { has(noun: string): boolean };
  /** Who wrote it, and when, on one line. */
  datedByline: RegExp;
  /** When a page of this language's press says that it appeared, and who signs it. */
  publication: PublicationLocale;
  /** The head of an article copied out of a press database, line by line. */
  exported: {
    /** A publication's name. */
    name: RegExp;
    /** What follows it of the issue: ", no. 22411". */
    issue: RegExp;
    /** Section, day and, in group `page`, page or length. */
    day: RegExp;
    /** Family names in capitals, given names after a comma. */
    author: RegExp;
    /** The database's own number of the document. */
    number: RegExp;
    /** How long the article is, on a line of its own. */
    length: RegExp;
    /** A day, on a line of its own. */
    date: RegExp;
    /** Whose the words are. */
    rights: RegExp;
    /** What stands before an author's name. */
    by: RegExp;
  };
  /** What runs into the first sentence of a paragraph: group `head`, or group `place` where that is one of `places`. */
  runIn: RegExp;
  /** Names of places, folded, hyphens as spaces. */
  places: ReadonlySet<string>;
  /** Nouns in names of papers, folded: "courrier", "matin". */
  papers: ReadonlySet<string>;
  /** Given names, folded. */
  givenNames: { has(name: string): boolean };
  /** A last line that is nothing but the name of who signs. */
  signature: RegExp;
  /** Menus, share buttons, addresses of sections. */
  navigation: RegExp;
  /** Links to other articles: "• À lire aussi: …". */
  related: RegExp;
  /** A line that says no more than that such links follow: "À LIRE AUSSI". */
  relatedLabel: RegExp;
  /** The publisher's own offers: "Écoutez la chronique de …". */
  promotion: RegExp;
  /** Who wrote it, on a line of its own. */
  byline: RegExp;
  /** Who owns a picture or text: "© AFP", "AFP". */
  credit: RegExp;
  /** What a picture shows. */
  caption: RegExp;
}
