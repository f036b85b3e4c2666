import { PageHead } from "../../../_includes/components/section.tsx";
import { capital } from "../../text/capital.ts";
import { dateInWords } from "../format/dates.ts";
import { json } from "../format/json.ts";
import { definePage, type PageContext } from "../page.ts";
import { listedNames } from "../search/names.ts";
import type { NameFilter } from "../search/names-path.ts";
import { offeredPeriods } from "../search/periods.ts";
import { searchScript } from "../search/script.ts";

/** search.html: a form that works by its address alone, and the results that its script fills in. */
export const search = definePage<null>({
  name: "search",
  items: () => [null],
  path: () => "search.html",
  title: (_, { t }) => t.search.title,
  description: (_, { t }) => t.search.description,
  view: (_, context) => <SearchPage {...context} />,
});

function SearchPage(context: PageContext) {
  const { lang, file, to, dossier } = context;
  const t = context.t.search;
  const kinds = Object.entries(t.kinds);
  const dates = offeredPeriods(dossier).map((period): Option => [period, capital(dateInWords(period, lang))]);
  return (
    <>
      <link rel="stylesheet" href={file("theme/search.css")} />
      <PageHead title={t.title} lead={t.lead} />
      <noscript>
        <p class="search-without">
          {t.noScript} <a href={to("quotes.html")}>{t.noScriptLink}</a>
        </p>
      </noscript>
      <search>
        {/* Without its script the form leads to all quotations; the script keeps it here. */}
        <form id="search" class="search" action="quotes.html" method="get">
          <p class="search-words">
            <label for="q">{t.words}</label>
            <input id="q" name="q" type="search" autocomplete="off" spellcheck={false} aria-describedby="q-hint" />
            <button type="submit">{t.submit}</button>
          </p>
          <p id="q-hint" class="search-hint">
            {t.hint}
          </p>
          <details>
            <summary>
              {t.filters} <span id="filters-set" class="tally" />
            </summary>
            <div class="search-filters">
              <Filter name="kind" label={t.kind} any={t.any} options={kinds} />
              <Names name="speaker" label={t.speaker} context={context} />
              <Names name="source" label={t.source} context={context} />
              <Filter name="date" label={t.date} any={t.any} options={dates} />
              <Filter name="sort" label={t.sort} options={Object.entries(t.sorts)} />
            </div>
          </details>
          <p id="unfilter" class="search-unfilter" hidden>
            <a href="search.html">{t.unfilter}</a>
          </p>
        </form>
      </search>
      <section class="section" aria-labelledby="results-title">
        <h2 id="results-title">{t.results}</h2>
        <div class="section-body">
          <p id="status" role="status" aria-live="polite" />
          <p id="suggestion" aria-live="polite" />
          <div id="results" />
        </div>
      </section>
      <script id="search-text" type="application/json" dangerouslySetInnerHTML={{ __html: json(t.script) }} />
      <script src={file(searchScript)} />
    </>
  );
}

type Option = readonly [value: string, label: string];

interface FilterProps {
  name: string;
  label: string;
  /** Label of the choice that filters nothing; left out where each choice is one. */
  any?: string;
  options: readonly Option[];
}

function Filter({ name, label, any, options }: FilterProps) {
  return (
    <p>
      <label for={`filter-${name}`}>{label}</label>
      <select id={`filter-${name}`} name={name}>
        {any !== undefined && <option value="">{any}</option>}
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}

/** A filter by name: a list as long as a page should hold one, else a field for some letters of the name. */
function Names({ name, label, context }: { name: NameFilter; label: string; context: PageContext }) {
  const { any, typed } = context.t.search;
  const names = listedNames(name, context);
  if (names) return <Filter name={name} label={label} any={any} options={names} />;
  const [id, list] = [`filter-${name}`, `names-${name}`];
  return (
    <p>
      <label for={id}>{label}</label>
      <input id={id} data-filter={name} list={list} autocomplete="off" placeholder={typed} disabled />
      <datalist id={list} />
      <input type="hidden" name={name} />
    </p>
  );
}
