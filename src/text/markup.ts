/** A tag with its attributes. Bounded, and never across another "<", so that stray signs cost nothing. */
const TAG = /<\/?[a-z][a-z0-9-]{0,20}(?:[\s/][^<>]{0,2000})?>/gi;
const COMMENT = { open: "<!--", close: "-->" };
/** Elements whose content no reader sees. */
const HIDDEN = ["script", "style"];

/** True where a text holds HTML of a page: tags, not a single "<" or an address in brackets. */
export function firstTag(text: string): { index: number; tag: string } | null {
  const found = new RegExp(`<(?:/|!--)?(?:${PAGE_TAGS})\\b[^<>]{0,2000}>|<!--`, "i").exec(text);
  return found && { index: found.index, tag: found[0] };
}

const PAGE_TAGS =
  "a|article|aside|b|blockquote|body|br|div|em|figure|footer|h[1-6]|head|header|html|i|img|li|link|main|meta|nav|ol|p|q|script|section|" +
  "span|strong|style|table|td|time|title|tr|ul|video";

/**
 * The text with its markup blanked, sign for sign: what stands in a tag is not written to be read, and `class="author"` quotes nobody.
 * Every offset stays what it was.
 */
export function blankMarkup(text: string): string {
  if (!text.includes("<")) return text;
  let visible = blankBetween(text, COMMENT.open, COMMENT.close);
  for (const name of HIDDEN) visible = blankBetween(visible, `<${name}`, `</${name}`);
  return visible.replace(TAG, blank);
}

/** Each stretch from `open` to the next `close`; an `open` that nothing closes blanks nothing. */
function blankBetween(text: string, open: string, close: string): string {
  const lower = text.toLowerCase();
  // A letter that is longer in lower case would shift the places.
  if (lower.length !== text.length) return text;
  const parts: string[] = [];
  let at = 0;
  for (let from = lower.indexOf(open); from >= 0; from = lower.indexOf(open, at)) {
    const closed = lower.indexOf(close, from);
    const to = closed < 0 ? 0 : lower.indexOf(">", closed) + 1;
    if (to === 0) break;
    parts.push(text.slice(at, from), blank(text.slice(from, to)));
    at = to;
  }
  return parts.join("") + text.slice(at);
}

function blank(markup: string): string {
  return markup.replace(/[^\r\n]/g, " ");
}
