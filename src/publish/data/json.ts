import type { Dossier } from "../../model.ts";
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
import { type dataFiles, jsonSchema } from "./schema.ts";

/**
 * data/*.json and the schema they satisfy: the types of the rows are made of it, and the tests hold the files against it. Quotations
 * stand in reading order, everything else in the order of ids.
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
    return json(`data/${name}.json`, { [name]: list, ...withdrawn });
  });
  return [...files, json("data/schema.json", jsonSchema())];
}

function json(path: string, value: unknown): SiteFile {
  return { path, content: `${JSON.stringify(value, null, 2)}\n` };
}
