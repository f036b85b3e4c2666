import type { Dossier } from "../../model.ts";
import { DossierError } from "../../read/problem.ts";
import type { SiteFile } from "../file.ts";
import { byId, byPlace } from "./order.ts";
import {
  actorRow,
  articleRow,
  divergenceRow,
  editionRow,
  eventRow,
  quotationRow,
  utteranceRow,
  withdrawnRows,
} from "./rows.ts";
import { dataFiles, jsonSchema } from "./schema.ts";

/**
 * data/*.json and the schema they satisfy. Quotations stand in reading order, everything else in the order of ids.
 * @throws DossierError where a file does not satisfy its own schema
 */
export function jsonFiles(dossier: Dossier): SiteFile[] {
  const rows: Record<keyof typeof dataFiles, unknown[]> = {
    articles: [...dossier.sources].sort(byId).map(articleRow),
    quotations: [...dossier.quotations].sort(byPlace).map(quotationRow),
    actors: [...dossier.actors].sort(byId).map(actorRow),
    utterances: [...dossier.utterances].sort(byId).map(utteranceRow),
    events: [...dossier.events].sort(byId).map(eventRow),
    divergences: [...dossier.divergences].sort(byId).map(divergenceRow),
    editions: [...dossier.editions].sort(byId).map(editionRow),
  };
  const former = (name: string) => dossier.withdrawn.filter(({ kind }) => kind === name).sort(byId);
  const files = Object.entries(rows).map(([name, list]) => {
    const withdrawn = name === "editions" ? {} : { withdrawn: former(name).flatMap(withdrawnRows) };
    const value = { [name]: list, ...withdrawn };
    satisfy(`data/${name}.json`, dataFiles[name as keyof typeof dataFiles].safeParse(value).error?.issues ?? []);
    return json(`data/${name}.json`, value);
  });
  return [...files, json("data/schema.json", jsonSchema())];
}

function satisfy(file: string, issues: readonly { path: PropertyKey[]; message: string }[]): void {
  const problems = issues.map(({ path, message }) => ({ file, line: null, message: `${path.join(".")}: ${message}` }));
  if (problems.length > 0) throw new DossierError(problems);
}

function json(path: string, value: unknown): SiteFile {
  return { path, content: `${JSON.stringify(value, null, 2)}\n` };
}
