import { PageHead, Section } from "../../../_includes/components/section.tsx";
import { percent } from "../format/numbers.ts";
import { OUTSIDE } from "../format/outside.ts";
import { definePage, type PageContext } from "../page.ts";

/** about.html: how this was made, where it stops, on what terms, and how to have an error mended. */
export const about = definePage<null>({
  name: "about",
  items: () => [null],
  path: () => "about.html",
  title: (_, { t }) => t.about.title,
  description: (_, { t }) => t.about.description,
  view: (_, context) => {
    const { dossier, lang, say, t } = context;
    const read = dossier.quotations.filter(({ status }) => status !== "extracted").length;
    return (
      <>
        <PageHead title={t.about.title} lead={t.about.lead} />
        <Section id="reading" title={t.about.reading}>
          <Paragraphs texts={t.about.readingText} />
          <Signs context={context} />
        </Section>
        <Section id="method" title={t.about.method}>
          <Paragraphs texts={t.about.methodText} />
          {read > 0 && <p>{t.about.read(read, dossier.quotations.length)}</p>}
        </Section>
        <Section id="limits" title={t.about.limits}>
          <Paragraphs texts={t.about.limitsText} />
          {dossier.guesses.length > 0 && (
            <>
              <h3>{t.about.guesses}</h3>
              <ul class="plain">
                {dossier.guesses.map((guess) => (
                  <li key={say(guess)}>{say(guess)}</li>
                ))}
              </ul>
            </>
          )}
        </Section>
        <Section id="terms" title={t.about.terms}>
          <p>{say(dossier.site.licence) ?? t.data.noLicence}</p>
          <p>
            {t.about.share(
              percent(dossier.policies.quotedShare, lang),
              percent(dossier.policies.proseShare, lang),
              percent(dossier.policies.shownShare, lang),
            )}
          </p>
        </Section>
        <Section id="errors" title={t.about.errors}>
          {dossier.site.editor !== null && <p>{t.about.editor(dossier.site.editor)}</p>}
          <Contact text={say(dossier.site.contact)} />
          {dossier.site.editor === null && dossier.site.contact === null && <p>{t.about.noEditor}</p>}
          <p>{t.about.errorsText}</p>
        </Section>
      </>
    );
  },
});

/** Where an error is reported; an address of the web or of a mailbox in it is a link. */
function Contact({ text }: { text: string | null }) {
  if (text === null) return null;
  return (
    <p>
      {text.split(ADDRESS).map((part, at) =>
        at % 2 === 0 ? (
          part
        ) : (
          <a key={part} href={part.includes("://") ? part : `mailto:${part}`} {...OUTSIDE}>
            {part}
          </a>
        ),
      )}
    </p>
  );
}

/** Without the full stop that ends the sentence. */
const ADDRESS = /(https:\/\/[^\s<>"]*[\w/]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/u;

function Paragraphs({ texts }: { texts: readonly string[] }) {
  return (
    <>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </>
  );
}

/** The signs of the pages, each with what it means. */
function Signs({ context: { t } }: { context: PageContext }) {
  return (
    <dl class="signs">
      {(["certain", "likely", "untold"] as const).map((degree) => (
        <div key={degree}>
          <dt>
            <span class={`certainty certainty-${degree}`}>
              <b class="certainty-degree">{t.certainty[degree]}</b>
            </span>
          </dt>
          <dd>{t.about.degree[degree]}</dd>
        </div>
      ))}
      {(["stated", "inferred", "unknown"] as const).map((basis) => (
        <div key={basis}>
          <dt>
            <span class={`basis basis-${basis}`}>{t.basis[basis]}</span>
          </dt>
          <dd>{t.about.basis[basis]}</dd>
        </div>
      ))}
      <div>
        <dt>
          <span class="disputed-status">{t.divergence.status.open}</span>
        </dt>
        <dd>{t.about.disputed}</dd>
      </div>
    </dl>
  );
}
