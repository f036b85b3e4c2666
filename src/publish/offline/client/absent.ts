/// <reference lib="dom" />

/** The page that stands in the place of one that is not kept, with its way to the search. */
export function absentResponse(page: string, root: URL): Response {
  const html = page.replace("{search}", () => new URL("search.html", root).pathname);
  return new Response(html, { status: 503, headers: { "content-type": "text/html; charset=utf-8" } });
}
