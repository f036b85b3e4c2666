import { accordingAt } from "../cues/according.ts";
import type { Sentence } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { canSpeak } from "../phrases/speakers.ts";
import { isHouse } from "../sources/house.ts";
import { outlineOf } from "../sources/outline.ts";
import type { Scene } from "../sources/scene.ts";
import { leadsTo, type Origin } from "../sources/source.ts";
import { explained } from "../subjects/apposition.ts";
import { mainSubject } from "../subjects/main.ts";
import { isInfinitive } from "../syntax.ts";
import { governorOf, namesThing, nounOfWords } from "./governed.ts";
import { sortOfPhrase } from "./kind.ts";
import { extent, sortOf, standing, wordsBetween } from "./shape.ts";

/** Where the phrase stands: before or after the words, how far, between what. */
export function placeClues(source: Origin, scene: Scene): string[] {
  const { phrase, sentence } = source;
  const { passage, reading, findings } = scene;
  const { lexicon } = reading;
  if (!phrase) return [];
  const { items } = sentence;
  const main = mainSubject(sentence, lexicon);
  const subject = main !== null && (leadsTo(main, phrase) || leadsTo(explained(sentence, main, lexicon), phrase));
  const before = sortOf(items[phrase.start - 1], lexicon);
  const governor = governorOf(sentence, phrase, lexicon);
  const governed = governor !== null;
  const after = sortOf(items[phrase.end + 1], lexicon);
  if (sentence !== passage.sentence) {
    const side = sentence.index < passage.sentence.index ? "sentence before" : "sentence after";
    const far = sentence.block === passage.sentence.block ? "" : ", another paragraph";
    return [
      `in the ${side}${far}`,
      `in the ${side}: ${subject ? "its subject" : governed ? "governed" : "within"}`,
      `in the ${side}, words ${standing(scene)}`,
      `in the ${side}, ${extent(scene)}`,
      ...(passage.sentence.items.some(({ inverted }) => lexicon.words.anyone.has(inverted ?? ""))
        ? [`in the ${side}, told by on`]
        : []),
      ...(hasWords(sentence) ? [`in the ${side}, which has words`] : []),
      `in the ${side}: after ${before}`,
      ...(frames(sentence, phrase.start, lexicon)
        ? [`frames the ${side}${far}`, `frames the ${side}, ${findings.length > 0 ? "with a cue" : "without a cue"}`]
        : []),
    ];
  }
  const { at } = passage;
  if (phrase.start <= at && phrase.end >= at) return ["holds the words"];
  const side = phrase.end < at ? "before" : "after";
  const distance = phrase.end < at ? at - phrase.end - 1 : phrase.start - at - 1;
  const between =
    side === "before" ? wordsBetween(passage, phrase.end + 1, at) : wordsBetween(passage, at + 1, phrase.start);
  const rank = outlineOf(sentence, lexicon)
    .phrases.filter((other) => other.kind !== "description" || canSpeak(other, lexicon))
    .filter((other) =>
      side === "before" ? other.start > phrase.end && other.end < at : other.start > at && other.end < phrase.start,
    ).length;
  const sort = sortOfPhrase(phrase, items[phrase.start]?.inverted ?? null, lexicon);
  const named = phrase.kind === "name" && namesThing(sentence, phrase.start, lexicon) ? [`${sort}, of a thing`] : [];
  // Where a finder leads to it, what stands beside it tells nothing more.
  if (source.found.length > 0)
    return [
      `found, stands ${side}`,
      `found, stands ${side}, words ${standing(scene)}`,
      ...named,
      ...(governed ? [`found, after « ${governor} »`] : []),
      ...(main && !subject && side === "before"
        ? [`found ${governed ? "governed" : "free"}, though ${sortOfPhrase(main, null, lexicon)} is the subject`]
        : []),
    ];
  const clues = [
    `stands ${side}`,
    `stands ${side}, words ${standing(scene)}`,
    `stands ${side}, ${far(distance)}`,
    `stands ${side}, ${rank === 0 ? "nearest" : rank === 1 ? "second" : "farther"}`,
    `stands ${side}, after ${governed ? `« ${governor} »` : before}`,
    `stands ${side}, followed by ${after}`,
  ];
  const [link, act] = [items[phrase.end + 1], items[phrase.end + 2]];
  if (lexicon.words.prepositions.has(link?.lower ?? "") && isInfinitive(act, lexicon))
    clues.push(`stands ${side}, made to act`);
  if (isHouse(sentence, phrase, lexicon)) clues.push("house of on");
  const noun = nounOfWords(sentence, phrase.start, lexicon);
  if (noun) clues.push(`of a noun of words ${side}, ${noun}`, `${sort}, of a noun of words, ${noun}`);
  clues.push(`${sort}, stands ${side}`, `${sort}, stands ${side}, words ${standing(scene)}`);
  if (governed) clues.push(`${sort}, governed`);
  if (inBrackets(sentence, phrase.start)) clues.push("in brackets");
  if (between > 0) clues.push(`stands ${side}, beyond other words`);
  if (subject) clues.push(`is the subject, ${side}`, `is the subject, words ${standing(scene)}`);
  const told = outlineOf(sentence, lexicon).groups.some(({ start, end }) =>
    side === "before" ? end < at && start > phrase.end : start > at,
  );
  const verb = told ? "a verb reports" : "no verb reports";
  clues.push(`stands ${side}, ${verb}`, `${sort}, stands ${side}, ${verb}`);
  const first = findings[0]?.attribution;
  if (first?.phrase) {
    const role = governed ? "governed" : subject ? "the subject" : "free";
    const how = `passed over for ${first.reason}${first.adjacent ? " beside the words" : ""}`;
    clues.push(
      `${how}, ${role}`,
      `passed over for ${first.reason} of ${sortOfPhrase(first.phrase, null, lexicon)}, ${role}`,
      `${how}, ${role}, ${side}, ${verb}`,
      `passed over, stands ${side}, followed by ${after}`,
      `passed over, stands ${side}, ${far(distance)}`,
    );
  }
  if (phrase.start === 0) clues.push("opens the sentence");
  if (frames(sentence, phrase.start, lexicon)) {
    const teller = first?.phrase ? (canSpeak(first.phrase, lexicon) ? "somebody else" : "a thing") : "nobody";
    clues.push("frames its sentence", `frames its sentence, ${teller} is found`);
  }
  clues.push(...named);
  if (items[at - 1]?.lower === ":" && side === "before")
    clues.push(...colonClues(sentence, phrase, at, governed ? "governed" : sort));
  return clues;
}

