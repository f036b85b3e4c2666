import type { Dossier, DossierEvent, Localised } from "../../model.ts";
import { localise } from "../../text/localise.ts";
import { BLANK, type Doubt } from "./doubt.ts";

const say = (en: string, fr: string): Localised => localise({ en, fr });

/** Why an event of the machine's is doubted, the strongest reason first. */
const REASONS: readonly { weight: number; holds: (event: DossierEvent) => boolean; why: Localised }[] = [
  {
    weight: 0.45,
    holds: ({ when }) => when === null,
    why: say("The articles give it no date.", "Les articles ne lui donnent pas de date."),
  },
  {
    weight: 0.4,
    holds: ({ basis }) => basis === "noun",
    why: say(
      "Its date stands beside a noun, not in its own sentence.",
      "Sa date est à côté d'un nom, et non dans sa propre phrase.",
    ),
  },
  {
    weight: 0.35,
    holds: ({ clocks }) => clocks.some(({ zoneBasis }) => zoneBasis === "assumed" || zoneBasis === "unknown"),
    why: say("Nobody says on whose clock the hour is.", "Personne ne dit à quelle heure légale se lit cette heure."),
  },
  {
    weight: 0.3,
    holds: ({ mood }) => mood !== "fact",
    why: say(
      "It is announced, asked for or alleged: did it happen?",
      "C'est annoncé, demandé ou allégué : est-ce arrivé ?",
    ),
  },
  {
    weight: 0.25,
    holds: ({ certain }) => !certain,
    why: say("Its day is reckoned from that of the article.", "Son jour est calculé d'après celui de l'article."),
  },
  { weight: 0.08, holds: () => true, why: say("Its day is written out.", "Son jour est écrit en toutes lettres.") },
];

/** Events that only the machine proposes. */
export function doubtedEvents({ events }: Dossier): Doubt[] {
  return events
    .filter(({ basis }) => basis !== "editor")
    .map((event): Doubt => {
      const { id, title, when } = event;
      const reason = REASONS.find(({ holds }) => holds(event)) ?? REASONS[REASONS.length - 1];
      const dossier = { file: "dossier.yaml", list: "events" } as const;
      return {
        ...{
          id: `event/${id}`,
          kind: "event",
          weight: reason?.weight ?? 0,
          why: reason?.why ?? {},
          candidates: [],
          speakers: [],
        },
        about: `${when ?? "?"} ${title.fr ?? title.en ?? id}`,
        passages: event.evidence.map(({ article, start, end }) => ({ article, start, end })),
        edits: [
          { does: "confirm", ...dossier, entries: [{ id }], asks: null },
          { does: "date", ...dossier, entries: [{ id, when: when ?? BLANK }], asks: "when" },
          { does: "reject", file: "dossier.yaml", list: "dismissed", entries: [id], asks: null },
        ],
      };
    });
}
