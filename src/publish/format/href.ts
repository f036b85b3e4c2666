/**
 * The relative address of one page of the site from another, so that the same files work on a domain, under a path, from a
 * folder and inside an archive: `href("quotes/a.html", "actors/b.html") → "../actors/b.html"`.
 *
 * @param from path of the page that holds the link, relative to the root of the site
 * @param to path of the page or file that is linked, relative to the root; may end in `#id`
 */
export function href(from: string, to: string): string {
  const hash = to.indexOf("#");
  const [path, anchor] = hash < 0 ? [to, ""] : [to.slice(0, hash), to.slice(hash)];
  if (path === from) return anchor || lastPart(path);
  // A page has some fifty links: the folders that both share are counted letter by letter, and nothing is cut up.
  let shared = 0;
  for (let at = 0; at < from.length && from[at] === path[at]; at++) if (from[at] === "/") shared = at + 1;
  let up = "";
  for (let at = from.indexOf("/", shared); at >= 0; at = from.indexOf("/", at + 1)) up += "../";
  return up + path.slice(shared) + anchor;
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