function hasWords({ items }: Sentence): boolean {
  return items.some(({ quote }) => quote !== null);
}

function far(distance: number): string {
  if (distance === 0) return "at once";
  return distance <= 2 ? "close" : distance <= 6 ? "near" : distance <= 14 ? "some way" : "far";
}

/** "X :", "X (capitaine) :", "Grève chez X :" */
function colonClues({ items, title }: Sentence, { start, end }: Phrase, at: number, what: string): string[] {
  const closing = items[end + 1]?.lower === "(" ? (items[end + 1]?.partner ?? end) : end;
  if (closing !== at - 2) return [];
  return [
    "right before the colon",
    `right before the colon${title ? " of a title" : ""}, ${what}`,
    ...(start === 0 ? ["labels the words"] : []),
  ];
}

/** "Selon X, …": opens its sentence. */
function frames(sentence: Sentence, start: number, lexicon: Lexicon): boolean {
  const framed = accordingAt(sentence, 0, lexicon)?.phrase;
  return framed !== undefined && framed !== null && framed.start <= start && framed.end >= start;
}

/** How far back a bracket may open, in items. */
const BRACKETS = 8;

function inBrackets({ items }: Sentence, start: number): boolean {
  for (let at = start - 1; at >= 0 && start - at < BRACKETS; at--)
    if (items[at]?.lower === "(") return (items[at]?.partner ?? -1) > start;
  return false;
}
