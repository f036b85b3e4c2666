import { isAmong } from "../../text/word-list.ts";
import type { Candidate } from "./candidate.ts";
import { headClass } from "./heads.ts";
import { continuesPortfolio } from "./portfolios.ts";
import { isShouted, type Reading } from "./reading.ts";
import type { Phrase } from "./rolePhrase.ts";
import { beforeParty, isOfRole, LONGEST, reach } from "./rolePhrase.ts";
import { isGiven, isTitle, titleBefore } from "./runs.ts";

/** A role phrase is looked for this many tokens before a name. */
const WINDOW = LONGEST;

/** So far back a function begins that stands before another and a comma. */
const OUTER = 8;

/** "le président de Novatel X", "L'avocate du club, Me X,", "Son entraîneur, l'Italien X,": in reading order, two at most. */
export function rolesBefore({ first, last }: Candidate, reading: Reading): Phrase[] {
  const { tokens, locale, folded } = reading;
  const end = beforeTitle(reading, first);
  const closed = tokens[last + 1]?.kind === "mark";
  if (tokens[end]?.lower === ",") return apart(reading, end - 1, closed);
  const full = last > first && isGiven(reading, first);
  const beside = adjacent(reading, end, full);
  if (!beside) return [];
  const determiner = beside.first - 1;
  if (!locale.determiners.has(folded(determiner)) || tokens[determiner - 1]?.lower !== ",") return [beside];
  const before = apart(reading, determiner - 2, closed).filter((phrase) => !holdsName(phrase, reading));
  return [...before, beside];
}

/** The token before the name, or before its title: "l'avocate des coursiers, Me X", "la directrice, madame X"; "le docteur X" is one. */
function beforeTitle(reading: Reading, first: number): number {
  const { tokens, locale, folded } = reading;
  const title = titleBefore(reading, first);
  const apart = locale.spelledCivilities.has(folded(title)) && tokens[title - 1]?.lower === ",";
  return (locale.civilities.has(folded(title)) && tokens[title]?.capital) || apart ? title - 1 : first - 1;
}

/** "le frère du président X": the nearest noun; "fondateur et patron X": both. */
function adjacent(reading: Reading, end: number, full: boolean): Phrase | null {
  const { locale, folded } = reading;
  // "la directrice de l'école X", "l'avocat de la famille X": somebody of X
  // but "le porte-parole du gouvernement Paul Morel" is he
  const owner =
    !(full && locale.organizationHeads.has(folded(end)) && !locale.placeHeads.has(folded(end))) &&
    !reading.capital(end) &&
    !isOfRole(reading, end) &&
    isAmong(folded(end), locale.placeHeads, locale.thingNouns, locale.eponymNouns);
  let found: Phrase | null = null;
  for (const phrase of phrasesTo(reading, end)) {
    if (owner && phrase.head < end) break;
    // "les frères Morel" are two
    if (phrase.head === end && locale.eponymNouns.has(folded(end)) && /s$/.test(folded(end))) break;
    // "l'adjoint au maire X" is no mayor
    if (found && isDeputyTo(reading, found)) {
      found = phrase;
      continue;
    }
    const both = found && locale.coordinators.has(folded(found.first - 1));
    if (found && !(both && reach(reading, phrase.head, found.first - 2) === found.first - 2)) break;
    found = phrase;
  }
  return found;
}

/** "adjoint au [maire]", but not "s'adresse au [maire]". */
function isDeputyTo({ locale, folded }: Reading, { first }: Phrase): boolean {
  return locale.toArticles.has(folded(first - 1)) && locale.deputies.has(folded(first - 2));
}

/** Before a comma: the phrase opens the sentence, or has a determiner and a mark closes the name. */
function apart(reading: Reading, end: number, closed: boolean): Phrase[] {
  const { locale, folded } = reading;
  let found: Phrase[] = [];
  for (const phrase of phrasesTo(reading, end)) {
    if (holdsPerson(phrase, reading)) continue;
    // "Parmi les opposants, X": one of them
    const determiner = folded(phrase.first - 1);
    const one = locale.determiners.has(determiner) && !locale.pluralArticles.has(determiner);
    const outer = outerOf(reading, phrase);
    if (opening(reading, outer ?? phrase) || (closed && (one || outer))) found = outer ? [outer, phrase] : [phrase];
  }
  return found;
}

