import { DivergenceNote } from "../../../_includes/components/divergence-note.tsx";
import { EventLine } from "../../../_includes/components/event-line.tsx";
import { InEnglish } from "../../../_includes/components/in-english.tsx";
import { QuoteEntry } from "../../../_includes/components/quote-entry.tsx";
import { Role } from "../../../_includes/components/role.tsx";
import { Said } from "../../../_includes/components/said.tsx";
import { PageHead, Section } from "../../../_includes/components/section.tsx";
import { SourceMarks } from "../../../_includes/components/source-mark.tsx";
import type { Actor, Divergence } from "../../model.ts";
import { foldWord } from "../../text/fold.ts";
import { givesInitials } from "../../text/initials.ts";
import { list } from "../format/numbers.ts";
import { definePage, type PageContext } from "../page.ts";
import { groupBy } from "./group-by.ts";
import { inWeight } from "./in-weight.ts";
import { structuredActor } from "./structured.ts";

/** actors/ID.html: who somebody is as each source puts it, what they said, what they had a part in. */
export const actor = definePage<Actor>({
  name: "actor",
  section: "actors",
  items: (dossier) => dossier.actors,
  path: ({ id }) => `actors/${id}.html`,
  type: "profile",
  feed: ({ id }) => `actors/${id}.xml`,
  title: ({ name }) => name,
  description: ({ name, quotations, articles, description }, { t, say }) =>
    [t.actor.description(name, quotations.length, articles.length), say(description)].filter(Boolean).join(" "),
  structured: structuredActor,
  view: (item, context) => {
    const { records, say, t, lang } = context;
    const said = records.saidBy.get(item.id) ?? [];
    const named = records.namedIn.get(item.id) ?? [];
    const events = records.eventsOfActor.get(item.id) ?? [];
    const differing = records.divergencesAbout.get(item.id) ?? [];
    const roles = differing.find((divergence) => isAboutRoles(divergence, item));
    const initials = item.kind === "person" ? item.aliases.filter(givesInitials) : [];
    const disputed = inWeight(differing.filter((divergence) => divergence !== roles));
    return (
      <>
        <PageHead kicker={t.actor.kind[item.kind]} title={item.name}>
          <Role actor={item} context={context} dated />
          {item.aliases.length > 0 && <p class="facts">{t.actor.alsoNamed(list(item.aliases, lang))}</p>}
          {initials.length > 0 && <p class="facts">{t.actor.keptBack(list(initials, lang))}</p>}
          <p class="facts">
            <span>{t.count.quotations(said.length)}</span>
            <SourceMarks ids={item.articles} context={context} />
          </p>
        </PageHead>
        {events.length > 0 && (
          <Section id="events" title={t.actor.events}>
            <ol class="event-lines">
              {events.map((event) => (
                <EventLine key={event.id} event={event} context={context} />
              ))}
            </ol>
          </Section>
        )}
        <Section id="said" title={t.actor.said}>
          {said.length === 0 ? (
            <p class="nothing">{t.actor.saidNothing}</p>
          ) : (
            <Said quotations={said} context={context} />
          )}
        </Section>
        {named.length > 0 && (
          <Section id="named" title={t.actor.named}>
            <ul class="entries">
              {named.map((quotation) => (
                <QuoteEntry key={quotation.id} quotation={quotation} context={context} />
              ))}
            </ul>
          </Section>
        )}
        {item.roles.length > 0 && (
          <Section id="roles" title={t.actor.roles} intro={t.actor.rolesIntro}>
            {roles && <p class="disputed-status">{t.divergence.status[roles.status]}</p>}
            <Roles actor={item} context={context} />
            {roles && say(roles.note) !== null && <p class="disputed-note">{say(roles.note)}</p>}
          </Section>
        )}
        {disputed.length > 0 && (
          <Section id="disputed" title={t.actor.disputed}>
            {disputed.map((divergence) => (
              <DivergenceNote key={divergence.id} divergence={divergence} context={context} titled={false} />
            ))}
          </Section>
        )}
        <Beside actor={item} context={context} />
        <p class="page-feed">
          <a href={context.to(`actors/${item.id}.xml`)}>{t.actor.feed}</a>
        </p>
      </>
    );
  },
});

/** More companions than this say nothing of one of them. */
const COMPANIONS = 12;

/** "Marie Dupont, 9 paragraphs": who is named where the actor is. */
function Beside({ actor, context }: { actor: Actor; context: PageContext }) {
  const { records, t, to } = context;
  const companions = (records.beside.get(actor.id) ?? []).slice(0, COMPANIONS);
  if (companions.length === 0) return null;
  return (
    <Section id="beside" title={t.actor.beside} intro={t.actor.besideIntro}>
      <ul class="companions">
        {companions.map(({ id, paragraphs }) => (
          <li key={id}>
            <a href={to(`actors/${id}.html`)}>{records.actor.get(id)?.name ?? id}</a>{" "}
            <span class="tally">{t.actor.paragraphs(paragraphs)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The point is what the sources call somebody, as the page lists it; one of the editor's may be another. */
function isAboutRoles({ kind, readings }: Divergence, { roles }: Actor): boolean {
  return kind === "role" && readings.every(({ value }) => roles.some(({ role }) => role === value));
}

/** `patron et fondateur ◇ S3`: every way a source puts who this is, each way once, be it with a capital or without. */
function Roles({ actor, context }: { actor: Actor; context: PageContext }) {
  const wordings = groupBy(actor.roles, ({ role }) => foldWord(role));
  return (
    <ul class="roles">
      {[...wordings].map(([wording, roles]) => (
        <li key={wording}>
          <span class="excerpt" lang="fr">
            {roles[0]?.role}
          </span>{" "}
          <SourceMarks ids={roles.map(({ article }) => article)} context={context} />
          {roles.slice(0, 1).map((place) => (
            <InEnglish key={wording} place={place} context={context} />
          ))}
        </li>
      ))}
    </ul>
  );
}
