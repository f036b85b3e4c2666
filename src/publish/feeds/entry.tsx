import { renderToString } from "preact-render-to-string";
import type { Edition } from "../../model.ts";
import { EditionBody } from "../editions/body.tsx";
import { headline } from "../editions/headline.ts";
import { telling } from "../editions/telling.ts";
import type { FeedContext } from "./context.ts";

/** An edition as a feed tells it: its news in a line, and the difference as HTML with full links. */
export function entryText(edition: Edition, { dossier, lang, page }: FeedContext): { title: string; html: string } {
  const told = telling(edition, dossier, lang, page);
  return { title: headline(told), html: renderToString(<EditionBody telling={told} />) };
}