/** "Le ministre d'État" before ", ministre de l'Intérieur, X": a function put beside another. */
function outerOf(reading: Reading, { first }: Phrase): Phrase | null {
  const { tokens, locale, folded } = reading;
  if (tokens[first - 1]?.lower !== ",") return null;
  for (let head = first - 2; head > first - OUTER && tokens[head]?.kind === "word"; head--) {
    if (headClass(reading, head)?.of !== "person" || reach(reading, head, first - 2) !== first - 2) continue;
    const outer = { first: withModifiers(reading, head), head, last: first - 2 };
    const before = folded(outer.first - 1);
    if (locale.determiners.has(before) && !locale.pluralArticles.has(before)) return outer;
  }
  return null;
}

/** "Le président Luc Arnal et son homologue" presents nobody else. */
function holdsPerson({ head, last }: Phrase, reading: Reading): boolean {
  const { locale, folded, capital } = reading;
  let owned = false;
  for (let at = head + 1; at < last; at++) {
    // "l'avocate de Paul Morel", "la directrice de campagne du président sortant Paul Morel" are one person
    if (locale.genitives.has(folded(at))) owned = true;
    else if (locale.coordinators.has(folded(at))) owned = false;
    if (isGiven(reading, at) && capital(at + 1) && !owned) return true;
  }
  return false;
}

/** "Le président géorgien X, son homologue": the phrase has its own name. */
function holdsName({ head, last }: Phrase, { locale, folded, capital }: Reading): boolean {
  const { roleJoints, organizationTypes, placeHeads, eponymHeads } = locale;
  for (let at = head + 1; at <= last; at++) {
    const isTied = isAmong(folded(at - 1), roleJoints, organizationTypes, placeHeads, eponymHeads);
    if (capital(at) && !capital(at - 1) && !isTied) return true;
  }
  return false;
}

/** Noun phrases that end with the token `end`, the shortest first, back to the sentence's opening. */
function* phrasesTo(reading: Reading, end: number): Generator<Phrase> {
  const { tokens } = reading;
  for (let at = end; at >= 0 && at > end - WINDOW; at--) {
    at = beforeParty(reading, at);
    // "ministre de l'Aménagement, des Transports et de la Ville"
    if (tokens[at]?.lower === "," && continuesPortfolio(reading, at)) continue;
    // "l'avocat de M. Morel"
    if (tokens[at]?.lower === "." && isTitle(reading, at - 1)) continue;
    if (tokens[at]?.kind === "mark" || isStop(reading, at) || isShouted(reading, at)) return;
    if (!headClass(reading, at) || reach(reading, at, end) !== end) {
      if (reading.opens(at)) return;
      continue;
    }
    const phrase = { first: withModifiers(reading, at), head: at, last: end };
    if (!introduced(reading, phrase) && !outerOf(reading, phrase)) continue;
    yield phrase;
    if (opening(reading, phrase)) return;
  }
}

/** "a", but not "à". */
function isStop({ tokens, locale, folded, capital, nameEnd }: Reading, at: number): boolean {
  // "Médecins sans frontières", "par intérim"
  if (nameEnd(at) > at || locale.roleTails.has(`${folded(at)} ${folded(at + 1)}`)) return false;
  // "adjoint au maire"
  if (locale.toArticles.has(folded(at)) && locale.deputies.has(folded(at - 1))) return false;
  // "chez Novatel"
  if (locale.organizationPrepositions.has(folded(at)) && capital(at + 1)) return false;
  // "des Relations avec le Parlement"
  if (locale.departmentsWith.has(folded(at - 1)) && locale.besidePrepositions.has(folded(at))) return false;
  const accent = locale.toPrepositions.has(folded(at)) && tokens[at]?.lower !== folded(at);
  return locale.stops.has(folded(at)) && !accent;
}

function opening({ opens, locale, folded }: Reading, { first }: Phrase): boolean {
  return opens(first) || (opens(first - 1) && locale.determiners.has(folded(first - 1)));
}

/** "le juge X", "ancien juge X", "Juge X", "et juge X", but not "juge X", which may be a verb. */
function introduced({ tokens, locale, folded, opens }: Reading, { first, head }: Phrase): boolean {
  const before = folded(first - 1);
  return (
    first < head ||
    opens(head) ||
    locale.determiners.has(before) ||
    locale.coordinators.has(before) ||
    tokens[first - 1]?.lower === "("
  );
}

/** "ancien premier" before "ministre" */
function withModifiers({ folded, locale }: Reading, head: number): number {
  let first = head;
  while (first > head - 3 && locale.roleModifiers.has(folded(first - 1))) first--;
  return first;
}
