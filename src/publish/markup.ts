import { Fragment, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";

/**
 * The HTML of a view, as preact-render-to-string writes it, in a third of its time: what a page is made of is plain elements and
 * functions of their props. An element that is more (a class, a list to choose from, a style told as an object) is left to it.
 */
export function markup(node: unknown): string {
  if (typeof node === "string") return escaped(node);
  if (node === null || node === undefined || typeof node === "boolean" || typeof node === "function") return "";
  if (typeof node !== "object") return String(node);
  if (Array.isArray(node)) {
    let html = "";
    for (const one of node) html += markup(one);
    return html;
  }
  const { type, props } = node as VNode<Props>;
  if (typeof type === "string") return element(type, props) ?? renderToString(node as VNode);
  if (type === Fragment) return markup(props.children);
  if (type.prototype && "render" in type.prototype) return renderToString(node as VNode);
  return markup((type as (props: Props) => unknown)(props));
}

type Props = Readonly<Record<string, unknown>> & { children?: unknown };

/** Null where it is no plain one. */
function element(type: string, props: Props): string | null {
  if (LEFT.has(type)) return null;
  let tag = `<${type}`;
  let inner: string | undefined;
  for (const name in props) {
    const value = props[name];
    if (name === "children" || name === "key" || name === "ref") continue;
    if (name === "dangerouslySetInnerHTML") {
      inner = (value as { __html: string }).__html;
      continue;
    }
    if (!isPlain(name) || (typeof value === "object" && value !== null)) return null;
    if (value === undefined || value === null || typeof value === "function") continue;
    // aria-hidden="false" says something; a plain attribute stands or does not.
    const told = typeof value === "boolean" && isTold(name) ? String(value) : value;
    if (told === false) continue;
    tag += told === true || told === "" ? ` ${name}` : ` ${name}="${escaped(String(told))}"`;
  }
  const html = inner || markup(props.children);
  return html === "" && VOID.has(type) ? `${tag}/>` : `${tag}>${html}</${type}>`;
}

/** What depends on an element around or within it. */
const LEFT = new Set(["select", "option", "textarea"]);

const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

/** aria-label, data-id. */
const isTold = (name: string) => name[4] === "-" || name === "spellcheck" || name === "draggable";

const plain = new Map<string, boolean>();

/** An attribute that stands in HTML and SVG as it is named here. */
function isPlain(name: string): boolean {
  let known = plain.get(name);
  if (known === undefined) {
    known = /^(?:[a-z][a-z\d:-]*|viewBox|preserveAspectRatio)$/.test(name);
    plain.set(name, known);
  }
  return known;
}

function escaped(text: string): string {
  return /["&<]/.test(text) ? text.replace(/["&<]/g, (letter) => ENTITIES[letter] ?? "") : text;
}

const ENTITIES: Readonly<Record<string, string>> = { '"': "&quot;", "&": "&amp;", "<": "&lt;" };
