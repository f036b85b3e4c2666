import { divergence, type Finder, readingsOf, sources } from "./finder.ts";

/** "8 h GMT lundi" / "minuit lundi, heure de Californie": reconciled where every reading is the same instant. */
export const clocks: Finder = ({ events }) =>
  events.flatMap((event) => {
    const readings = readingsOf(event.clocks, ({ exact }) => exact);
    // "18 h" and "18 heures" on one clock are no two readings.
    const told = new Set(event.clocks.map(({ local, zone }) => `${local} ${zone}`));
    if (readings.length < 2 || told.size < 2 || sources(event.clocks) < 2) return [];
    const instants = new Set(event.clocks.map(({ instant, local }) => instant ?? local));
    return [divergence("time", event.id, readings, instants.size === 1 ? "reconciled" : "open")];
  });
