import type { ComponentChildren } from "preact";
import type { RecordedKind } from "../../model.ts";
import { divergenceParts, isNamedByWords, nameOf, type Telling } from "./telling.ts";
import { capital } from "./words.ts";

/** What was recorded, by name, as a link to where it stands. */
export function Name({ kind, id, telling }: { kind: RecordedKind; id: string; telling: Telling }) {
  if (kind === "divergences") return <Difference id={id} telling={telling} />;
  return (
    <Link to={telling.link(kind, id)} lang={isNamedByWords(kind, id, telling) ? "fr" : undefined}>
      {kind === "articles" ? capital(nameOf(kind, id, telling)) : nameOf(kind, id, telling)}
    </Link>
  );
}

/** "“Je pars sans regret” – to whom": the words of an article stand in its language, what differs in the page's. */
function Difference({ id, telling }: { id: string; telling: Telling }) {
  const to = telling.link("divergences", id);
  const { what, about } = divergenceParts(id, telling);
  if (!about || !isNamedByWords(about.kind, about.id, telling)) {
    return <Link to={to}>{nameOf("divergences", id, telling)}</Link>;
  }
  return (
    <Link to={to}>
      <span lang="fr">{nameOf(about.kind, about.id, telling)}</span>
      {telling.words.about("", what)}
    </Link>
  );
}

/** Without an address of its own, a site gives a feed nowhere to link to. */
export function Link(props: { to: string | null; lang?: string | undefined; children: ComponentChildren }) {
  if (props.to !== null)
    return (
      <a href={props.to} lang={props.lang}>
        {props.children}
      </a>
    );
  return props.lang ? <span lang={props.lang}>{props.children}</span> : props.children;
}
