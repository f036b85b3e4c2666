import { GRAVE } from "../annotate/happenings/families.ts";
import type { Actor, AnnotatedArticle, DossierEvent, EventProof, HappeningBasis, Localised, Mood } from "../model.ts";
import { daysFrom } from "../text/days.ts";
import { slug } from "../text/fold.ts";
import { perList } from "../text/per-object.ts";
import { byPlace } from "./actors.ts";
import { append } from "./append.ts";
import type { MarkBorrowed } from "./borrowed.ts";
import { readClocks } from "./clocks.ts";
import { readOpenings } from "./facts/openings.ts";
import { clusterHappenings } from "./happenings/cluster.ts";
import { isNight } from "./happenings/days.ts";
import { gather } from "./happenings/gathered.ts";
import type { Happening, TitleWords } from "./happenings/happening.ts";
import { nameOf } from "./happenings/names.ts";
import { readHappenings } from "./happenings/read.ts";
import { salienceOf } from "./happenings/salience.ts";
import { selectEvents } from "./happenings/select.ts";
import { foldSeries } from "./happenings/series.ts";
import { weigh } from "./happenings/weigh.ts";
import type { LinkLocale } from "./locale.ts";
import { precisionOf } from "./precision.ts";
import type { ReadOnce } from "./readings.ts";
import { onItsClocks, soleZone } from "./sole-zone.ts";

/** The news that opens an article without a date says so much of its headline, less of one that tells no event where it is of somebody, or is a grave act. */
const HEADLINE = 0.3;
const UNTOLD = 0.1;
/** A date this much older than the article is looked back at (days). */
const LATER = 1;

/** An event that the machine proposes, with the words of its sources that can stand for a title, the best first. */
export interface ProposedEvent {
  event: DossierEvent;
  titles: readonly TitleWords[];
  /** Our own words for it; null where there are none. */
  name: Localised | null;
}

/**
 * The chronology where no editor wrote one: what the articles say happened, what several tell of one happening joined, series folded, and of
 * those the ones that matter. An event is named after its first telling, so that a later article does not rename it.
 */
export function statedEvents(
  articles: readonly AnnotatedArticle[],
  actors: readonly Actor[],
  byId: ReadonlyMap<string, AnnotatedArticle>,
  markBorrowed: MarkBorrowed,
  locale: LinkLocale,
  once: ReadOnce,
): ProposedEvent[] {
  const all = readHappenings(articles, actors, locale, once);
  const salience = salienceOf(articles, actors, locale, once);
  const told = new Set(all.flatMap(({ isHeadline, article }) => (isHeadline ? [article] : [])));
  const isNews = (one: Happening) =>
    one.isHeadline ||
    salience.headline(one) >=
      (told.has(one.article) || one.persons.size === 0 || locale.states.has(one.verb) ? HEADLINE : UNTOLD);
  const happenings = all
    .filter((one) => one.isHeadline || one.family || !locale.sayings.has(one.verb))
    .filter((one) => one.date !== null || isNews(one) || (one.family?.weight ?? 0) >= GRAVE);
  const looks = looksBack(happenings, byId);
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const taken = new Map<string, number>();
  const { areRelated } = readOpenings(articles, once);
  // A headline is sought among what was told before it stands by itself.
  const inOrder = [false, true].flatMap((last) => happenings.filter(({ isHeadline }) => isHeadline === last));
  const clusters = gather(clusterHappenings(inOrder, areRelated), areRelated, locale.ofPersons);
  const proposed = clusters.flatMap((cluster) => {
    const name = nameOf(cluster, names, locale);
    const titles = titlesOf(name === null ? cluster : cluster.filter(isPlain));
    if (titles.length === 0 && name === null) return [];
    const proved = markBorrowed({ evidence: proofsOf(cluster) });
    const weight = weigh(cluster, proved.sources, looks.get(cluster[0]?.days[0] ?? "") ?? 0, salience, locale.states);
    return [{ cluster, proved, weight, titles, name }];
  });
  const words = articles.reduce((sum, { article }) => sum + article.words, 0);
  const kept = selectEvents(foldSeries(proposed), words);
  const zone = soleZone(articles);
  return proposed
    .filter((one) => kept.has(one))
    .map(({ cluster, proved, weight, titles, name }) => ({
      event: {
        ...{ ...eventOf(cluster, proved, byId, zone), weight },
        ...{ id: uniqueId(taken, cluster), title: name ?? { en: "", fr: "" } },
      },
      ...{ titles, name },
    }));
}

/** What a cluster says once it is chosen: most are not. */
function eventOf(
  cluster: readonly Happening[],
  proved: Pick<DossierEvent, "evidence" | "borrowed" | "sources">,
  byId: ReadonlyMap<string, AnnotatedArticle>,
  zone: string | null,
): DossierEvent {
  const dated = cluster.filter(({ date }) => date !== null);
  // "en septembre" is the day that another tells.
  const daily = dated.filter(({ days }) => days.length > 0);
  // The news of a lead may be of any of some days.
  const narrow = cluster.filter(({ days }) => days.length === 1);
  const timed = ofOneDay([daily, dated, narrow, cluster].find(({ length }) => length > 0) ?? cluster, byId);
  const when = onItsClocks(agreed(timed), zone);
  return {
    ...{ id: "", title: {}, description: null, sources: proved.sources, weight: 0 },
    certain: cluster.some((one) => one.certain && one.basis !== "noun") || proved.sources > 1,
    ...{ borrowed: proved.borrowed, when, precision: precisionOf(when) },
    actors: [...new Set(cluster.flatMap(({ actors }) => actors))].sort(),
    evidence: proved.evidence,
    clocks: readClocks(proved.evidence, byId),
    mood: MOODS.find((mood) => cluster.some((one) => one.mood === mood)) ?? "fact",
    basis: BASES.find((basis) => timed.some((one) => one.basis === basis)) ?? "noun",
  };
}

