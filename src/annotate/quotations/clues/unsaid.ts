import { type Attribution, isQuote } from "../context.ts";
import { outlineOf } from "../sources/outline.ts";
import type { Scene } from "../sources/scene.ts";
import { deniedClues } from "./denied.ts";
import { governorClues } from "./governor.ts";
import { insideClues } from "./inside.ts";
import { sortOfPhrase } from "./kind.ts";
import { cueOf, extent, sortOf, standing } from "./shape.ts";

/** Whether the words are nobody's: a name, a title, a term. */
export function unsaidClues(scene: Scene): string[] {
  const clues = [
    ...scene.unsaid.flatMap((rule) => [rule, `${rule}, ${extent(scene)}`]),
    ...insideClues(scene),
    ...neighbourClues(scene),
    ...governorClues(scene),
    ...sourceClues(scene),
    ...deniedClues(scene),
  ];
  return ["unsaid", ...clues.map((clue) => `unsaid, ${clue}`)];
}

/** What stands beside the words in their sentence. */
function neighbourClues(scene: Scene): string[] {
  const { passage, looks, reading } = scene;
  const { items } = passage.sentence;
  const { at } = passage;
  const sort = (index: number) => sortOf(items[index], reading.lexicon);
  const word = (index: number) => items[index]?.lower ?? "";
  const size = extent(scene);
  return [
    standing(scene),
    `${standing(scene)}, ${looks.capital ? "with a capital" : "in small letters"}`,
    `${standing(scene)}, ${size}, ${cueOf(scene)}`,
    `second after ${sort(at - 2)}`,
    `before ${sort(at + 1)}`,
    `before ${sort(at + 1)}, ${size}`,
    `before ${sort(at + 1)}, ${standing(scene)}`,
    `after « ${word(at - 1)} », ${size}`,
    `after « ${word(at - 2)} ${word(at - 1)} »`,
    `before « ${word(at + 1)} »`,
    `${items.slice(0, at).some(isQuote) ? "words" : "no words"} before, ${items.slice(at + 1).some(isQuote) ? "words" : "no words"} after`,
    ...listClues(scene),
    ...entitledClues(scene),
  ];
}

/** "« A », « B » et « C »": what is joined is of one sort. */
function listClues({ passage: { sentence, at }, thread, reading: { lexicon } }: Scene): string[] {
  const { items } = sentence;
  const joint = items[at - 1]?.lower === "," || lexicon.words.coordinators.has(items[at - 1]?.lower ?? "");
  const before = items[joint ? at - 2 : at - 1]?.quote;
  if (!before) return [];
  return [`beside words that are ${thread.quoted?.quote === before ? "said" : "not"}`];
}

/** "baptisé « … »", "dénonce « … »": some verbs have words beside them, some have names. */
function sourceClues(scene: Scene): string[] {
  const { passage, findings, reading } = scene;
  const { sentence, at } = passage;
  const { lexicon } = reading;
  const { items } = sentence;
  const { groups } = outlineOf(sentence, lexicon);
  const before = groups.findLast(({ end }) => end < at)?.verb.infinitive;
  const after = groups.some(({ start }) => start > at);
  const told = findings[0]?.attribution;
  const { cue, verb, reason } = told ?? {};
  const place = !cue ? "none" : cue.start > at ? "behind them" : "before them";
  // "X a annoncé que cette réforme comprendra des baisses « massives »"
  const reported = cue && cue.end < at && lexicon.words.conjunctions.has(items[cue.end + 1]?.lower ?? "");
  return [
    `${before ? "a verb before" : "no verb before"}, ${after ? "a verb after" : "no verb after"}`,
    ...(before ? [`after the verb « ${before} »`] : []),
    ...(verb
      ? [`with « ${verb.infinitive} »`, `with a verb of ${verb.class}${told?.adjacent ? " beside them" : ""}`]
      : []),
    told ? `cue ${place}, ${cue ? distance(cue.start > at ? cue.start - at : at - cue.end) : "far"}` : "no cue",
    ...(reported ? [`reported by a verb of ${verb?.class}`, `reported by a verb, ${extent(scene)}`] : []),
    ...(told ? [`${reason}, ${verb ? `a verb of ${verb.class}` : "no verb"}, cue ${place}`] : []),
    ...tellerClues(told, scene),
  ];
}

/** "Ses réformes, visant à « … »", "« Ubuntu » signifie « … »": a thing and a word say nothing. */
function tellerClues(told: Attribution | undefined, scene: Scene): string[] {
  const { items } = scene.passage.sentence;
  const words = told?.cue && isQuote(items[told.cue.start - 1]);
  const teller = told?.phrase ? sortOfPhrase(told.phrase, null, scene.reading.lexicon) : words ? "words" : "nobody";
  return [`told by ${teller}`, `told by ${teller}, ${extent(scene)}`, `told by ${teller}, ${standing(scene)}`];
}

function distance(items: number): string {
  return items <= 1 ? "beside" : items <= 2 ? "close" : items <= 4 ? "near" : items <= 8 ? "apart" : "far";
}

/** "« La Table ronde » de Radio Sud", "invité de « La Table ronde »": a programme, a paper. */
function entitledClues({ passage: { sentence, at }, looks, reading: { lexicon } }: Scene): string[] {
  const [link, name] = [sentence.items[at + 1], sentence.items[at + 2]];
  if (!looks.capital || !lexicon.words.prepositions.has(link?.lower ?? "")) return [];
  return name?.capital ? ["a title of somebody's"] : [];
}
