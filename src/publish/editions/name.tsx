import type { ComponentChildren } from "preact";
import type { RecordedKind } from "../../model.ts";
import { capital } from "../../text/capital.ts";
import { divergenceParts, isNamedByWords, nameOf, type Telling } from "./telling.ts";

/** What was recorded, by name, as a link to where it stands; at the beginning of a line, or within one. */
export function Name(props: { kind: RecordedKind; id: string; telling: Telling; within?: boolean }) {
  const { kind, id, telling, within = false } = props;
  if (kind === "divergences") return <Difference id={id} telling={telling} />;
  const name = nameOf(kind, id, telling);
  return (
    <Link to={telling.link(kind, id)} lang={isNamedByWords(kind, id, telling) ? "fr" : undefined}>
      {OURS.has(kind) && !within ? capital(name) : name}
    </Link>
  );
}

/** Kinds that go by words of ours, which begin a line with a capital: "la lettre du maire". */
const OURS: ReadonlySet<RecordedKind> = new Set(["articles", "utterances"]);

/** "“Je pars sans regret” – to whom": the words of an article stand in its language, what differs in the page's. */
function Difference({ id, telling }: { id: string; telling: Telling }) {
  const to = telling.link("divergences", id);
  const { what, about } = divergenceParts(id, telling);
  if (!about || !isNamedByWords(about.kind, about.id, telling)) {
    const name = nameOf("divergences", id, telling);
    return <Link to={to}>{about && OURS.has(about.kind) ? capital(name) : name}</Link>;
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
