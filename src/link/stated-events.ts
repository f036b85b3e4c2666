import type { Actor, AnnotatedArticle, Annotations, DossierEvent, Place, Span } from "../model.ts";
import { slicer } from "../text/codepoints.ts";
import { dayOrFiner } from "../text/edtf.ts";
import { holding, touching } from "../text/spans.ts";
import { byPlace } from "./actors.ts";
import { append } from "./append.ts";
import { readClocks } from "./clocks.ts";
import type { LinkLocale } from "./locale.ts";
import { precisionOf } from "./precision.ts";

/** More names than this make a list, not a happening. */
const MOST_ACTORS = 4;

/** Code points before a date in which its preposition stands. */
const BEFORE = 24;

interface Statement {
  when: string;
  actors: string[];
  evidence: Place[];
}

/**
 * The chronology where no editor wrote one: each sentence that gives one certain day, outside quotations, and names an actor
 * is a statement about that day; those of the same day about the same actors are one event. The title names the actors; what
 * happened is told by the evidence.
 */
export function statedEvents(
  articles: readonly AnnotatedArticle[],
  actors: readonly Actor[],
  byId: ReadonlyMap<string, AnnotatedArticle>,
  locale: LinkLocale,
): DossierEvent[] {
  const mentions = mentionsByArticle(actors);
  const statements = new Map<string, Statement>();
  for (const { article, annotations } of articles) {
    const words = slicer(article.text);
    const isWhen = ({ start }: Span, sentence: Span) =>
      !locale.notWhen.test(words(Math.max(sentence.start, start - BEFORE), start)) &&
      !locale.aside.test(words(sentence.start, start));
    for (const sentence of annotations.sentences) {
      const when = dayOf(sentence, annotations, isWhen);
      const named = touching(mentions.get(article.id) ?? [], sentence.start, sentence.end).map(({ id }) => id);
      // What an article announces has not happened yet.
      if (
        when === null ||
        named.length === 0 ||
        (article.published ?? "9999") < when.slice(0, article.published?.length)
      )
        continue;
      const who = [...new Set(named)].sort().slice(0, MOST_ACTORS);
      const key = `${when.slice(0, 10)}-${who.join("-")}`;
      const statement = statements.get(key) ?? { when, actors: who, evidence: [] };
      statement.evidence.push({ article: article.id, start: sentence.start, end: sentence.end });
      statements.set(key, statement);
    }
  }
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return [...statements].map(([id, { when, actors, evidence }]) => {
    const listed = actors.map((actor) => names.get(actor) ?? actor).join(", ");
    return {
      id,
      title: { en: listed, fr: listed },
      when,
      precision: precisionOf(when),
      certain: true,
      actors,
      description: null,
      evidence: evidence.sort(byPlace),
      clocks: readClocks(evidence, byId),
      borrowed: [],
    };
  });
}

function mentionsByArticle(actors: readonly Actor[]): Map<string, (Span & { id: string })[]> {
  const mentions = new Map<string, (Span & { id: string })[]>();
  for (const { id, kind, mentions: places } of actors) {
    if (kind !== "other") for (const { article, start, end } of places) append(mentions, article, { id, start, end });
  }
  for (const list of mentions.values()) list.sort((a, b) => a.start - b.start || a.end - b.end);
  return mentions;
}

/** The one certain day a sentence of the running text gives; null where it gives none, or several, or only in a quotation. */
function dayOf(
  sentence: Span,
  { blocks, times, quotations }: Annotations,
  isWhen: (time: Span, sentence: Span) => boolean,
): string | null {
  const block = holding(blocks, sentence.start, sentence.end);
  if (block?.kind !== "paragraph" && block?.kind !== "standfirst") return null;
  const days = touching(times, sentence.start, sentence.end).filter(
    ({ type, certain, value }) => type !== "DURATION" && type !== "SET" && certain && dayOrFiner(value) !== null,
  );
  if (days.some((day) => holding(quotations, day.start, day.end) || !isWhen(day, sentence))) return null;
  const values = new Set(days.map(({ value }) => dayOrFiner(value)));
  const [when] = values;
  return values.size === 1 ? (when ?? null) : null;
}
