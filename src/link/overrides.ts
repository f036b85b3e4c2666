import type { AnnotatedArticle, Mention, Span } from "../model.ts";
import type { EditorFile } from "../read/index.ts";
import type { Problem } from "../read/problem.ts";
import type { OverrideInput } from "../read/schema.ts";
import { placesOf, slicer } from "../text/codepoints.ts";
import { didYouMean } from "../text/nearest.ts";
import type { ActorIndex } from "./actors.ts";
import { type AmendedQuotation, added, confirmed, corrected, extracted } from "./amended.ts";
import { append } from "./append.ts";
import { bare, findQuotation } from "./find-quotation.ts";
import { locate } from "./locate.ts";
import { nameActor } from "./name-actor.ts";
import { quotationNamer } from "./quotation-ids.ts";

export interface AmendedArticle extends AnnotatedArticle {
  quotations: AmendedQuotation[];
}

/** A quotation that the editor takes out, and the number of the entry that does. */
export type Rejected = AmendedQuotation & { entry: number };

/** What the editor says of what was said once and printed in several ways. */
export type UtteranceOverride = Extract<OverrideInput, { action: "join" | "split" | "explain" | "retitle" }>;

export function isAboutUtterance(override: OverrideInput): override is UtteranceOverride {
  const { action } = override;
  return action === "join" || action === "split" || action === "explain" || action === "retitle";
}

type Confirm = Extract<OverrideInput, { action: "confirm" }>;

/**
 * Applies overrides.yaml to what the engine found. Every override must find its words, and its quotation where it corrects
 * one: else it becomes a problem with its line, never a silent loss.
 */
