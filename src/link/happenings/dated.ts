import { GRAVE } from "../../annotate/happenings/families.ts";
import type { Actor, AnnotatedArticle, DossierEvent } from "../../model.ts";
import { daysFrom } from "../../text/days.ts";
import { touching } from "../../text/spans.ts";
import { contentWords } from "../content-words.ts";
import { mentionsOf } from "../facts/told.ts";
import type { LinkLocale } from "../locale.ts";
import { readerOf } from "../reader-of.ts";
import { type Happening, keyOf } from "./happening.ts";

/** What happened so many days before its article came out is looked back on, and hardly told but once. */
const LONG_AGO = 60;
/** Code points beside a participle in which stands of whom it is told. */
const BESIDE = 40;

/** A happening of a day or a month, and the words by which another article's is known to be the same. */
export interface Dated extends Happening {
  words: ReadonlySet<string>;
  /** The event it proves, or the person it is told of. */
  about: string | undefined;
}

interface Linked {
  articles: readonly AnnotatedArticle[];
  events: readonly DossierEvent[];
  actors: readonly Actor[];
}

/** The happenings that lie long back, and the grave acts that a participle tells of somebody. */
export function readDated(
  happenings: readonly Happening[],
  { articles, events, actors }: Linked,
  locale: LinkLocale,
): Dated[] {
  const present = mentionsOf(actors);
  const proved = new Map(events.flatMap((event) => event.evidence.map((place) => [keyOf(place), event] as const)));
  const sources = new Map(articles.map((one) => [one.article.id, one]));
  return happenings.flatMap((one): Dated[] => {
    const source = sources.get(one.article);
    if (!source || one.mood !== "fact" || one.date === null || one.isReport) return [];
    const read = readerOf(source.article);
    if (isLongAgo(one, source.article.published)) {
      // "Julie a fait un rapport. C'était en février 2024"
      const before = locale.itWas.test(read(one.clause.start, one.clause.end))
        ? source.annotations.sentences.findLast(({ end }) => end <= one.start)
        : undefined;
      const taken = before ? contentWords(read(before.start, before.end), locale).map(({ stem }) => stem) : [];
      return [{ ...one, words: new Set([...one.stems, ...taken]), about: proved.get(keyOf(one))?.id }];
    }
    if (one.kind !== "participial" || (one.family?.weight ?? 0) < GRAVE || one.days.length !== 1) return [];
    const ahead = locale.nounBefore.exec(read(Math.max(0, one.clause.start - BESIDE), one.clause.start));
    const behind = locale.nounAfter.exec(read(one.clause.end, one.clause.end + BESIDE));
    const [whom] = contentWords((ahead ?? behind)?.groups?.noun ?? "", locale);
    if (!whom || locale.people.has(whom.stem)) return [];
    // "[Suspendu jeudi], l'entraîneur |Stéphane Garnier|"
    const named = touching(present.get(one.article) ?? [], one.clause.end, one.clause.end + BESIDE)[0];
    const about = ahead || named?.kind !== "person" ? undefined : named.id;
    return [{ ...one, words: new Set([`${one.family?.name} ${whom.stem}`]), about }];
  });
}

const isLongAgo = ({ when, date }: Happening, published: string | null) =>
  /\d{4}/.test(date?.words ?? "") &&
  /^\d{4}-\d{2}/.test(when) &&
  daysFrom(when.slice(0, 10).padEnd(10, "-01"), published ?? "") > LONG_AGO;
