import type { PageContext } from "../page.ts";
import { quotesScript } from "./script.ts";

/** What quotes.html adds for a reader who looks for words in it: a script that filters in place, and a word where none runs. */
export function QuotesFilter({ context: { file, t: words } }: { context: PageContext }) {
  const t = words.search.quotes;
  return (
    <>
      <link rel="stylesheet" href={file("theme/search.css")} />
      <div class="filter-room">
        <noscript>
          <p class="search-without">{t.noScript}</p>
        </noscript>
        <script src={file(quotesScript)} defer data-label={t.label} data-count={t.count} data-none={t.none} />
      </div>
    </>
  );
}
