/** The style sheet of the feeds, shared by all of them. */
export const feedStylePath = "feed/feed.css";

/** What a browser that opens a feed shows: the entries' titles and texts, calm and legible; not the machinery. */
export const feedStyle = `@namespace atom url("http://www.w3.org/2005/Atom");

:root {
  color-scheme: light dark;
  display: flex;
  flex-direction: column;
  max-width: 42rem;
  margin: 2rem auto;
  padding: 0 1rem;
  font: 1rem/1.5 system-ui, sans-serif;
}

channel, item, title, description, subtitle, pubDate, published { display: block; }
entry { display: flex; flex-direction: column; }
feed > title, entry > title { order: -1; }
link, language, lastBuildDate, guid, id, updated, author, atom|link, atom|id, atom|updated, atom|author { display: none; }
channel > title, feed > title, atom|feed > atom|title { font-size: 1.6rem; font-weight: 700; }
item, entry { margin-top: 1.5rem; padding-top: 1rem; border-top: 1px solid; }
item > title, entry > title { font-weight: 700; }
item > description, entry > content { display: none; }
pubDate, published { font-size: 0.875rem; }
`;
