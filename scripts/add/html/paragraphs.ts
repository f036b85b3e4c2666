import { type Dom, ELEMENT, fold, TEXT } from "./dom.ts";

/** Elements that stand inside a line; all others begin a paragraph of their own. */
const INLINE = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/** One paragraph of a page and the element that holds it. */
export interface Paragraph {
  text: string;
  element: Dom;
}

/**
 * The paragraphs below `root`, in order. <br> ends one where a sentence ends before it; <q> is given the marks a browser shows.
 * Goes down the tree without recursion: a page may nest as deep as it likes.
 */
export function paragraphsOf(root: Dom): Paragraph[] {
  const found: Paragraph[] = [];
  let open = "";
  let holder = root;
  const close = (next: Dom) => {
    const text = fold(open);
    if (text) found.push({ text, element: holder });
    open = "";
    holder = next;
  };
  const stack: (() => void)[] = [];
  const visit = (node: Dom): void => {
    if (node.nodeType === TEXT) open += node.textContent;
    if (node.nodeType !== ELEMENT) return;
    const name = node.localName;
    if (name === "br") {
      // "… d’abord ».<br>Le préfet …" but "Ville,<br>le 3 mai"
      if (/[.!?…»"”:]\s*$/.test(open) || /^\s*$/.test(open) || open.endsWith("\n")) close(holder);
      else open += "\n";
      return;
    }
    const inline = INLINE.has(name);
    if (!inline) close(node);
    if (name === "q") open += "«\u00a0";
    const outside = inline ? null : holder.parentElement;
    stack.push(() => {
      if (name === "q") open += "\u00a0»";
      if (!inline) close(outside ?? root);
    });
    for (const child of [...node.childNodes].reverse()) stack.push(() => visit(child));
  };
  stack.push(() => visit(root));
  for (let next = stack.pop(); next; next = stack.pop()) next();
  close(root);
  return found;
}
