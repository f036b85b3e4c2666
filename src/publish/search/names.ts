import type { Dossier } from "../../model.ts";
import { compare } from "../data/order.ts";
import type { SiteFile } from "../file.ts";
import type { PageContext } from "../page.ts";
import { fullSourceName } from "../pages/source-name.ts";
import { pageContext, siteLanguages } from "../render.tsx";
import { viewOf } from "../view.ts";
import { type Name, type NameFilter, namesPath } from "./names-path.ts";

/** Names that one filter lists in the page; of more it asks for a few letters, and knows the names by a file. */
const IN_PAGE = 500;

const FILTERS: Readonly<Record<NameFilter, (context: PageContext) => Name[]>> = {
  speaker: ({ dossier, records }) =>
    dossier.actors
      .filter(({ id }) => records.saidBy.has(id))
      .map(({ id, name }): Name => [id, name])
      .sort(([, a], [, b]) => compare(a.toLowerCase(), b.toLowerCase())),
  source: (context) => context.dossier.sources.map(({ id }): Name => [id, fullSourceName(id, context)]),
};

/** The names of a filter in their order, as long as they stand in the page; null where they are typed. */
export function listedNames(filter: NameFilter, context: PageContext): Name[] | null {
  const names = FILTERS[filter](context);
  return names.length > IN_PAGE ? null : names;
}

/** The names of each filter that are typed, in each language: none of a dossier whose names stand in the page. */
export function nameFiles(dossier: Dossier): SiteFile[] {
  return inEachLanguage(dossier).flatMap((context) =>
    typedFilters(context).map((filter) => ({
      path: namesPath(filter, context.lang),
      content: JSON.stringify(toldApart(FILTERS[filter](context))),
    })),
  );
}

/**
 * Who speaks in a quotation and where it stands, in each language: "Jean Dupont · S12 · AFP, 11 janvier". A record tells it itself
 * where the page cannot; null where it can.
 */
export function attributions(dossier: Dossier) {
  const contexts = inEachLanguage(dossier);
  if (contexts.every((context) => typedFilters(context).length === 0)) return null;
  const labels = contexts.map((context) => ({
    lang: context.lang,
    speakers: new Map(FILTERS.speaker(context)),
    sources: new Map(FILTERS.source(context)),
  }));
  return (said: readonly string[], article: string): Record<string, string> =>
    Object.fromEntries(
      labels.map(({ lang, speakers, sources }) => {
        const who = said.map((id) => speakers.get(id) ?? id).join(", ");
        return [lang, [who, sources.get(article) ?? article].filter(Boolean).join(" · ")];
      }),
    );
}

function typedFilters(context: PageContext): NameFilter[] {
  return (Object.keys(FILTERS) as NameFilter[]).filter((filter) => listedNames(filter, context) === null);
}

function inEachLanguage(dossier: Dossier): PageContext[] {
  const view = viewOf(dossier);
  return siteLanguages(dossier).map((lang) => pageContext(view, lang, "search.html"));
}

/** Two that are called the same: "Jean Dupont", "Jean Dupont (2)". */
function toldApart(names: readonly Name[]): Name[] {
  const met = new Map<string, number>();
  return names.map(([id, label]) => {
    const times = (met.get(label) ?? 0) + 1;
    met.set(label, times);
    return [id, times === 1 ? label : `${label} (${times})`];
  });
}
