import type { UserConfig } from "@11ty/eleventy";
import { speakerNames } from "../../../_includes/components/attribution.tsx";
import type { Actor, DossierEvent, Quotation } from "../../model.ts";
import type { PageContext } from "../page.ts";
import { eventTitle } from "../pages/event-title.ts";
import { siteLanguages } from "../render.tsx";
import { contextOf } from "./address.ts";
import type { Guests } from "./guests.ts";

/** A record as an entry of a collection: its address in one language, as Eleventy gives those of pages, and its data. */
export interface CollectedRecord<Data> {
  /** From the root of the site; the filter `url` adds the host's `pathPrefix`. */
  url: string;
  data: Data & { title: string; lang: string; prefix: string };
}

/** The collections by name. */
export interface DossierCollections {
  dossierActors: CollectedRecord<{ actor: Actor }>[];
  dossierQuotations: CollectedRecord<{ quotation: Quotation }>[];
  dossierEvents: CollectedRecord<{ event: DossierEvent }>[];
}

type Collect<Name extends keyof DossierCollections> = (context: PageContext) => {
  path: string;
  data: Omit<DossierCollections[Name][number]["data"], "lang" | "prefix">;
}[];

const COLLECTIONS: { readonly [Name in keyof DossierCollections]: Collect<Name> } = {
  dossierActors: ({ dossier }) =>
    dossier.actors.map((actor) => ({ path: `actors/${actor.id}.html`, data: { title: actor.name, actor } })),
  dossierQuotations: (context) =>
    context.dossier.quotations.map((quotation) => ({
      path: `quotes/${quotation.id}.html`,
      data: { title: speakerNames(quotation, context) + context.t.colon + quotation.exact, quotation },
    })),
  dossierEvents: (context) =>
    context.dossier.events.map((event) => ({
      path: `chronology.html#e-${event.id}`,
      data: { title: eventTitle(event, context).words, event },
    })),
};

/** The records of the dossiers that ask for it, one after another, each in every language of its dossier. */
export function addCollections(config: UserConfig, guests: Guests): void {
  for (const [name, collect] of Object.entries(COLLECTIONS)) {
    config.addCollection(name, () =>
      [...guests.values()].flatMap((guest) => {
        if (!guest.collected) return [];
        return siteLanguages(guest.dossier()).flatMap((lang) => {
          const context = contextOf(guest, lang);
          const { prefix } = guest;
          return collect(context).map(({ path, data }) => ({ url: context.to(path), data: { ...data, lang, prefix } }));
        });
      }),
    );
  }
}
