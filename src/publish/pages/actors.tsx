import { PageHead, Section } from "../../../_includes/components/section.tsx";
import { SourceMarks } from "../../../_includes/components/source-mark.tsx";
import { SpeaksOfTable } from "../../../_includes/components/speaks-of.tsx";
import type { Actor } from "../../model.ts";
import { definePage, type PageContext } from "../page.ts";

/** actors.html: everybody the articles name, those who are quoted first. */
export const actors = definePage<null>({
  name: "actors",
  items: () => [null],
  path: () => "actors.html",
  title: (_, { t }) => t.actors.title,
  description: (_, { dossier, t }) => t.actors.description(dossier.actors.length),
  view: (_, context) => {
    const { dossier, t } = context;
    const heard = dossier.actors.filter((actor) => actor.quotations.length > 0);
    const named = dossier.actors.filter((actor) => actor.quotations.length === 0);
    return (
      <>
        <PageHead title={t.actors.title} lead={t.actors.lead} />
        {dossier.actors.length === 0 && <p class="nothing">{t.actors.none}</p>}
        {heard.length > 0 && (
          <Section id="quoted" title={t.actors.quoted}>
            <ActorList actors={byWeight(heard)} context={context} />
          </Section>
        )}
        <SpeaksOfTable context={context} />
        {named.length > 0 && (
          <Section id="named" title={t.actors.named} intro={t.actors.namedIntro}>
            <ActorList actors={byWeight(named)} context={context} compact />
          </Section>
        )}
      </>
    );
  },
});

/** More than these are not read one by one: after the first of them, names and numbers are enough. */
const CARDS = 60;

function ActorList(props: { actors: readonly Actor[]; context: PageContext; compact?: boolean }) {
  const { actors, context, compact = false } = props;
  return (
    <>
      <ul class={compact ? "people people-compact" : "people"}>
        {actors.slice(0, CARDS).map((actor) => (
          <Card key={actor.id} actor={actor} context={context} />
        ))}
      </ul>
      {actors.length > CARDS && <Names actors={actors.slice(CARDS)} context={context} />}
    </>
  );
}

/** Who it is, in our words where we have any; what it said, and where it is named. */
function Card({ actor, context }: { actor: Actor; context: PageContext }) {
  const { say, t, to } = context;
  const description = say(actor.description);
  return (
    <li data-id={actor.id}>
      <h3>
        <a href={to(`actors/${actor.id}.html`)}>{actor.name}</a>
      </h3>
      {description !== null && <p class="people-line">{description}</p>}
      <p class="people-facts">
        {description === null && <span>{t.actor.kind[actor.kind]}</span>}
        {actor.quotations.length > 0 && <span>{t.count.quotations(actor.quotations.length)}</span>}
        <SourceMarks ids={actor.articles} context={context} />
      </p>
    </li>
  );
}

function Names({ actors, context }: { actors: readonly Actor[]; context: PageContext }) {
  const { t, to } = context;
  return (
    <ul class="people-names">
      {actors.map(({ articles, id, name, quotations }) => (
        <li key={id} data-id={id}>
          <a href={to(`actors/${id}.html`)}>{name}</a>{" "}
          <span class="tally">
            {quotations.length > 0 ? t.count.quotations(quotations.length) : t.count.sources(articles.length)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Those with the most quotations first, then those most sources name; the order of the dossier settles the rest. */
export function byWeight(actors: readonly Actor[]): Actor[] {
  return [...actors].sort((a, b) => b.quotations.length - a.quotations.length || b.articles.length - a.articles.length);
}
