import { dossierLayout } from "../../_includes/layouts/dossier.tsx";
import { standaloneLayout } from "../../_includes/layouts/standalone.tsx";
import type { Dossier } from "../../src/model.ts";
import { files } from "../../src/publish/files.ts";
import { pages } from "../../src/publish/pages/index.ts";
import { renderPages } from "../../src/publish/render.tsx";

/** Path → content of the pages of a dossier, framed as the site frames them. */
export function pagesOfDossier(dossier: Dossier): Map<string, string> {
  const rendered = pages.flatMap((definition) => renderPages(dossier, definition));
  return new Map(
    rendered.map((page) => [page.path, (page.hidden ? standaloneLayout : dossierLayout)(page, page.body)]),
  );
}

/** Path → content of the files that are not pages, as text. */
export function filesOfDossier(dossier: Dossier): Map<string, string> {
  return new Map(files.flatMap((produce) => [...produce(dossier)]).map(({ path, content }) => [path, String(content)]));
}
