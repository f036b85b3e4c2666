/** Where words stand in an article, and text of our own. */

/** A stretch of an article's text. */
export interface Span {
  start: number;
  end: number;
}

/** A span of a named article: the W3C TextPositionSelector with its source. */
export interface Place extends Span {
  article: string;
}

/** A span with its words, `text === article.text[start:end]`. */
export interface Mention extends Span {
  text: string;
}

/** Text of our own, by interface language ("en", "fr"). */
export type Localised = Readonly<Record<string, string>>;
