import { renderToString } from "preact-render-to-string";
import type { Edition } from "../../model.ts";
import { EditionBody } from "../editions/body.tsx";
import { headline } from "../editions/headline.ts";
import { noteOf } from "../editions/note.ts";
import { telling } from "../editions/telling.ts";
import type { FeedContext } from "./context.ts";

/** An edition as a feed tells it: its number and its name, and the difference as HTML with full links. */
export function entryText(edition: Edition, { dossier, lang, page }: FeedContext): { title: string; html: string } {
  const told = telling(edition, dossier, lang, page);
  const title = headline(told);
  return {
    title: noteOf(told) === null ? title : told.words.edition(edition.id) + told.words.colon + title,
    html: renderToString(<EditionBody telling={told} />),
  };
}
