import MarkdownIt, { type Token } from "markdown-it";

/** A link or a picture in Markdown, as a page would have it. */
export interface Address {
  kind: "link" | "picture";
  href: string;
  /** 1-based line of the Markdown. */
  line: number;
}

/** Every address in Markdown, in order, in whatever way it is written: `[x](y)`, `[x][y]`, `![x]`, `<https://…>`. */
export function addressesOf(markdown: string): Address[] {
  const asWritten = new MarkdownIt({ html: false, linkify: false });
  asWritten.normalizeLink = (href) => href;
  const blocks = asWritten.parse(markdown, {});
  return blocks.flatMap(({ children, map }) => inLine(children ?? [], (map?.[0] ?? 0) + 1));
}

function inLine(tokens: readonly Token[], first: number): Address[] {
  let line = first;
  return tokens.flatMap((token): Address[] => {
    if (token.type === "softbreak" || token.type === "hardbreak") line++;
    const kind = token.type === "image" ? "picture" : "link";
    const href = token.attrGet(kind === "picture" ? "src" : "href");
    return href === null || token.nesting < 0 ? [] : [{ kind, href: String(href), line }];
  });
}
