/** What the search script says, in the language of the page. `{n}` stands for a number, `{q}` for what was asked. */
export interface SearchText {
  idle: string;
  searching: string;
  one: string;
  many: string;
  none: string;
  noneFiltered: string;
  failed: string;
  more: string;
  /** What a result is, by its kind. */
  kinds: Readonly<Record<string, string>>;
}
