import type { Quotation } from "../../src/model.ts";
import { citeInBibtex, citeInWords, type QuotationCited } from "../../src/publish/cite/quotation.ts";
import type { Language } from "../../src/publish/messages/language.ts";
import type { PageContext } from "../../src/publish/page.ts";
import { Section } from "./section.tsx";
import { sourceLabel } from "./source-mark.tsx";

const TITLES: Readonly<Record<Language, string>> = { en: "Cite this quotation", fr: "Citer ces mots" };

/** A quotation ready to cite: a sentence to paste, and the article's BibTeX. */
export function Citations({ quotation, context }: { quotation: Quotation; context: PageContext }) {
  const { dossier, records, lang, path, say } = context;
  const source = records.source.get(quotation.article);
  if (!source) return null;
  const cited: QuotationCited = {
    quotation,
    source,
    label: sourceLabel(source.id, context),
    speakers: quotation.speakers.map((id) => records.actor.get(id)?.name ?? id),
    dossier: say(dossier.site.title) ?? "",
    address: dossier.site.baseUrl === null ? null : dossier.site.baseUrl + path,
  };
  return (
    <Section id="cite" title={TITLES[lang]}>
      <p class="citation">{citeInWords(cited, lang)}</p>
      <details>
        <summary>BibTeX</summary>
        <pre>
          <code>{citeInBibtex(cited)}</code>
        </pre>
      </details>
    </Section>
  );
}
