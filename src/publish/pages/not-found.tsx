import { definePage } from "../page.ts";

/** 404.html: a host may serve it at any address, so it needs no other file and its one link goes up to the site's root. */
export const notFound = definePage<null>({
  name: "404",
  items: () => [null],
  path: () => "404.html",
  hidden: true,
  title: (_, { t }) => t.notFound.title,
  description: (_, { t }) => t.notFound.lead,
  view: (_, { t }) => (
    <>
      <h1>{t.notFound.title}</h1>
      <p>{t.notFound.lead}</p>
      <p>{t.notFound.hint}</p>
    </>
  ),
});
