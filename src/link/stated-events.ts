import type { Actor, AnnotatedArticle, DossierEvent } from "../model.ts";
import { slug } from "../text/fold.ts";
import { byPlace } from "./actors.ts";
import { readClocks } from "./clocks.ts";
import type { LinkLocale } from "./locale.ts";
import { precisionOf } from "./precision.ts";
import { joinStatements } from "./statements/happenings.ts";
import { readStatements } from "./statements/read.ts";
import type { Clause, Statement } from "./statements/statement.ts";

/** Names in a title that has nothing else. */
const MOST_NAMED = 4;

/** An event that the machine proposes, with the words of its sources that can stand for a title, the first source's first. */
export interface ProposedEvent {
  event: DossierEvent;
  clauses: TitleClause[];
}

export type TitleClause = Clause & { article: string };

/**
 * The chronology where no editor wrote one: the dated statements of the articles, those that tell one happening joined. An
 * event is named after its first statement, so that a later article does not rename it.
 */
export function statedEvents(
  articles: readonly AnnotatedArticle[],
  actors: readonly Actor[],
  byId: ReadonlyMap<string, AnnotatedArticle>,
  locale: LinkLocale,
): ProposedEvent[] {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const taken = new Map<string, number>();
  return joinStatements(readStatements(articles, actors, locale)).flatMap((happening) => {
    const [first] = happening;
    if (!first) return [];
    const when = agreed(happening);
    const ids = [...new Set(happening.flatMap((statement) => statement.actors))];
    const listed = ids
      .map((id) => names.get(id) ?? id)
      .slice(0, MOST_NAMED)
      .join(", ");
    const evidence = happening.map(({ article, start, end }) => ({ article, start, end })).sort(byPlace);
    const event: DossierEvent = {
      id: uniqueId(taken, `${first.days[0]}-${slug(first.opening.join(" ")) || "fait"}`),
      title: { en: listed, fr: listed },
      when,
      precision: precisionOf(when),
      certain: true,
      actors: ids.sort(),
      description: null,
      evidence,
      clocks: readClocks(evidence, byId),
      borrowed: [],
    };
    return [{ event, clauses: happening.map(({ article, title }) => ({ article, ...title })) }];
  });
}

/** The finest time that no statement contradicts: the day, where two give different hours. */
function agreed(happening: readonly Statement[]): string {
  const finer = new Set(happening.map(({ when }) => when).filter((when) => when.length > 10));
  const clocks = [...finer].filter((when) => /T\d/.test(when));
  const [finest, another] = clocks.length > 0 ? clocks : finer;
  return finest === undefined || another !== undefined ? (happening[0]?.days[0] ?? "") : finest;
}

function uniqueId(taken: Map<string, number>, id: string): string {
  const count = (taken.get(id) ?? 0) + 1;
  taken.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}
