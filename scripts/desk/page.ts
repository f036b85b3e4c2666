import { DESK_WORDS } from "./messages.ts";

const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** The desk's page, before its script has asked what is doubted. */
export function deskPage(lang: "en" | "fr", site: string): string {
  const words = DESK_WORDS[lang];
  const other = lang === "en" ? "fr" : "en";
  // No "<" inside a block of data: it could end it.
  const data = JSON.stringify(words).replace(/</g, "\\u003c");
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(words.title)}</title>
<link rel="icon" href="theme/icon.svg">
<link rel="stylesheet" href="theme/dossier.css">
<link rel="stylesheet" href="desk.css">
<script type="application/json" id="words">${data}</script>
<script defer src="desk.js"></script>
</head>
<body class="desk">
<a class="skip" href="#doubt">${escaped(words.skip)}</a>
<header class="desk-head">
<h1>${escaped(words.title)}</h1>
<p><span id="progress"></span> <progress id="bar" value="0" max="1" aria-labelledby="progress"></progress> <span id="left"></span></p>
<p class="desk-links"><a href="${escaped(site)}">${escaped(words.site)}</a> <a href="?lang=${other}" lang="${other}" hreflang="${other}">${escaped(words.other)}</a></p>
</header>
<noscript><p>${escaped(words.script)}</p></noscript>
<div id="problems" role="alert"></div>
<main class="desk-main">
<nav aria-label="${escaped(words.list)}"><ol id="list"></ol></nav>
<article id="doubt" tabindex="-1"></article>
</main>
<p id="status" role="status"></p>
<footer class="desk-foot"><label><input type="checkbox" id="keys" checked> ${escaped(words.keys)}</label> ${escaped(words.keysHelp)}</footer>
</body>
</html>
`;
}