export function amend(
  annotated: readonly AnnotatedArticle[],
  overrides: EditorFile<OverrideInput[]>,
  actors: ActorIndex,
): { articles: AmendedArticle[]; rejected: Rejected[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const nameQuotation = quotationNamer();
  const articles = new Map(annotated.map((one) => [one.article.id, one]));
  const quotations = new Map(
    annotated.flatMap(({ article, annotations }) =>
      annotations.quotations.map((found) => {
        const id = nameQuotation(article.id, found.exact);
        return [id, extracted(id, article.id, found)] as const;
      }),
    ),
  );
  const rejected = new Map<string, number>();
  const nameSpeaker = nameActor(actors.actors);

  const apply = (override: OverrideInput, index: number) => {
    const tell = (field: string, message: string, ...path: PropertyKey[]) => {
      const line = overrides.lineOf([index, field, ...path]);
      problems.push({ file: overrides.file, line, message: `${index + 1}. ${override.action}: ${message}` });
    };
    if (isAboutUtterance(override) || isWide(override)) return;
    const named = "speakers" in override ? override.speakers : undefined;
    const speakers = named?.flatMap((written, at) => {
      const found = nameSpeaker(written);
      if ("message" in found) tell("speakers", found.message, at);
      return "id" in found ? [found.id] : [];
    });
    if (override.action === "add") {
      const located = locate(override, articles);
      if ("message" in located) return tell(located.field, located.message);
      const { start, end } = located.place;
      const words = slicer(articles.get(override.article)?.article.text ?? "");
      const found = { start, end, exact: words(start, end) };
      if ([...quotations.values()].some((one) => isSame(one, override.article, found)))
        return tell(
          "quote",
          "expected words that the engine did not find by itself, found a quotation of the same words. Use action: correct or confirm.",
        );
      const id = nameQuotation(override.article, found.exact);
      quotations.set(id, added(override, id, found, speakers ?? []));
      return;
    }
    const found = findQuotation(override, [...quotations.values()], articles);
    if ("message" in found) return tell(found.field, found.message);
    const { quotation } = found;
    const before = rejected.get(quotation.id);
    if (before !== undefined)
      return tell("action", `${quotation.id} is rejected by entry ${before}. Take one of the two out.`);
    if (override.action === "reject") rejected.set(quotation.id, index + 1);
    else if (override.action === "translate")
      quotations.set(quotation.id, { ...quotation, translation: override.translation });
    else if (override.action === "correct") {
      const text = articles.get(quotation.article)?.article.text ?? "";
      const mention = override.mention === undefined ? null : nearestMention(override.mention, quotation, text);
      if (override.mention !== undefined && mention === null)
        return tell("mention", `expected words of article ${quotation.article}, found "${override.mention}".`);
      const before = speakersOf(quotation, actors);
      quotations.set(quotation.id, corrected(quotation, override, speakers ?? null, before, mention));
    } else
      quotations.set(quotation.id, {
        ...confirmed(quotation),
        confidence: quotation.speaker ? "certain" : quotation.confidence,
        probability: quotation.speaker ? 1 : quotation.probability,
      });
  };
  overrides.value.forEach(apply);

  // What was read in one sweep comes last: it confirms what no other entry mends, wherever it stands.
  overrides.value.forEach((override, index) => {
    if (!isWide(override)) return;
    const reads = reading(override, articles, nameSpeaker, actors);
    if ("message" in reads) {
      const line = overrides.lineOf([index, reads.field]);
      problems.push({ file: overrides.file, line, message: `${index + 1}. confirm: ${reads.message}` });
    } else for (const [id, one] of quotations) if (reads.has(one)) quotations.set(id, confirmed(one));
  });

  const kept = new Map<string, AmendedQuotation[]>();
  const out: Rejected[] = [];
  for (const one of quotations.values()) {
    const entry = rejected.get(one.id);
    if (entry === undefined) append(kept, one.article, one);
    else out.push({ ...one, entry });
  }
  const inOrder = (id: string) => (kept.get(id) ?? []).sort((a, b) => a.start - b.start);
  return {
    articles: annotated.map((one) => ({ ...one, quotations: inOrder(one.article.id) })),
    ...{ rejected: out, problems },
  };
}

/** Confirms more than one quotation: all of an article, of an actor, all that is certain. */
function isWide(override: OverrideInput): override is Confirm {
  return override.action === "confirm" && override.quote === undefined && override.quotation === undefined;
}

/** Which quotations a wide confirmation has read; or which field of it is wrong. */
function reading(
  { article, articles: several = [], actor, all }: Confirm,
  known: ReadonlyMap<string, AnnotatedArticle>,
  name: ReturnType<typeof nameActor>,
  actors: ActorIndex,
): { has: (quotation: AmendedQuotation) => boolean } | { field: string; message: string } {
  const read = article === undefined ? several : [article, ...several];
  const unknown = read.find((id) => !known.has(id));
  if (unknown !== undefined) {
    const mend = didYouMean(unknown, known.keys(), "The ids are the names of the files.");
    const field = unknown === article ? "article" : "articles";
    return { field, message: `expected the id of an article, found "${unknown}". ${mend}` };
  }
  const found = actor === undefined ? null : name(actor);
  if (found && "message" in found) return { field: "actor", message: found.message };
  return {
    has: (one) =>
      (read.length === 0 || read.includes(one.article)) &&
      (found === null || speakersOf(one, actors).includes(found.id)) &&
      (all === undefined || one.confidence === "certain"),
  };
}

/** Who said it: whom the editor names, else whom the article does. */
export function speakersOf({ article, editorSpeakers, speakerNames }: AmendedQuotation, actors: ActorIndex): string[] {
  const found = editorSpeakers ?? speakerNames.flatMap((name) => actors.find(article, name) ?? []);
  return [...new Set(found)].sort();
}

/** Where these words stand nearest to the quotation, and not in it. */
function nearestMention(words: string, { start, end }: Span, text: string): Mention | null {
  const distance = (one: Span) => Math.max(start - one.end, one.start - end);
  const [nearest] = placesOf(words, text)
    .filter((one) => distance(one) >= 0)
    .sort((a, b) => distance(a) - distance(b));
  return nearest ? { ...nearest, text: words } : null;
}

function isSame(one: AmendedQuotation, article: string, found: { start: number; end: number; exact: string }): boolean {
  if (one.article !== article || one.start >= found.end || found.start >= one.end) return false;
  return bare(one.exact) === bare(found.exact);
}
