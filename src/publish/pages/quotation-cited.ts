import type { Quotation, Source } from "../../model.ts";
import { citationKey } from "../cite/key.ts";
import type { QuotationCited } from "../cite/quotation.ts";
import type { Language } from "../messages/language.ts";
import type { PageContext } from "../page.ts";
import { languageRoot, siteLanguages } from "../render.tsx";
import { sourceLabel } from "./source-name.ts";

/** All that a citation of a quotation says, from its page. */
export function quotationCited(
  quotation: Quotation,
  source: Source,
  context: PageContext,
  language: Language = context.lang,
): QuotationCited {
  const { dossier, path, records, say, t } = context;
  const { baseUrl, title } = dossier.site;
  return {
    quotation,
    source,
    key: citationKey(dossier, source),
    label: sourceLabel(source.id, context),
    speakers: quotation.speakers.map((id) => records.actor.get(id)?.name ?? id),
    dossier: title[language] ?? say(title) ?? t.nav.index,
    address: baseUrl === null ? null : baseUrl + inLanguage(path, language, context),
  };
}

/** The same page in another language of the site: `fr/quotes/a.html → quotes/a.html`; the page itself where there is none. */
function inLanguage(path: string, language: Language, { dossier, lang }: PageContext): string {
  if (!siteLanguages(dossier).includes(language)) return path;
  return languageRoot(dossier, language) + path.slice(languageRoot(dossier, lang).length);
}
