import type { Quotation } from "../../src/model.ts";
import type { PageContext } from "../../src/publish/page.ts";
import { type Side, sides } from "../../src/publish/pages/sides.ts";
import { withoutMarks } from "../../src/text/markdown.ts";
import { Speakers } from "./attribution.tsx";
import { Role } from "./role.tsx";
import { Section } from "./section.tsx";
import { SourceMark } from "./source-mark.tsx";
import { When } from "./when.tsx";

/** The two sides face to face, or the two main voices: whole sayings, set large. */
export function Sides({ context }: { context: PageContext }) {
  const { dossier, t, to } = context;
  const found = sides(context);
  if (found.length === 0) return null;
  const [title, intro] =
    dossier.front.sides.length > 0 ? [t.home.sides, t.home.sidesIntro] : [t.home.ownWords, t.home.ownWordsIntro];
  return (
    <Section id="sides" title={title} intro={intro}>
      <div class="sides">
        {found.map((side) => (
          <div key={side.sayings[0]?.id} class="side">
            <SideTitle side={side} context={context} />
            {side.sayings.map((saying) => (
              <Saying key={saying.id} saying={saying} named={side.actor === null} context={context} />
            ))}
          </div>
        ))}
      </div>
      <p class="more">
        <a href={to("quotes.html")}>{t.home.allQuotations(dossier.quotations.length)}</a>
      </p>
    </Section>
  );
}

function SideTitle({ side: { actor, title }, context }: { side: Side; context: PageContext }) {
  if (actor === null) return <h3>{context.say(title)}</h3>;
  return (
    <>
      <h3>
        <a href={context.to(`actors/${actor.id}.html`)}>{actor.name}</a>
      </h3>
      <Role actor={actor} context={context} />
    </>
  );
}

/** The words at full length, our translation under them where there is one, and who says so, when, in which source. */
function Saying(props: { saying: Quotation; named: boolean; context: PageContext }) {
  const { saying, named, context } = props;
  const { lang, t, to } = context;
  const translation = saying.translation?.[lang];
  return (
    <figure class={`saying saying-${saying.exact.length > 160 ? "long" : "short"}`}>
      <blockquote class="words" lang={saying.lang}>
        <a href={to(`quotes/${saying.id}.html`)}>{withoutMarks(saying.exact)}</a>
      </blockquote>
      <figcaption>
        {translation !== undefined && (
          <p class="entry-translation">
            <span class="unseen">{t.quote.translation}</span> {t.quote.translated(translation)}
          </p>
        )}
        <p class="entry-facts">
          {named && <Speakers quotation={saying} context={context} />}
          {saying.saidOn !== null && <When value={saying.saidOn} context={context} />}
          <SourceMark id={saying.article} context={context} />
        </p>
      </figcaption>
    </figure>
  );
}
