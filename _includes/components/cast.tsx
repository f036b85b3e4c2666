import type { PageContext } from "../../src/publish/page.ts";
import { cast } from "../../src/publish/pages/cast.ts";
import { Role } from "./role.tsx";
import { Section } from "./section.tsx";

/** A front page introduces so many, and leaves the others to the list of actors. */
const MEMBERS = 5;

/** Who is who: a line each for those the affair turns on. */
export function Cast({ context }: { context: PageContext }) {
  const { dossier, records, t, to } = context;
  const members = cast(dossier, records, MEMBERS);
  if (members.length === 0) return null;
  return (
    <Section id="cast" title={t.home.cast}>
      <ul class="cast">
        {members.map((actor) => (
          <li key={actor.id}>
            <h3>
              <a href={to(`actors/${actor.id}.html`)}>{actor.name}</a>
            </h3>
            <Role actor={actor} context={context} />
          </li>
        ))}
      </ul>
      <p class="more">
        <a href={to("actors.html")}>{t.home.allActors(dossier.actors.length)}</a>
      </p>
    </Section>
  );
}
