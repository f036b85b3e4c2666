import { expect, test } from "vitest";
import { brokenLinks } from "../../../src/publish/write/links.ts";

const told = (pages: Readonly<Record<string, string>>) =>
  brokenLinks(Object.entries(pages).map(([path, content]) => ({ path, content }))).map(
    ({ file, message }) => `${file} ${message}`,
  );

test("a link to a page, to a place in it, to a file and to another host is right", () => {
  const pages = {
    "index.html": '<a href="a/b.html#x">1</a> <a href="#top" id="top">2</a> <a href="https://example.org/">3</a>',
    "a/b.html": '<p id="x"><a href="../index.html">4</a> <a href="c.html?q=1">5</a> <img src="d.png" alt=""></p>',
    "a/c.html": '<a href="mailto:a@example.org">6</a> <a href="%C3%A9.html">7</a>',
    "a/é.html": "",
    "a/d.png": "",
  };
  expect(told(pages)).toEqual([]);
});

test("a link that leads nowhere is told once, with the pages it stands on", () => {
  const link = '<a href="nowhere.html">1</a>';
  expect(told({ "a.html": link, "b.html": link, "c.html": link })).toEqual([
    "a.html a link leads to no file (nowhere.html), and from 2 more: b.html, c.html.",
  ]);
});

test("a place that is not in the page, and an address from the root of a host, are wrong", () => {
  expect(told({ "a.html": '<a href="#no">1</a>', "b.html": '<link rel="stylesheet" href="/x.css">' })).toEqual([
    'a.html a link leads to no id "no" in a.html.',
    'b.html a link leads to "/x.css": the root of a host is not always the root of the site.',
  ]);
});

test("words that only look like an address are none, and an address that cannot be read is told", () => {
  const text = `<p title="a > b href='no.html'">src='evil.png' href=&quot;x.html&quot;</p>`;
  expect(told({ "a.html": `${text}<a href="a.html?q=1&amp;r=2#%C3%A9"></a><i id="é"></i>` })).toEqual([]);
  expect(told({ "a.html": '<a href="%E0%A4%A.html">1</a>' })).toEqual([
    'a.html a link leads to "%E0%A4%A.html": an address with % that stands for no letter.',
  ]);
});