/** Where the tellings give two days, those of the day that most articles give; among equals that of the article nearest to it. */
function ofOneDay(cluster: readonly Happening[], byId: ReadonlyMap<string, AnnotatedArticle>): readonly Happening[] {
  const days = new Map<string, Happening[]>();
  // "dans la nuit du 18 au 19" is for both.
  for (const one of cluster)
    for (const day of isNight(one) ? one.days : [one.days[0] ?? one.when]) append(days, day, one);
  const votes = (tellings: readonly Happening[]) =>
    new Set(tellings.map(({ article }) => article)).size + (tellings.some(({ certain }) => certain) ? 0.5 : 0);
  const distance = ([one]: readonly Happening[]) =>
    Math.abs(
      Date.parse(byId.get(one?.article ?? "")?.article.published?.slice(0, 10) ?? "") - Date.parse(one?.days[0] ?? ""),
    ) || 0;
  const [most] = [...days.values()].sort((a, b) => votes(b) - votes(a) || distance(a) - distance(b));
  return most ?? cluster;
}

/** What is surest first: of an event that one source announces and another reports, it happened. */
const MOODS: readonly Mood[] = ["fact", "announced", "requested", "alleged"];
const BASES: readonly HappeningBasis[] = ["stated", "relative", "article", "noun"];

/** Each sentence once, with the most it does. */
const proofsOf = perList((cluster: readonly Happening[]): EventProof[] => {
  const proofs = new Map<string, EventProof>();
  for (const { article, start, end, mood, kind, basis } of cluster) {
    const looksBack = basis === "noun" || kind === "relative" || kind === "participial" || kind === "aside";
    const says = looksBack ? "alludes" : mood === "announced" || mood === "requested" ? "announces" : "reports";
    const before = proofs.get(`${article} ${start}`);
    if (!before || says === "reports") proofs.set(`${article} ${start}`, { article, start, end, says });
  }
  return [...proofs.values()].sort(byPlace);
});

/**
 * The titles of a cluster: of a fact, of the act and not of who tells it, of a main clause, a headline's first if it has a verb, told at once, with its own subject; the first source's
 * among equals. First the best of each telling, then the shorter ones.
 */
const titlesOf = perList((cluster: readonly Happening[]): readonly TitleWords[] => {
  const gravest = Math.max(...cluster.map(({ family }) => family?.weight ?? 0));
  const rank = ({ mood, kind, verb, family, isLater, isHeadline, titles: [best] }: Happening) =>
    (mood === "fact" ? 0 : 4) +
    (isHeadline && verb === "" ? 3 : 0) +
    (gravest >= GRAVE && (family?.weight ?? 0) < gravest ? 1 : 0) +
    (kind === "main" ? 0 : 1) +
    (isLater ? 1 : 0) -
    (isHeadline && !best?.supplied ? 0.5 : 0) +
    (best?.replaced ? 2 : 0) +
    (best?.parts.length ?? 0) / 4;
  const ranked = [...cluster].sort((a, b) => rank(a) - rank(b)).map(({ titles }) => titles);
  return [...ranked.flatMap(([best]) => best ?? []), ...ranked.flatMap(([, ...shorter]) => shorter)];
});

/** Told as a fact and not in passing: better words than ours for a grave act. */
const isPlain = ({ kind, mood, family }: Happening) =>
  (family?.weight ?? 0) < GRAVE || (kind !== "relative" && mood === "fact");

/** By day, how many articles that came out later speak of it. */
function looksBack(happenings: readonly Happening[], byId: ReadonlyMap<string, AnnotatedArticle>): Map<string, number> {
  const looking = new Map<string, Set<string>>();
  for (const { article, days, date } of happenings) {
    const published = byId.get(article)?.article.published ?? "";
    for (const day of days) {
      if (daysFrom(day, published) > LATER && date !== null)
        looking.set(day, (looking.get(day) ?? new Set()).add(article));
    }
  }
  return new Map([...looking].map(([day, articles]) => [day, articles.size]));
}

/** The finest time that no telling contradicts: the day, where two give different hours. */
function agreed(cluster: readonly Happening[]): string {
  const [first] = cluster;
  if (first && cluster.every(({ when }) => when === first.when)) return first.when;
  const finer = new Set(cluster.map(({ when }) => when).filter((when) => when.length > 10 && !when.includes("/")));
  const clocks = [...finer].filter((when) => /T\d/.test(when));
  const [finest, another] = clocks.length > 0 ? clocks : finer;
  return finest === undefined || another !== undefined
    ? (cluster.find(({ when }) => when.length === 10)?.when ?? first?.days[0] ?? first?.when ?? "")
    : finest;
}

/** After the first telling in running text, else the headline. */
function uniqueId(taken: Map<string, number>, cluster: readonly Happening[]): string {
  const first = cluster.find(({ isHeadline }) => !isHeadline) ?? cluster[0];
  const id = `${first?.days[0] ?? first?.when ?? ""}-${slug(first?.opening.join(" ") ?? "") || "fait"}`;
  const count = (taken.get(id) ?? 0) + 1;
  taken.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}
