import type { Dossier } from "../../model.ts";
import { localise } from "../../text/localise.ts";
import { BLANK, type Doubt } from "./doubt.ts";

/** No « lundi » of an undated article dates an event, and its place among the sources is unknown: before all else. */
const UNDATED = 0.9;

const WHY = localise({
  en: "Nothing dates this article: no “lundi” in it dates an event.",
  fr: "Rien ne date cet article : aucun « lundi » n'y date un événement.",
});

const NONE = { en: "The document gives no date.", fr: "Le document ne donne pas de date." };

/** Articles without a date. Whoever has looked in vain says so in a note, which readers see, and is not asked again. */
export function doubtedDates({ sources }: Dossier): Doubt[] {
  return sources
    .filter(({ published, note }) => published === null && note === null)
    .map(({ id, file, title, blocks }): Doubt => {
      const first = blocks.find(({ kind }) => kind === "headline") ?? blocks[0];
      return {
        ...{
          id: `date/${id}`,
          kind: "date",
          about: title ?? file,
          weight: UNDATED,
          why: WHY,
          candidates: [],
          speakers: [],
        },
        passages: first ? [{ article: id, start: first.start, end: first.end }] : [],
        edits: [
          { does: "date", file, list: null, entries: [{ published: BLANK }], asks: "published" },
          { does: "confirm", file, list: null, entries: [{ note: NONE }], asks: null },
        ],
      };
    });
}
