import type { PageContext } from "../../src/publish/page.ts";
import { cast } from "../../src/publish/pages/cast.ts";
import { Role } from "./role.tsx";
import { Section } from "./section.tsx";
import { SourceMark } from "./source-mark.tsx";
import { When } from "./when.tsx";

/** A front page introduces the main persons, and no more than these. */
const PERSONS = 3;

/** Who the affair turns on: name, role as the articles give it, and one saying at length. */
export function Cast({ context }: { context: PageContext }) {
  const { dossier, records, t, to } = context;
  const members = cast(dossier, records, PERSONS);
  if (members.length === 0) return null;
  return (
    <Section id="cast" title={t.home.cast}>
      <ul class="cast">
        {members.map(({ actor, saying }) => (
          <li key={actor.id}>
            <h3>
              <a href={to(`actors/${actor.id}.html`)}>{actor.name}</a>
            </h3>
            <Role actor={actor} context={context} />
            <blockquote class="words" lang={saying.lang}>
              <a href={to(`quotes/${saying.id}.html`)}>{saying.exact}</a>
            </blockquote>
            <p class="entry-facts">
              <SourceMark id={saying.article} context={context} />
              {saying.saidOn !== null && <When value={saying.saidOn} context={context} />}
            </p>
          </li>
        ))}
      </ul>
      <p class="more">
        <a href={to("actors.html")}>{t.home.allActors(dossier.actors.length)}</a>
      </p>
    </Section>
  );
}
