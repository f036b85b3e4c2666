import type { Dossier } from "../model.ts";
import type { CutKind } from "./cut/kinds.ts";
import { type Part, partsOf, placed } from "./cut/parts.ts";
import { type Records, records } from "./pages/records.ts";

/** All that pages ask of a dossier: nothing else decides what they show. */
export interface SiteView {
  dossier: Dossier;
  records: Records;
  /** What a long page is cut into; none where it is whole. */
  parts: (name: CutKind["name"]) => readonly Part[];
  /** Where something stands, under the root of a language. */
  placed: (address: string) => string;
}

export function viewOf(dossier: Dossier): SiteView {
  return {
    dossier,
    records: records(dossier),
    parts: (name) => partsOf(dossier, name),
    placed: (address) => placed(dossier, address),
  };
}
