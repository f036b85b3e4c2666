import type { ComponentChildren } from "preact";
import type { RecordedKind } from "../../model.ts";
import { nameOf, type Telling } from "./telling.ts";

/** What was recorded, by name, as a link to where it stands. */
export function Name({ kind, id, telling }: { kind: RecordedKind; id: string; telling: Telling }) {
  const isWords = kind === "quotations" || kind === "utterances";
  return (
    <Link to={telling.link(kind, id)} lang={isWords ? "fr" : undefined}>
      {nameOf(kind, id, telling)}
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
