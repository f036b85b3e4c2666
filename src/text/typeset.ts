/**
 * French typography for prose of our own: narrow no-break spaces before ; ! ?, no-break spaces before : and inside « »,
 * typographic apostrophes. Never for a quotation: its letters stay as printed. Addresses and times ("8:30") are left alone.
 * Source: Lexique des règles typographiques en usage à l'Imprimerie nationale.
 */
export function typesetFrench(text: string): string {
  return (
    text
      // "d'**Airbus**": the marks of Markdown stand between the two
      .replace(/(?<=\p{L})'(?=[*_]*\p{L})/gu, "’")
      .replace(/(?<=\S)[ \u00a0\u202f]*(?=[;!?](?:[\s»)]|$))/gu, (_, at: number) =>
        /[;!?(]/.test(text[at - 1] ?? "") ? "" : "\u202f",
      )
      .replace(/(?<=\S)[ \u00a0\u202f]*:(?=\s|$)/gu, "\u00a0:")
      .replace(/«[ \u00a0\u202f]*/gu, "«\u00a0")
      .replace(/[ \u00a0\u202f]*»/gu, "\u00a0»")
      .replace(
        /(?<=\d(?:er)?) (?=(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b)/g,
        "\u00a0",
      )
      .replace(/(?<=\d) (?=(?:\d{3}\b|h\b|%|€|mots?\b|caractères?\b))/gu, "\u00a0")
  );
}
