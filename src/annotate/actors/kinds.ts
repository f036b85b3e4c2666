import { tableOf } from "../table.ts";
import type { Candidate, Class } from "./candidate.ts";
import { isGivenName } from "./givenNames.ts";
import type { ActorLocale, KindWeights } from "./locale.ts";
import { opensMarks } from "./marks.ts";
import type { Group, Name } from "./name.ts";
import type { Reading } from "./reading.ts";
import { related } from "./relations.ts";
import { isTrade } from "./signs/form.ts";
import { readSigns } from "./signs/index.ts";

/** Ties go to the first. */
export const CLASSES: readonly Class[] = ["person", "organization", "place", "other", "word"];

/**
 * Tells persons, organizations, places, other things and words that name nothing apart: a log-linear choice among the five by
 * the signs of all mentions of a name together. A second look adds what the first one found of its neighbours: "Macron" is a person
 * where "Emmanuel Macron" is, and in a list what is told of one is told of all.
 */
export function tellKinds(candidates: readonly Candidate[], reading: Reading): Name[] {
  const groups = groupNames(candidates, reading);
  const { locale } = reading;
  const { kindWeights } = locale;
  const alone = firstLook(groups, kindWeights);
  const relations = related(groups, candidates, alone, reading);
  const surnames = surnamesAmong(alone);
  return groups.map(({ key, mentions, signs }) => {
    // "M. Grandvaux" is somebody, whatever else is known of the name; "M. le Maire" has none.
    const isTitled = mentions.some(
      ({ civility, text }) => civility && !locale.articles.has(text.split(/[ '’]/)[0] ?? ""),
    );
    const of = isTitled ? "person" : best(new Map([...signs, ...(relations.get(key) ?? [])]), kindWeights, NEEDED);
    // "Saint-Loup-d'Eyrolle"
    if (of === "person" && !isTitled && isTown(mentions[0], locale)) return { key, of: "place", mentions };
    if (!isTitled && isFamily(mentions, surnames, reading)) return { key, of: "word", mentions };
    // "le ferry Kalinda Express": a firm's name elsewhere
    if (of === "organization" && mentions.some((each) => isVessel(each, reading)))
      return { key, of: "other", mentions };
    // "le Tunisien Baobab Santé": somebody's surname is no trade, whatever presents him
    return { key, of: of === "person" && !isTitled && hasTrade(key, locale) ? "organization" : of, mentions };
  });
}

/** "Saint-Loup-d'Eyrolle": one word of the form that names of towns have, and no "Jean-de-Dieu". */
function isTown(mention: Candidate | undefined, locale: ActorLocale): boolean {
  const [word = "", ...more] = mention?.words ?? [];
  const alone = more.length === 0 || !mention?.text.includes(" ");
  return alone && locale.townForm.test(mention?.text ?? "") && !locale.givenNames.has(word.split("-")[0] ?? "");
}

/** "le ferry X", "le navire « X »" */
function isVessel({ first }: Candidate, { tokens, folded, locale }: Reading): boolean {
  return locale.vesselNouns.has(folded(opensMarks(tokens[first - 1]?.lower) ? first - 2 : first - 1));
}

/** "theriault", "gagne" of "Maude Thériault-Gagné" */
function surnamesAmong(kinds: ReadonlyMap<string, Class>): ReadonlySet<string> {
  const persons = [...kinds].filter(([key, of]) => of === "person" && key.includes(" "));
  return new Set(persons.flatMap(([key]) => key.split(" ").slice(1)));
}

/** "les Thériault de la Baie", beside a Réjean Thériault: not "les Verts de Lyon". */
function isFamily(mentions: readonly Candidate[], surnames: ReadonlySet<string>, { folded, locale }: Reading): boolean {
  return mentions.every(
    ({ first, last, words }) =>
      last > first &&
      surnames.has(words[0] ?? "") &&
      locale.genitives.has(words[1] ?? "") &&
      locale.pluralArticles.has(folded(first - 1)),
  );
}

/** "Ferrand Transports", but not "Marie Laporte": two words and more, of which the last is a firm's and the first no given name. */
function hasTrade(key: string, locale: ActorLocale): boolean {
  const words = key.split(" ");
  return words.length > 1 && isTrade(words.at(-1) ?? "", locale) && !isGivenName(words[0] ?? "", locale);
}

/** What each name is by itself; training takes the same look. */
export function firstLook(groups: readonly Group[], weights: KindWeights): Map<string, Class> {
  return new Map(groups.map(({ key, signs }) => [key, best(signs, weights, HALF)]));
}

/** Mentions by name, with their signs. A sign that half of them show counts for more than half: names are written in short. */
export function groupNames(candidates: readonly Candidate[], reading: Reading): Group[] {
  const groups = new Map<string, { key: string; mentions: Candidate[]; signs: Map<string, number> }>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.key) ?? {
      key: candidate.key,
      mentions: [] as Candidate[],
      signs: new Map<string, number>(),
    };
    groups.set(candidate.key, group);
    group.mentions.push(candidate);
    for (const sign of readSigns(candidate, reading)) group.signs.set(sign, (group.signs.get(sign) ?? 0) + 1);
  }
  for (const { signs, mentions } of groups.values())
    for (const [sign, times] of signs) signs.set(sign, Math.sqrt(times / mentions.length));
  return [...groups.values()];
}

/** A kind less probable than this is not told: the name is something, nobody knows what. Words are left out for good. */
const NEEDED: Readonly<Record<Class, number>> = { person: 0.55, organization: 0.58, place: 0, other: 0, word: 0.85 };
/** The first look is content with half: what it tells of a name is only a sign for others. */
const HALF: typeof NEEDED = { ...NEEDED, person: 0.5, organization: 0.5 };

function best(signs: ReadonlyMap<string, number>, { bias, signs: weights }: KindWeights, needed: typeof NEEDED): Class {
  const scores = [...bias];
  const table = tableOf(weights);
  for (const [sign, strength] of signs) {
    const of = table.get(sign);
    if (of) for (let at = 0; at < of.length; at++) scores[at] = (scores[at] ?? 0) + strength * (of[at] ?? 0);
  }
  const powers = scores.map((score) => Math.exp(score));
  const most = Math.max(...powers);
  const first = CLASSES[powers.indexOf(most)] ?? "other";
  return most >= needed[first] * powers.reduce((sum, power) => sum + power, 0) ? first : "other";
}
