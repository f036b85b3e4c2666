/**
 * The relative address of one page of the site from another, so that the same files work on a domain, under a path, from a
 * folder and inside an archive: `href("quotes/a.html", "actors/b.html") → "../actors/b.html"`.
 *
 * @param from path of the page that holds the link, relative to the root of the site
 * @param to path of the page or file that is linked, relative to the root; may end in `#id`
 */
export function href(from: string, to: string): string {
  const [path = "", anchor] = to.split("#");
  if (path === from) return anchor === undefined ? lastPart(path) : `#${anchor}`;
  const here = from.split("/").slice(0, -1);
  const there = path.split("/");
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  const relative = [...here.slice(shared).map(() => ".."), ...there.slice(shared)].join("/");
  return anchor === undefined ? relative : `${relative}#${anchor}`;
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
