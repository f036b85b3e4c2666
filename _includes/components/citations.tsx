import type { Quotation } from "../../src/model.ts";
import { citeInBibtex, citeInWords, type QuotationCited } from "../../src/publish/cite/quotation.ts";
import { MESSAGES } from "../../src/publish/messages/index.ts";
import { LANGUAGES, type Language } from "../../src/publish/messages/language.ts";
import type { PageContext } from "../../src/publish/page.ts";
import { Section } from "./section.tsx";
import { sourceLabel } from "./source-mark.tsx";

/** Citations ready to copy: one click selects the whole of each. */
export function Citations({ quotation, context }: { quotation: Quotation; context: PageContext }) {
  const { dossier, path, records, say, t } = context;
  const source = records.source.get(quotation.article);
  if (!source) return null;
  const cited = (lang: Language): QuotationCited => ({
    quotation,
    source,
    label: sourceLabel(source.id, context),
    speakers: quotation.speakers.map((id) => records.actor.get(id)?.name ?? id),
    dossier: dossier.site.title[lang] ?? say(dossier.site.title) ?? t.nav.index,
    address: dossier.site.baseUrl === null ? null : dossier.site.baseUrl + path,
  });
  const words = [context.lang, ...LANGUAGES.filter((lang) => lang !== context.lang)];
  return (
    <Section id="cite" title={t.quote.cite} intro={t.quote.citeIntro}>
      <dl class="citations">
        {words.map((lang) => (
          <div key={lang}>
            <dt lang={lang}>{MESSAGES[lang].language}</dt>
            <dd class="citation" lang={lang}>
              {citeInWords(cited(lang), lang)}
            </dd>
          </div>
        ))}
        <div>
          <dt>BibTeX</dt>
          <dd class="citation">
            <pre tabindex={0}>{citeInBibtex(cited(context.lang))}</pre>
          </dd>
        </div>
      </dl>
    </Section>
  );
}
