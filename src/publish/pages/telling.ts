import type { Edition, RecordedKind } from "../../model.ts";
import { ADDRESSES } from "../addresses.ts";
import { type Telling, telling } from "../editions/telling.ts";
import type { PageContext } from "../page.ts";

/** An edition as a page of the site tells it. What the dossier neither holds nor remembers has no page to lead to. */
export function pageTelling(edition: Edition, context: PageContext): Telling {
  const { dossier, lang, to } = context;
  const here = held(dossier);
  return telling(edition, dossier, lang, (kind, id) => (here.has(`${kind} ${id}`) ? to(ADDRESSES[kind](id)) : null));
}

const made = new WeakMap<PageContext["dossier"], ReadonlySet<string>>();

/** Everything that has an address: "quotations 001-…". */
function held(dossier: PageContext["dossier"]): ReadonlySet<string> {
  const known = made.get(dossier);
  if (known) return known;
  const { sources, actors, quotations, events, divergences, withdrawn } = dossier;
  const several = dossier.utterances.filter((utterance) => utterance.quotations.length > 1);
  const parts: readonly (readonly [RecordedKind, readonly { id: string }[]])[] = [
    ["articles", sources],
    ["actors", actors],
    ["quotations", quotations],
    ["utterances", several],
    ["events", events],
    ["divergences", divergences],
  ];
  const keys = parts.flatMap(([kind, things]) => things.map(({ id }) => `${kind} ${id}`));
  const fresh = new Set([...keys, ...withdrawn.map(({ kind, id }) => `${kind} ${id}`)]);
  made.set(dossier, fresh);
  return fresh;
}
