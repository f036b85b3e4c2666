import type { Divergence, DivergenceKind, Localised } from "../../model.ts";
import { capital } from "../../text/capital.ts";
import { slug } from "../../text/fold.ts";
import type { Fact } from "../facts/fact.ts";
import { thingOf } from "../facts/thing.ts";
import type { LinkLocale } from "../locale.ts";
import { readerOf } from "../reader-of.ts";
import { subjects } from "./about.ts";
import { divergence, type Linked, readingsOf } from "./finder.ts";

/** How facts are told as one divergence. */
export interface Telling<F> {
  kind: DivergenceKind;
  status?: Divergence["status"];
  note?: Localised;
  /** What they are of, where they know it. */
  title?: string | undefined;
  /** The fact's own article says that the others are wrong. */
  corrects?: (fact: F) => boolean;
  /** Facts of one key are one reading. */
  key: (fact: F) => string | number;
  /** Who says so, shown with the figure. */
  by?: (fact: F) => string;
}

/** Tells rival facts as one divergence: their own words, each value once. What is nobody's goes by what it is of. */
export function telling({ articles, events }: Linked, locale: LinkLocale) {
  const read = new Map(articles.map(({ article }) => [article.id, readerOf(article)]));
  const byId = new Map(articles.map((one) => [one.article.id, one]));
  const subjectOf = subjects(events);
  return <F extends Fact>(found: readonly F[], how: Telling<F>): Divergence => {
    const values = new Map<string | number, string>();
    const places = found.map((fact) => {
      const { article, start, end } = fact;
      const shown = read.get(article)?.(start, end).replace(/\s+/g, " ") ?? "";
      const by = how.by?.(fact) ?? "";
      const key = how.key(fact);
      values.set(key, values.get(key) ?? (by && !shown.includes(by) ? `${shown}, ${by}` : shown));
      return { article, start, end, value: values.get(key) ?? "" };
    });
    const readings = readingsOf(places, ({ value }) => value);
    const told = divergence(how.kind, subjectOf(found), readings, how.status);
    const isOfThing = found.every(({ whose = [] }) => whose.length === 0);
    const title = how.title ?? (isOfThing ? thingOf(found, byId, locale) : null);
    return {
      ...told,
      id: `${told.id}-${slug(readings[0]?.value ?? "")}`,
      note: how.note ?? null,
      title: title === null ? null : { fr: capital(title) },
      corrected: places.find((_, at) => how.corrects?.(found[at] as F)) ?? null,
    };
  };
}
