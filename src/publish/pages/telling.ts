import type { Edition } from "../../model.ts";
import { ADDRESSES } from "../addresses.ts";
import { type Telling, telling } from "../editions/telling.ts";
import type { PageContext } from "../page.ts";

/** An edition as a page of the site tells it. What the dossier neither holds nor remembers has no page to lead to. */
export function pageTelling(edition: Edition, { dossier, lang, records, to }: PageContext): Telling {
  return telling(edition, dossier, lang, (kind, id) =>
    records.held.has(`${kind} ${id}`) ? to(ADDRESSES[kind](id)) : null,
  );
}
