/** A tag with its attributes. Bounded, and never across another "<", so that stray signs cost nothing. */
const TAG = /<\/?[a-z][a-z0-9-]{0,20}(?:[\s/][^<>]{0,2000})?>/gi;
const COMMENT = { open: "<!--", close: "-->" };
/** Elements whose content no reader sees. */
const HIDDEN = ["script", "style"];

/** The first code of a text that is a page or rich text: a tag or "&eacute;", not a single "<", an address in brackets or "R&D"; "{\rtf1". */
export function firstMarkup(text: string): { index: number; code: string; language: string } | null {
  const found = MARKUP.exec(text);
  return (
    found && { index: found.index, code: found[0], language: found[0].startsWith("{") ? "rich text (RTF)" : "HTML" }
  );
}

const PAGE_TAGS =
  "a|article|aside|b|blockquote|body|br|div|em|figure|footer|h[1-6]|head|header|html|i|img|li|link|main|meta|nav|ol|p|q|script|section|" +
  "span|strong|style|table|td|time|title|tr|ul|video";

const MARKUP = new RegExp(
  `<(?:/|!--)?(?:${PAGE_TAGS})\\b[^<>]{0,2000}>|<!--|&(?:[a-z]{2,8}|#\\d{2,6}|#x[\\da-f]{2,5});|^\\s*\\{\\\\rtf\\d?`,
  "i",
);

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
