import { definePage } from "../page.ts";

/** index.html: what happened, who speaks, what is disputed and what is not known. */
export const home = definePage<null>({
  name: "index",
  items: () => [null],
  path: () => "index.html",
  type: "website",
  title: (_, { dossier, say }) => say(dossier.site.title) ?? "",
  description: (_, { dossier, say }) => say(dossier.site.summary) ?? "",
  view: (_, { dossier, say, t }) => (
    <>
      <h1>{say(dossier.site.title)}</h1>
      <p>{say(dossier.site.summary)}</p>
      <p>{t.count.quotations(dossier.quotations.length)}</p>
    </>
  ),
});
