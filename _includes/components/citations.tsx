import type { Quotation } from "../../src/model.ts";
import { CITATION_FORMATS } from "../../src/publish/cite/formats.ts";
import { citeInWords, type QuotationCited } from "../../src/publish/cite/quotation.ts";
import { LANGUAGES, type Language } from "../../src/publish/messages/language.ts";
import { messagesOf } from "../../src/publish/messages/own.ts";
import type { PageContext } from "../../src/publish/page.ts";
import { quotationCited } from "../../src/publish/pages/quotation-cited.ts";
import { Section } from "./section.tsx";

/** Citations ready to copy, in words first: one click selects the whole of each. */
export function Citations({ quotation, context }: { quotation: Quotation; context: PageContext }) {
  const { dossier, lang, records, t } = context;
  const source = records.source.get(quotation.article);
  if (!source) return null;
  const cited = Object.fromEntries(
    LANGUAGES.map((language) => [language, quotationCited(quotation, source, context, language)]),
  ) as Record<Language, QuotationCited>;
  return (
    <Section id="cite" title={t.quote.cite} intro={t.quote.citeIntro}>
      <dl class="citations">
        {[lang, ...LANGUAGES.filter((other) => other !== lang)].map((language) => (
          <div key={language}>
            <dt lang={language}>{messagesOf(dossier, language).language}</dt>
            <dd class="citation" lang={language}>
              <InTongues
                text={citeInWords(cited[language], language)}
                quotation={quotation}
                title={source.title ?? source.incipit}
              />
            </dd>
          </div>
        ))}
      </dl>
      <details class="citation-formats">
        <summary>{t.quote.citeFormats}</summary>
        <dl class="citations">
          {CITATION_FORMATS.map(({ name, lang: own, cite }) => (
            <div key={name}>
              <dt lang={own ?? "en"}>{name}</dt>
              <dd class="citation">
                <pre>{cite(cited[own ?? lang], own ?? lang)}</pre>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </Section>
  );
}

/** A citation with the words of the article, and its title, marked as the language they are in. */
function InTongues({ text, quotation, title }: { text: string; quotation: Quotation; title: string | null }) {
  const foreign = [quotation.exact, title].filter((words) => words !== null && text.includes(words));
  const parts = foreign.reduce<string[]>(
    (all, words) => all.flatMap((part) => (foreign.includes(part) ? part : splitAt(part, words ?? ""))),
    [text],
  );
  return parts.map((part) => (foreign.includes(part) ? <span lang={quotation.lang}>{part}</span> : part));
}

/** `("a b c", "b") → ["a ", "b", " c"]`: the text around the first place where the words stand. */
function splitAt(text: string, words: string): string[] {
  const at = text.indexOf(words);
  return at < 0 ? [text] : [text.slice(0, at), words, text.slice(at + words.length)];
}
