import type { UserConfig } from "@11ty/eleventy";
import type { Dossier } from "../../model.ts";
import { perObject } from "../../text/per-object.ts";
import { addCollections } from "./collections.ts";
import type { DossierData, Guest } from "./guests.ts";
import { addShortcodes } from "./shortcodes.tsx";

// Eleventy begins a new record of its global data whenever it reads the maker's configuration anew.
const sites = new WeakMap<object, Map<string, Guest>>();

/** Makes a dossier known to the maker's own pages: global data, collections, shortcodes and a filter, once for all dossiers of a site. */
export function welcome(config: UserConfig, guest: Guest): void {
  const guests = sites.get(config.globalData) ?? new Map<string, Guest>();
  const others = [...guests.values()];
  guests.set(guest.prefix, guest);
  sites.set(config.globalData, guests);
  config.addGlobalData("dossier", () => dataOf(guest.dossier()));
  if (guest.collected && !others.some(({ collected }) => collected)) addCollections(config, guests);
  if (others.length > 0) return;
  config.addGlobalData("dossiers", () =>
    Object.fromEntries([...guests.values()].map(({ prefix, dossier }) => [prefix, dataOf(dossier())])),
  );
  addShortcodes(config, guests);
}

const dataOf = perObject(
  (dossier: Dossier): DossierData => ({
    ...dossier,
    sources: dossier.sources.map(({ text: _, ...source }) => source),
  }),
);
