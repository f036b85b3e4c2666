import type { Entity } from "../../analysis.ts";
import { isAdverb } from "../adverbs.ts";
import type { Sentence } from "../items.ts";
import { type Lexicon, PLURAL } from "../lexicon.ts";
import { isFunctionWord, isInfinitive } from "../syntax.ts";
import { named } from "./namePhrase.ts";
import { endsAsPluralVerb, genderOf, isAcronym, isOrigin } from "./nouns.ts";
import { FAR, type Phrase } from "./phrase.ts";

const LONGEST_PHRASE = 30;

/** "la ministre de la Justice Nicole Belloubet", "le patron de Renault", "un Gilet jaune". */
export function described(
  sentence: Sentence,
  start: number,
  limit: number,
  determiner: { gender: "m" | "f" | null; plural: boolean },
  lexicon: Lexicon,
): Phrase | null {
  const { items } = sentence;
  const { words } = lexicon;
  const complements: Entity[] = [];
  const bare: number[] = [];
  let head: string | null = null;
  let governed = false;
  /** The noun of the last "de …". */
  let complement: string | null = null;
  // "le groupe Facebook « Les Voisins »": the words in marks are the name.
  let titled = false;
  let origin = false;
  let acronym: Entity | null = null;
  let end = start;
  for (let i = start + 1; i <= limit && i - start < LONGEST_PHRASE; i++) {
    const item = items[i];
    if (!item) break;
    if (item.kind === "mark") {
      if (item.lower !== "(" || item.partner < i || item.partner > limit) break;
      // "le service d'informations sur les crues (Vigicrues)"
      const defined = item.partner === i + 2 ? items[i + 1]?.entity : null;
      if (defined?.kind === "organization" && lexicon.words.organizations.has(head ?? "")) acronym ??= defined;
      i = item.partner;
      continue;
    }
    if (item.kind === "quote") {
      if (i === start + 1) head ??= "";
      titled ||= head !== null && words.naming.has(head);
      end = i;
      continue;
    }
    if (item.kind === "name") {
      // "l'avocat de Jean Paul Roy" may read as two names of a kind; "le président de Renault Luc Roy" names two things.
      const previous = items[i - 1]?.entity;
      const same = previous && complements.at(-1) === previous && previous.kind === item.entity?.kind;
      // "le député UMP", "le patron des députés LR": an acronym says of which party he is.
      // But "le syndicat CGT" names the union.
      const party =
        item.entity?.kind === "organization" &&
        head !== null &&
        !words.organizations.has(head) &&
        item.entity.names.some(isAcronym);
      // "l'équipe de la démocrate X": the name is that of the democrat.
      const member = complement !== null && complement !== head && words.persons.has(complement);
      if ((governed || same || party || member) && item.entity) complements.push(item.entity);
      else bare.push(i);
      governed = false;
      end = i;
      continue;
    }
    const word = item.lower;
    // "la joueuse de 22 ans"
    if (item.kind === "number") {
      // "partagé plus de 9 000 fois"
      let last = i;
      while (
        last < limit &&
        items[last + 1]?.kind === "number" &&
        items[last + 1]?.start === (items[last]?.end ?? 0) + 1
      )
        last++;
      const noun = last < limit ? (items[last + 1]?.lower ?? "") : "";
      // "le chef de l'État 80 ans plus tard"; but "une vidéo vue 12 000 fois"
      if (!governed && head !== null && !words.multiples.has(noun)) break;
      i = words.times.has(noun) ? last + 1 : last;
      end = i;
      governed = false;
      continue;
    }
    // "Et l'homme d'affaires d'ajouter"
    if (words.genitives.has(word) && items[i + 1]?.verb && isInfinitive(items[i + 1], lexicon)) break;
    // "Le policier finit par concéder"
    if (words.modals.has(word) && head !== null && !governed) break;
    if (words.genitives.has(word)) {
      // "les vieux du quartier": the adjective is the noun.
      if (head === null && determiner.plural && i > start + 1) head = items[i - 1]?.lower ?? null;
      governed = true;
      complement = null;
    } else if (words.prepositions.has(word)) {
      // "l'économiste en chef"
      const rank = words.bareNounPrepositions.has(word) && words.ranks.has(items[i + 1]?.lower ?? "");
      if (limit === FAR && !rank) break;
      governed = true;
    } else if (words.determiners.has(word)) {
      // "le numéro un mondial"
      if (!governed && !words.ranking.has(items[i - 1]?.lower ?? "")) break;
    } else if (words.coordinators.has(word)) {
      // "l'avocate des associations et des riverains"
      const goesOn = complement !== null && words.genitives.has(items[i + 1]?.lower ?? "");
      if ((limit === FAR && !goesOn) || !words.joining.has(word)) break;
    } else if (
      isFunctionWord(item, lexicon) ||
      // "le critiquent": a form that is nothing but a verb's
      item.verb?.shape === PLURAL ||
      (determiner.plural && head !== null && endsAsPluralVerb(items, i, lexicon))
    )
      break;
    else if (words.prenominal.has(word) && head === null) continue;
    else if (isAdverb(items, i, lexicon) || words.times.has(word)) {
      if (head === null) head = word;
      else if (words.times.has(word) && !governed) break;
      governed = false;
    } else {
      if (head === null && !governed) {
        head = word;
        origin = isOrigin(item, lexicon);
      }
      if (!words.prenominal.has(word)) complement ??= word;
      // "un proche de Mme X": the title belongs to the name that "de" governs.
      governed &&= item.capital && words.abbreviations.has(word);
      end = i;
    }
  }
  const last = bare.at(-1);
  // "l'Ecolo Noémie Thirion": the party stands where a noun would.
  if (last !== undefined && !titled && (head !== null || bare[0] === start + 1)) {
    const indefinite = words.indefinite.has(items[start]?.lower ?? "");
    // "un Gilet jaune", "des Camerounais": one of them, not the name itself; "une élue, …" has no bare name.
    // "une correspondante de la chaîne X": the name is that of the chain.
    // "une députée Renaissance": her party.
    const member = complement !== head || words.persons.has(head ?? "");
    const body = indefinite && member && items[last]?.entity?.kind === "organization";
    if (!body && !(indefinite && last === start + 1 && head === null)) {
      const phrase = named(sentence, last, last, lexicon, limit);
      if (phrase) return { ...phrase, gender: phrase.gender ?? determiner.gender, complements };
    }
    head ??= items[last]?.lower ?? "";
  }
  if (head === null && bare.length === 0) return null;
  const gender = determiner.gender ?? genderOf(head ?? "", lexicon);
  if (acronym && bare.length === 0) {
    const defined = { entities: [acronym], complements, head: head ?? "", determiner: null };
    return { start, end, kind: "name", ...defined, gender, plural: determiner.plural, near: false };
  }
  return {
    start,
    end,
    kind: "description",
    entities: [],
    complements,
    head: head ?? "",
    determiner: items[start]?.lower ?? null,
    gender,
    plural: determiner.plural,
    near: false,
    origin,
  };
}

/** One of several, whom the text does not name: "l'un des avocats", "l'une d'elles". */
export function oneOf(sentence: Sentence, start: number, one: number, limit: number, lexicon: Lexicon): Phrase | null {
  const { items } = sentence;
  const { pronouns, determiners } = lexicon.words;
  const of = items[one + 2]?.kind === "word" && determiners.has(items[one + 2]?.lower ?? "") ? one + 2 : one + 1;
  const determiner = items[one]?.lower ?? "";
  const gender = determiners.get(determiner)?.gender ?? null;
  const unnamed = { entities: [], complements: [], determiner, gender, plural: false, near: false };
  if (of === one + 1 && of < limit && pronouns.has(items[of + 1]?.lower ?? ""))
    return { ...unnamed, start, end: of + 1, kind: "description", head: determiner, origin: true };
  const whole = described(sentence, of, limit, { gender: null, plural: true }, lexicon);
  const head = whole?.head.replace(/s$/, "") ?? "";
  return whole && { ...whole, start, kind: "description", entities: [], head, determiner, gender, plural: false };
}
