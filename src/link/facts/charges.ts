import { daysFrom } from "../../text/days.ts";
import { touching } from "../../text/spans.ts";
import { append } from "../append.ts";
import { contentWords } from "../content-words.ts";
import type { LinkLocale } from "../locale.ts";
import type { Fact } from "./fact.ts";
import type { Openings } from "./openings.ts";
import type { Told } from "./told.ts";

/** For what somebody is charged, or was sent away: "mis en examen pour blanchiment et escroquerie", "licenciée pour faute grave". */
export interface Charge extends Fact {
  /** Nobody where the sentence names nobody. */
  whose: readonly string[];
  /** Which act: "charged", "dismissed". */
  act: string;
  stems: ReadonlySet<string>;
  /** The months its sentence gives. */
  months: readonly string[];
  published: string | null;
}

/** Days between two tellings of one charge. */
const APART = 4;

/** The charges of a sentence, where it is sure whose they are, and the grounds of what somebody unnamed was sent away for. */
export function chargesIn({ article, words, start, end, named, persons, source }: Told, locale: LinkLocale): Charge[] {
  return [...words.matchAll(locale.charged)].flatMap(({ 0: all, index, groups }): Charge[] => {
    const to = start + index + all.length - (groups?.charge?.length ?? 0);
    const [time] = touching(source.annotations.times, to, start + index + all.length);
    // "faute grave| en septembre dernier"
    const charge = (groups?.charge ?? "")
      .slice(0, time && time.start - to)
      .replace(time ? /\s\p{L}{1,3}\s*$/u : /$/, "");
    const act = groups?.dismissed === undefined ? "charged" : "dismissed";
    const before = named.person.filter((one) => one.end <= start + index);
    // Who was named last need not be "celle-ci".
    const others = act === "charged" ? persons : [];
    const whose = [...new Set(before.length > 0 ? [before.at(-1)?.id ?? ""] : others)];
    const stems = new Set(contentWords(charge, locale).map(({ stem }) => stem));
    const months = touching(source.annotations.times, start, end).flatMap(
      ({ value }) => /^\d{4}-\d{2}/.exec(value ?? "")?.[0] ?? [],
    );
    if (whose.length > 1 || (whose.length === 0 && months.length === 0) || stems.size === 0) return [];
    return [
      {
        ...{ article, start: to, end: to + charge.trimEnd().length, sentence: { start, end } },
        ...{ whose, act, stems, months, published: source.article.published },
      },
    ];
  });
}

/** The charges of one person of which each article has something that the other has not. */
export function rivalCharges(charges: readonly Charge[], { areRelated }: Openings): Charge[][] {
  const told = new Map<string, Charge[]>();
  for (const charge of charges) append(told, `${charge.act} ${charge.article}`, charge);
  const lacks = (a: Charge, b: Charge) => {
    const others = (told.get(`${b.act} ${b.article}`) ?? []).filter((one) => areOfOne(one, b));
    return [...a.stems].some((stem) => !others.some(({ stems }) => stems.has(stem)));
  };
  const differ = (a: Charge, b: Charge) =>
    areNear(a, b) && areOfOne(a, b) && areRelated(a.article, b.article) && lacks(a, b) && lacks(b, a);
  const seen = new Set<Charge>();
  return charges.flatMap((one) => {
    const all = seen.has(one) ? [] : charges.filter((other) => areOfOne(one, other));
    const found = all.filter((a) => all.some((b) => differ(a, b)));
    for (const other of found) seen.add(other);
    return found.length > 1 ? [found] : [];
  });
}

/** Of one person; or, where one names nobody, of one month. */
function areOfOne(a: Charge, b: Charge): boolean {
  if (a.act !== b.act) return false;
  if (a.whose.length > 0 && b.whose.length > 0) return a.whose[0] === b.whose[0];
  return a.months.some((month) => b.months.includes(month));
}

function areNear(a: Charge, b: Charge): boolean {
  if (a.article === b.article) return false;
  const isOneMonth = a.months.some((month) => b.months.includes(month));
  return (a.act === "dismissed" && isOneMonth) || Math.abs(daysFrom(a.published ?? "", b.published ?? "")) <= APART;
}
