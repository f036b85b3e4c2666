import { append } from "../../link/append.ts";
import type { AttributionReason, Dossier, Localised, Place, Quotation } from "../../model.ts";
import { localise } from "../../text/localise.ts";
import { BLANK, type Doubt, type Edit } from "./doubt.ts";

/** Of quotations without a speaker, how many should have one. */
const UNSPOKEN_WRONG = 0.5;
/** A word or two in marks that nobody is named for is often a term, a nickname, a title. */
const FRAGMENT = 2;
const FRAGMENT_WRONG = 0.6;
/** How far from the words somebody named is still likely to be meant (code points), and how many of them are proposed. */
const NEAR = 700;
const PROPOSED = 5;

/** By the rule that gave the speaker. */
const RULES: Readonly<Record<AttributionReason, Localised>> = {
  clause: { en: "a clause before the words", fr: "une proposition qui précède les mots" },
  inversion: { en: "a verb and its subject after the words", fr: "un verbe et son sujet après les mots" },
  "according-to": { en: "“selon” and the like", fr: "« selon » ou un équivalent" },
  "reporting-noun": { en: "a noun such as “l'appel de”", fr: "un nom comme « l'appel de »" },
  participle: { en: "a participle", fr: "un participe" },
  relative: { en: "a relative clause", fr: "une relative" },
  document: { en: "a document that speaks for its author", fr: "un document qui parle pour son auteur" },
  passive: { en: "a passive", fr: "un passif" },
  possession: { en: "“le … de” somebody", fr: "« le … de » quelqu'un" },
  continuation: {
    en: "speech that goes on from a quotation before it",
    fr: "un discours qui continue une citation précédente",
  },
  echo: { en: "words that stand in the body too", fr: "des mots qui sont aussi dans le corps" },
  editor: { en: "the editor", fr: "la rédaction" },
};

/** Quotations that nobody has read beside their article. */
export function doubtedQuotations(dossier: Dossier): Doubt[] {
  const names = new Map(dossier.actors.map(({ id, name }) => [id, name]));
  const near = nearby(dossier);
  return dossier.quotations
    .filter(({ status }) => status === "extracted")
    .map((quotation): Doubt => {
      const candidates = near(quotation).filter((id) => !quotation.speakers.includes(id));
      return {
        id: `quotation/${quotation.id}`,
        kind: "quotation",
        about: quotation.exact,
        weight: weigh(quotation),
        why: localise(
          andHow(
            quotation,
            explain(
              quotation,
              quotation.speakers.map((id) => names.get(id) ?? id),
            ),
          ),
        ),
        passages: [
          place(quotation),
          ...(quotation.speaker ? [{ article: quotation.article, ...spanOf(quotation.speaker) }] : []),
        ],
        candidates,
        speakers: quotation.speakers,
        certain: quotation.confidence === "certain",
        edits: editsOf(quotation, candidates[0] ?? BLANK),
      };
    });
}

function weigh(quotation: Quotation): number {
  if (quotation.speakers.length === 0) return isFragment(quotation) ? FRAGMENT_WRONG : UNSPOKEN_WRONG;
  return 1 - (quotation.probability ?? UNSPOKEN_WRONG);
}

const isFragment = ({ exact, kind }: Quotation) => kind === "mixed" && exact.split(/\s+/).length <= FRAGMENT;

function explain(quotation: Quotation, speakers: readonly string[]): Record<string, string> {
  if (speakers.length === 0) {
    const asIs = quotation.speaker?.text;
    const [en, fr] = asIs ? [` (the article says “${asIs}”)`, ` (l'article dit « ${asIs} »)`] : ["", ""];
    return isFragment(quotation)
      ? {
          en: `Nobody is named${en}: perhaps a term, and no quotation.`,
          fr: `Personne n'est nommé${fr} : peut-être un terme, et non une citation.`,
        }
      : { en: `Who says so?${en}`, fr: `Qui le dit ?${fr}` };
  }
  const who = speakers.join(", ");
  const rule = quotation.reason ? RULES[quotation.reason] : null;
  const [by, par] = rule ? [`, by ${rule.en}`, `, d'après ${rule.fr}`] : ["", ""];
  return quotation.confidence === "certain"
    ? { en: `Given to ${who} with certainty${by}.`, fr: `Attribué à ${who} avec certitude${par}.` }
    : { en: `Given to ${who}, likely${by}.`, fr: `Attribué à ${who}, probablement${par}.` };
}

/** Through whom and when, where the article says so: a confirmation confirms that too. */
function andHow({ via, saidOn }: Quotation, why: Record<string, string>): Record<string, string> {
  const en = [via ? ` Through ${via}.` : "", saidOn ? ` Said: ${saidOn}.` : ""].join("");
  const fr = [via ? ` Relayé par ${via}.` : "", saidOn ? ` Dit : ${saidOn}.` : ""].join("");
  return { en: `${why.en}${en}`, fr: `${why.fr}${fr}` };
}

function editsOf({ id }: Quotation, speaker: string): Edit[] {
  const override = { file: "overrides.yaml", list: null } as const;
  return [
    { does: "confirm", ...override, entries: [{ action: "confirm", quotation: id }], asks: null },
    {
      ...{ does: "correct", ...override, asks: "speakers", also: ["via", "saidOn"] },
      entries: [{ action: "correct", quotation: id, speakers: [speaker], reason: REASONS.correct }],
    },
    { does: "reject", ...override, entries: [{ action: "reject", quotation: id, reason: REASONS.reject }], asks: null },
  ];
}

/** What readers are told of a correction whose editor says no more. */
const REASONS = {
  correct: { en: "Read again beside the article.", fr: "Relu à côté de l'article." },
  reject: {
    en: "Nobody said this: the marks stand for something else.",
    fr: "Personne ne l'a dit : les guillemets signalent autre chose.",
  },
} as const;

/** Who is named near a place, the nearest first; whoever stands before it rather than after. */
function nearby({ actors }: Dossier): (place: Place) => string[] {
  const mentions = new Map<string, (Place & { actor: string })[]>();
  for (const { id, mentions: of } of actors) for (const one of of) append(mentions, one.article, { ...one, actor: id });
  const distance = (one: Place, { start, end }: Place) => (one.end <= start ? start - one.end : 2 * (one.start - end));
  return (at) => {
    const found = (mentions.get(at.article) ?? [])
      .filter((one) => (one.end <= at.start || one.start >= at.end) && distance(one, at) < NEAR)
      .sort((a, b) => distance(a, at) - distance(b, at));
    return [...new Set(found.map(({ actor }) => actor))].slice(0, PROPOSED);
  };
}

const spanOf = ({ start, end }: { start: number; end: number }) => ({ start, end });
const place = ({ article, start, end }: Place): Place => ({ article, start, end });
