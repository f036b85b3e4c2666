import * as french from "../../src/locales/fr/search.ts";
import type { Dossier } from "../../src/model.ts";
import { bundleScript } from "../../src/publish/bundle-script.ts";
import type { SiteFile } from "../../src/publish/file.ts";
import { json } from "../../src/publish/format/json.ts";
import type { RecordMeta } from "../../src/publish/search/record.ts";
import { searchRecords } from "../../src/publish/search/records.ts";
import { indexedText } from "../../src/publish/search/words.ts";

/** Where the page of the peer stands. */
export const miniSearchPath = "minisearch.html";

/**
 * The peer: one page that holds the same records, each text once, and MiniSearch, which makes its index of them when the reader goes to
 * the field. It folds accents and parts elided words as ours does, finds beginnings and slips, and shows ten results.
 */
export function miniSearchPage(dossier: Dossier): SiteFile {
  const records = searchRecords(dossier).map(({ url, content }, id) => {
    const meta = JSON.parse(url) as RecordMeta;
    const own = typeof meta.text === "string" ? indexedText(meta.text, french) : "";
    return { id, meta, more: content.slice(content.startsWith(own) ? own.length : 0) };
  });
  const script = bundleScript(new URL("./minisearch-client", import.meta.url));
  const body = `<h1>MiniSearch</h1><input id="q" type="search" aria-label="q"><div id="results"></div>`;
  const data = `<script id="records" type="application/json">${json(records)}</script>`;
  const head = '<!doctype html><html lang="fr"><meta charset="utf-8"><title>MiniSearch</title>';
  return {
    path: miniSearchPath,
    content: `${head}${body}${data}<script>${script.replaceAll("</", "<\\/")}</script></html>`,
  };
}
