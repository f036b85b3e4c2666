/** What linking knows of a language. */
export interface LinkLocale {
  /** Words that stand in every text and tell no two sentences apart, case and accents folded. */
  functionWords: ReadonlySet<string>;
  /** Families of roles of which a person holds one in one organization: "fondateur" or "cofondateur"; heads, folded. */
  rivalRoles: readonly (readonly string[])[];
}
