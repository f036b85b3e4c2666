/** What linking knows of a language. */
export interface LinkLocale {
  /** Words that stand in every text and tell no two sentences apart, case and accents folded. */
  functionWords: ReadonlySet<string>;
}
