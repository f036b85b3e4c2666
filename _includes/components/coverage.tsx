import { bounds, shortRange } from "../../src/publish/format/dates.ts";
import { list } from "../../src/publish/format/numbers.ts";
import type { PageContext } from "../../src/publish/page.ts";

/** More outlets than these are counted, not named. */
const OUTLETS = 6;

/** "12 articles from 3 March to 2 May 2021: Le Courrier du Val (5), La Dépêche de Vernange (4), 3 name no outlet." */
export function Coverage({ context }: { context: PageContext }) {
  const { dossier, lang, t } = context;
  const { from, to } = bounds(dossier.sources.flatMap(({ published }) => published ?? []));
  const [first, last] = [from, to].map((date) => date?.slice(0, 10));
  const when = first && last ? shortRange(first, last, lang) : null;
  const outlets = new Map<string, number>();
  let unnamed = 0;
  for (const { publisher } of dossier.sources)
    if (publisher === null) unnamed += 1;
    else outlets.set(publisher, (outlets.get(publisher) ?? 0) + 1);
  const byCount = [...outlets].sort(([a, m], [b, n]) => n - m || a.localeCompare(b, "fr"));
  const named = byCount.slice(0, OUTLETS).map(([name, count]) => (count > 1 ? t.home.outlet(name, count) : name));
  const rest = byCount.length - named.length;
  const parts = [
    ...named,
    ...(rest > 0 ? [t.home.moreOutlets(rest)] : []),
    ...(unnamed > 0 ? [t.home.noOutlet(unnamed)] : []),
  ];
  return <p class="coverage">{t.home.coverage(dossier.sources.length, when, list(parts, lang))}</p>;
}
