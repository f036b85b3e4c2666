import type { PageContext } from "../page.ts";

/** What the dossier does not know, counted: a line for each kind of gap, none where there is no gap. */
export function unknowns({ dossier, t }: PageContext): string[] {
  const gaps: [number, (n: number) => string][] = [
    [dossier.sources.filter(({ publisher }) => publisher === null).length, t.unknown.publishers],
    [dossier.sources.filter(({ author }) => author === null).length, t.unknown.authors],
    [dossier.sources.filter(({ published }) => published === null).length, t.unknown.dates],
    [dossier.sources.filter(({ publishedBasis }) => publishedBasis === "inferred").length, t.unknown.inferredDates],
    [dossier.quotations.filter(({ speakers }) => speakers.length === 0).length, t.unknown.speakers],
    [dossier.quotations.filter(({ saidOn }) => saidOn === null).length, t.unknown.saidOn],
    [dossier.events.filter(({ when }) => when === null).length, t.unknown.events],
  ];
  return gaps.filter(([count]) => count > 0).map(([count, line]) => line(count));
}
