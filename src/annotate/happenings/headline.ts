import { type Clause, hasVerb, mainOf } from "../clauses/clause.ts";
import { happeningsOf } from "./dated.ts";
import type { FoundHappening, Reader } from "./happening.ts";
import { newsDays } from "./lead.ts";
import type { HappeningLocale } from "./locale.ts";
import { nominalOf } from "./nominal.ts";
import { isState } from "./state.ts";
import { tellingOf } from "./telling.ts";

/**
 * The news of an article as its headline tells it, of its day or of one of those before: "Lessac : la préfète ferme le pont", "Lessac : le
 * pont fermé hier". What is so ("est en panne"), is to come or only some say is no news.
 */
export function headlineOf(reader: Reader, day: string): FoundHappening[] {
  const { read, locale } = reader;
  const { clauses, happenings } = locale;
  const main = mainOf(read);
  const nominal = main ? [] : nominalOf(reader, day);
  if (nominal.length > 0) return nominal;
  const clause = main ?? read.clauses.filter(hasVerb).find(isBareParticiple);
  if (!clause || clause.head.lemma === clauses.be) return [];
  if (read.items.some(({ lower }) => happenings.attribution.test(lower))) return [];
  const told = tellingOf(reader, clause, { isNews: true });
  if (told?.mood !== "fact" || told.titles.length === 0 || (!told.family && isState(reader, clause))) return [];
  // "Le risque est limité", "Les millions perdus du port", but "Anne Roux est élue", "Le pont fermé"
  if (clause.head.passive && clause.head.form !== "past" && !told.family) return [];
  // A day of its own, not that of what is announced: "annonce qu'il sera candidat en 2017".
  const dated = happeningsOf(reader, day).find(
    ({ verb, start, days }) => verb === told.verb && start === told.start && days.length > 0,
  );
  const { when, days, basis, certain, time } = dated ?? newsDays(day);
  return [{ ...told, kind: "main", when, days, basis, certain, time }];
}

/** "le pont fermé hier": what stands for a verb where the headline has none. */
const isBareParticiple = ({ kind, head, parent }: Clause) =>
  kind === "participial" && head?.passive === true && parent?.head === null;

/** The news of a headline on the day that the article's lead gives it: "Un hélicoptère s'écrase", "Vendredi, l'appareil a percuté une tour". */
export function datedBy(
  news: FoundHappening,
  lead: readonly FoundHappening[],
  { calamities }: HappeningLocale,
): FoundHappening {
  const { family } = news;
  if (news.basis !== "article" || !family) return news;
  const isSame = (other: string) => other === family.name || (calamities.has(other) && calamities.has(family.name));
  const told = lead.find(
    (one) =>
      (one.basis === "stated" || one.basis === "relative") &&
      one.mood === "fact" &&
      one.family &&
      isSame(one.family.name) &&
      one.days.length > 0 &&
      one.when <= news.when,
  );
  return told ? { ...news, when: told.when, days: told.days } : news;
}
