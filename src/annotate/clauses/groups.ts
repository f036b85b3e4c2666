import type { Item, VerbGroup } from "./clause.ts";
import type { ClauseLocale } from "./locale.ts";
import { FINITE, type VerbForm, type VerbReading } from "./verbs.ts";

/** Words that may part an auxiliary from its participle: "n'a toujours pas encore été". */
const REACH = 5;
/** The same between commas: "a, lors du débat du jeudi 20 mars, traité". */
const ASIDE = 25;
/** These forms are hardly ever a noun's: "fermait", "fermeront". */
const FIRM_FORMS: ReadonlySet<VerbForm> = new Set(["imperfect", "future", "conditional"]);

/** The finite verb at `at` with all that belongs to it; null where the word is none. */
export function groupAt(items: readonly Item[], at: number, locale: ClauseLocale): VerbGroup | null {
  const item = items[at];
  const reading = item && finiteReading(items, at, locale);
  if (!item || !reading) return null;
  const inverted = locale.inverted.test(item.lower);
  const isAuxiliary = reading.lemma === locale.have || reading.lemma === locale.be;
  const before = items[at - 1]?.lower ?? "";
  const firm =
    inverted ||
    isAuxiliary ||
    locale.modals.has(reading.lemma) ||
    locale.beforeVerb.has(before) ||
    FIRM_FORMS.has(reading.form) ||
    (reading.form === "past" && reading.plural);
  const group: VerbGroup = {
    start: at,
    end: at + 1,
    lemma: reading.lemma,
    form: reading.form,
    passive: false,
    reflexive: isReflexive(items, at, locale),
    mood: null,
    firm,
    inverted,
  };
  const compound = withParticiples(group, items, locale);
  const whole = infinitiveOf(compound, items, locale);
  // "a pu fuir", "a dû partir": it was so; "aurait dû partir" says what was due, and no rumour.
  const isDue = reading.form === "conditional" && locale.duty.has(compound.lemma);
  return isAuxiliary ? { ...whole, mood: isDue ? "fact" : null } : whole;
}

/** "a été mis", "est parti", "a, ce jour-là, traité", "avoir été vu": an auxiliary with the participles after it. */
export function withParticiples(group: VerbGroup, items: readonly Item[], locale: ClauseLocale): VerbGroup {
  const { lemma: auxiliary } = group;
  if (auxiliary !== locale.have && auxiliary !== locale.be) return group;
  const first = participleAfter(items, group.end, locale);
  if (!first) return group;
  if (first.lemma === locale.be) {
    const second = participleAfter(items, first.at + 1, locale);
    if (!second) return { ...group, lemma: locale.be, end: first.at + 1 };
    return { ...group, lemma: second.lemma, end: second.at + 1, passive: true };
  }
  const passive = auxiliary === locale.be && !group.reflexive && !locale.motion.has(first.lemma);
  return { ...group, lemma: first.lemma, end: first.at + 1, passive };
}

/** "a fait saisir", "devra quitter", "vient de fermer": the infinitive says what happens. */
function infinitiveOf(group: VerbGroup, items: readonly Item[], locale: ClauseLocale): VerbGroup {
  const mood = locale.modals.get(group.lemma);
  if (mood === undefined) return group;
  for (let at = group.end; at < group.end + REACH; at++) {
    const item = items[at];
    if (item?.kind !== "word") return group;
    const infinitive = item.readings.find(({ form }) => form === "infinitive");
    if (infinitive?.lemma === locale.be) {
      const participle = participleAfter(items, at + 1, locale);
      if (participle) return { ...group, lemma: participle.lemma, end: participle.at + 1, passive: true, mood };
    }
    const reflexive = group.reflexive || isReflexive(items, at, locale);
    if (infinitive) return { ...group, lemma: infinitive.lemma, end: at + 1, mood, reflexive };
    if (locale.determiners.has(item.lower)) return group;
  }
  return group;
}

function participleAfter(items: readonly Item[], from: number, locale: ClauseLocale) {
  let at = from;
  // "a, en pleine séance, lundi 14 mai, traité": one aside after another.
  while (items[at]?.lower === "," || (at > from && items[at]?.kind === "time" && items[at + 1]?.lower === ",")) {
    while (at < from + ASIDE && items[++at] && items[at]?.lower !== ",");
    at++;
  }
  for (let steps = 0; steps < REACH; at++, steps++) {
    const item = items[at];
    const participle = item?.readings.find(({ form }) => form === "participle");
    const isBetween = item?.kind === "time" || locale.between.test(item?.lower ?? "");
    if (item && participle && !item.capital && !isBetween) return { at, lemma: participle.lemma };
    if (!isBetween) return null;
  }
  return null;
}

