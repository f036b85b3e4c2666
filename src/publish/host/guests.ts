import type { Dossier, Source } from "../../model.ts";

/** A dossier that lives in a maker's site. */
export interface Guest {
  /** The path it lives under; "" at the root. */
  prefix: string;
  /** As it was read for this build. */
  dossier: () => Dossier;
  /** Whether its records are in collections. */
  collected: boolean;
}

/** The dossiers of a site by prefix, in the order in which they were added. */
export type Guests = ReadonlyMap<string, Guest>;

/** The model as a maker's templates see it: without the articles' text, of which the guard lets out what the rest holds. */
export type DossierData = Omit<Dossier, "sources"> & { sources: Omit<Source, "text">[] };
