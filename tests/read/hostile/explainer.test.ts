import { describe, expect, test } from "vitest";
import { harmIn, problemsOf, withArticle } from "../../support/hostile.ts";

const PICTURE = "expected text, found a picture; a dossier asks nothing of other hosts.";

const TOLD: readonly [what: string, markdown: string, told: string][] = [
  ["a picture", "Un.\n\n![](https://evil.example/track.png)\n", `3 ${PICTURE}`],
  ["a picture by reference", "Un\n![x][y]\n\n[y]: https://evil.example/track.png\n", `2 ${PICTURE}`],
  ["a picture by its own name", "![y]\n\n[y]: https://evil.example/track.png\n", `1 ${PICTURE}`],
  ["a picture of brackets and lines", "![a [b]\nc](https://evil.example/track.png)\n", `1 ${PICTURE}`],
  ["a picture in a link", "[![a](//evil.example/x.png)](https://example.org/)\n", `1 ${PICTURE}`],
  ["a picture in a list", "- un\n- deux ![](x.png)\n", `2 ${PICTURE}`],
  ["a malformed escape", "See [this](%E0%A4%A).\n", '1 expected an address, found "%E0%A4%A". Write % as %25.'],
  ["a malformed escape by reference", "[x]\n\n[x]: %E0%A4%A\n", "1 expected an address"],
  ["a malformed escape of another host", "Un.\n\n<https://example.org/%E0%A4%A>\n", "3 expected an address"],
  ["a lone percent sign", "[x](https://example.org/100%)\n", "1 expected an address"],
  [
    "an address of a host by the page's own protocol",
    "[x](//evil.example/)\n",
    "1 expected an address that begins with https://",
  ],
  ["an address from the root", "[x](/quotes.html)\n", "1 expected an address that begins with https://"],
  ["an address of another kind", "[x](ftp://example.org/)\n", "1 expected an address that begins with https://"],
  ["a reference that is never closed", 'Un.\n\nDeux [@span:a "démissionné\n', "3 expected references between [@ and ]"],
  [
    "a reference to a kind there is not",
    "Un. [@evnt:x]\n",
    '1 expected references such as [@event:shutdown; @span:004 "words"], found "@evnt:x".',
  ],
  [
    "a reference that is nearly one",
    "Un. [@actor:paul-kervn]\n",
    "1 @actor:paul-kervn: expected the id of an actor, found none of that name. Did you mean paul-kerven?",
  ],
];

test.each(TOLD)("%s is told", (_, markdown, told) => {
  expect(problemsOf(withArticle({ "explainer.fr.md": markdown }))).toContain(`explainer.fr.md:${told}`);
});

const SHOWN: readonly [what: string, markdown: string][] = [
  ["HTML", "<img src=https://evil.example/x.png><script>alert(1)</script>\n"],
  ["the words of a picture", "`![a](https://evil.example/track.png)`\n"],
  ["a program in a link", "[x](javascript:alert(1)) [y](JaVaScRiPt:alert(1)) [z](data:text/html,x)\n"],
  ["controls by their numbers", "&#0; &#7; &#27; &#xD800;\n"],
  ["a heading of no letter, twice", "# !!!\n\nx\n\n# !!!\n\ny\n"],
  ["nothing", ""],
];

describe("harmless", () => {
  test.each(SHOWN)("%s", (_, markdown) => {
    expect(harmIn(withArticle({ "explainer.fr.md": markdown }))).toEqual([]);
  });
});
