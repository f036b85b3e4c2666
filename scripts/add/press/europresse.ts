import { fr } from "../../../src/locales/fr/index.ts";
import { settleAuthor } from "../author.ts";
import { type Brought, brought, type Facts, type LeftOut, learn } from "../brought.ts";
import { findDate } from "../dates.ts";
import { type Dom, type Page, wordsOf } from "../html/dom.ts";
import { paragraphsOf } from "../html/paragraphs.ts";

/** Where Europresse writes what, by the class names of its exports since 2012. */
const TEXT = ".docOcurrContainer, .DocText";
const TITLE = [".rdp__articletitle", ".titreArticleVisu", ".titreArticle"];
const AUTHORS = [".docAuthors", ".sm-margin-bottomNews"];
const PUBLICATION = ".DocPublicationName";
const HEADER = ".DocHeader";

/** The articles of a Europresse export; none where the page is not one. */
export function readEuropresse(page: Page): Brought[] {
  const texts = [...page.querySelectorAll(TEXT)].filter((text) => !text.parentElement?.closest(TEXT));
  return texts.flatMap((text) => {
    const whole = text.closest("article") ?? holder(text);
    return whole?.querySelector(TITLE.join()) ? [readOne(whole, text)] : [];
  });
}

function readOne(whole: Dom, text: Dom): Brought {
  const facts: Facts = {};
  const publication = whole.querySelector(PUBLICATION);
  // "Le Monde, no. 22411" | "Ouest-France (site web)"
  learn(facts, "publisher", wordsOf(publication).replace(/,\s*n[o°]\.?\s*\d.*$/i, ""), "Europresse");
  learn(facts, "title", wordsIn(whole, TITLE), "Europresse");
  learn(facts, "author", wordsIn(whole, AUTHORS).replace(/^par\s+/i, ""), "Europresse");
  const headers = [...whole.querySelectorAll(HEADER)].filter((header) => !publication?.contains(header)).map(wordsOf);
  learn(facts, "published", headers.map((header) => findDate(header)?.value).find(Boolean), "Europresse");
  settleAuthor(facts, fr.layout);
  const kept = paragraphsOf(text).map(({ text }) => text);
  const leftOut: LeftOut[] = [...whole.querySelectorAll("footer")].flatMap((footer) =>
    wordsOf(footer) ? [{ why: "foot of the page", text: wordsOf(footer) }] : [],
  );
  return brought([facts.title?.value ?? "", ...kept].filter(Boolean), facts, leftOut);
}

/** The smallest element around an article's text that has its title too. */
function holder(text: Dom): Dom | null {
  for (let at = text.parentElement; at; at = at.parentElement) if (at.querySelector(TITLE.join())) return at;
  return null;
}

/** What the narrowest of these that has words says: the title, not what stands over and under it. */
const wordsIn = (whole: Dom, places: readonly string[]): string =>
  places.map((place) => wordsOf(whole.querySelector(place))).find(Boolean) ?? "";
