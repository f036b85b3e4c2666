import type { Dossier } from "../../src/model.ts";
import type { SiteFile } from "../../src/publish/file.ts";
import { json } from "../../src/publish/format/json.ts";
import { searchRecords } from "../../src/publish/search/records.ts";
import { bundleScript } from "../../src/publish/search/script.ts";

/** Where the page of the peer stands. */
export const miniSearchPath = "minisearch.html";

/**
 * The peer: one page that holds the same records, as text, and MiniSearch, which makes its index of them when the reader goes to
 * the field. It folds accents and parts elided words as ours does, finds beginnings and slips, and shows ten results.
 */
export function miniSearchPage(dossier: Dossier): SiteFile {
  const records = searchRecords(dossier).map(({ url, content }, id) => ({ id, url, content }));
  const script = bundleScript(new URL("./minisearch-client", import.meta.url));
  const body = `<h1>MiniSearch</h1><input id="q" type="search" aria-label="q"><div id="results"></div>`;
  const data = `<script id="records" type="application/json">${json(records)}</script>`;
  const head = '<!doctype html><html lang="fr"><meta charset="utf-8"><title>MiniSearch</title>';
  return {
    path: miniSearchPath,
    content: `${head}${body}${data}<script>${script.replaceAll("</", "<\\/")}</script></html>`,
  };
}