/** What finite verb the word is, if any: "une marche", "la police" and "de garde" are none. */
function finiteReading(items: readonly Item[], at: number, locale: ClauseLocale): VerbReading | null {
  const item = items[at];
  if (item?.kind !== "word" || item.readings.length === 0 || (item.capital && at > 0)) return null;
  // "il ne reste que deux marins"
  if (locale.notVerbs.has(item.lower) && !locale.beforeVerb.has(items[at - 1]?.lower ?? "")) return null;
  // "neuf communes, soit 8 400 habitants"
  if (locale.amounting.has(item.lower) && items[at - 1]?.lower === ",") return null;
  const readings = item.readings.filter(({ form }) => FINITE.has(form));
  const auxiliary = readings.find(({ lemma }) => lemma === locale.have || lemma === locale.be);
  const reading = auxiliary ?? readings[0];
  if (!reading || (item.capital && item.lower.length < 3)) return null;
  const before = items[at - 1]?.lower ?? "";
  const earlier = items[at - 2]?.lower ?? "";
  if (locale.prepositions.has(before) || (!auxiliary && locale.determiners.has(before))) return null;
  if (locale.articles.has(before) && !locale.beforeVerb.has(earlier) && !reading.plural)
    // "l'est" is a point of the compass; "l'avait écrit" has a verb.
    return auxiliary && (before !== "l'" || FIRM_FORMS.has(auxiliary.form)) ? reading : null;
  return reading;
}

/** A participle that stands without an auxiliary, as an apposition does; null elsewhere. */
export function participleAt(items: readonly Item[], at: number, locale: ClauseLocale): VerbGroup | null {
  const item = items[at];
  if (item?.kind !== "word" || item.readings.length === 0) return null;
  if (locale.notVerbs.has(item.lower) && !isAside(items, at, locale)) return null;
  // "Régis Montaubry" opens with a name.
  if (item.capital && (at > 0 || items[1]?.capital)) return null;
  const before = items[at - 1];
  if (before?.kind === "number" || before?.kind === "time") return null;
  const word = before?.lower ?? "";
  if (locale.determiners.has(word) || locale.articles.has(word) || locale.prepositions.has(word)) return null;
  const reading = item.readings.find(({ form }) => form === "participle" || form === "gerund");
  if (!reading || locale.descriptive.has(reading.lemma)) return null;
  const passive = reading.form === "participle" && !locale.motion.has(reading.lemma);
  const { lemma, form } = reading;
  const reflexive = isReflexive(items, at, locale);
  const verb = { start: at, end: at + 1, lemma, form, passive, reflexive, mood: null, firm: false, inverted: false };
  return form === "gerund" ? withParticiples(verb, items, locale) : verb;
}

/** ", mort la veille", ", prise en mars": between a comma and where or when it was done the word is no noun. */
const isAside = (items: readonly Item[], at: number, { settings }: ClauseLocale) =>
  items[at - 1]?.lower === "," && (items[at + 1]?.kind === "time" || settings.has(items[at + 1]?.lower ?? ""));

/**
 * The participle behind "et" or "puis" that shares the auxiliary of the verb before: "a été entendu lundi [et mis en examen]", "a saisi le
 * navire [et arrêté deux marins]"; null where a noun may stand there: "a reçu le maire et député du Nord".
 */
export function joinedParticiple(
  head: VerbGroup,
  items: readonly Item[],
  from: number,
  locale: ClauseLocale,
): VerbGroup | null {
  const first = items[head.end - 1];
  const isPlain = FINITE.has(head.form) && !head.inverted && !head.reflexive && !head.mood;
  if (!isPlain || head.end - head.start < 2) return null;
  const shared = { start: head.start, end: head.end - 1 };
  const auxiliaries = items[head.start]?.readings.map(({ lemma }) => lemma) ?? [];
  const isCompound = [locale.have, locale.be].some((lemma) => auxiliaries.includes(lemma));
  const second = isCompound ? participleAfter(items, from, locale) : null;
  if (!second || locale.notVerbs.has(items[second.at]?.lower ?? "")) return null;
  const next = items[second.at + 1]?.lower ?? "";
  const hasObject = locale.articles.has(next) || locale.determiners.has(next);
  const isActive = auxiliaries.includes(locale.have) && !head.passive;
  if (locale.contracted.has(next) || (isActive ? !hasObject : locale.articles.has(next))) return null;
  const alike = isActive ? [items[second.at]] : [first, items[second.at]];
  const agree = (plural: boolean) =>
    alike.every((item) => item?.readings.some((one) => one.form === "participle" && one.plural === plural));
  if (!agree(false) && (isActive || !agree(true))) return null;
  const { form, passive } = head;
  const place = { start: second.at, end: second.at + 1, shared };
  return { ...place, lemma: second.lemma, form, passive, reflexive: false, mood: null, firm: true, inverted: false };
}

/** "s'est rendu", "va se rendre" */
const isReflexive = (items: readonly Item[], at: number, { reflexives }: ClauseLocale) =>
  reflexives.has(items[at - 1]?.lower ?? "") || reflexives.has(items[at - 2]?.lower ?? "");
