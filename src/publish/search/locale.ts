/** What searching must know of the language of the texts. */
export interface SearchLocale {
  /** Matches what is written together with the next word and searched apart from it, an elided particle say; global. */
  joined: RegExp;
  /** Words asked for only where nothing else is, lower case. */
  functionWords: ReadonlySet<string>;
  /**
   * Forms of words that share no stem and stand in no list of forms: all forms, then one form for each stem ($1: what the first
   * brackets held).
   */
  otherForms: readonly { forms: RegExp; stems: readonly string[] }[];
}
