/// <reference lib="dom" />

/** A page in the place of one that is not kept, with the network gone: it says so in every language, and leads to the search. */
export function absentPage(words: Readonly<Record<string, string>>, root: URL): Response {
  const said = Object.entries(words).map(([lang, text]) => `<p lang="${lang}">${text}</p>`);
  const search = new URL("search.html", root).pathname;
  const html = `<!doctype html><html lang="${Object.keys(words)[0]}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>…</title><body style="max-width:40em;margin:2em auto;padding:0 1em;font:1.1em/1.5 sans-serif">${said.join("")}<p><a href="${search}">search.html</a></p>`;
  return new Response(html, { status: 503, headers: { "content-type": "text/html; charset=utf-8" } });
}
