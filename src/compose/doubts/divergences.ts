import type { DivergenceKind, Dossier } from "../../model.ts";
import type { DossierInput } from "../../read/schema.ts";
import { localise } from "../../text/localise.ts";
import type { Doubt } from "./doubt.ts";

/** Two readings may be of two things: figures and lengths of time more often than names. */
const WRONG: Readonly<Record<DivergenceKind, number>> = {
  ...{ number: 0.45, duration: 0.45, time: 0.4, attribution: 0.4, addressee: 0.4, medium: 0.4 },
  ...{ role: 0.3, wording: 0.3, name: 0.25 },
};

const WHY = localise({
  en: "Two readings: do the sources differ, or do they speak of two things?",
  fr: "Deux lectures : les sources diffèrent-elles, ou parlent-elles de deux choses ?",
});

/** Differences between the sources that only the machine sees. */
export function doubtedDivergences({ divergences }: Dossier, input: DossierInput): Doubt[] {
  const held = new Set(input.divergences.map(({ id, kind, about }) => id ?? `${kind}-${about}`));
  return divergences
    .filter(({ id }) => !held.has(id))
    .map(({ id, kind, readings }): Doubt => {
      const values = readings.map(({ value }) => value);
      return {
        ...{ id: `divergence/${id}`, kind: "divergence", weight: WRONG[kind], candidates: [], speakers: [] },
        about: values.join(" / "),
        why: WHY,
        passages: readings.flatMap(({ evidence }) => evidence.slice(0, 1)),
        edits: [
          { does: "confirm", file: "dossier.yaml", list: "divergences", entries: [{ id }], asks: null },
          { does: "reject", file: "dossier.yaml", list: "dismissed", entries: [id], asks: null },
        ],
      };
    });
}
