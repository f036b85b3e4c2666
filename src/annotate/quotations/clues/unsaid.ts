import { isAdjacent } from "../cues/before.ts";
import { outlineOf } from "../sources/outline.ts";
import type { Scene } from "../sources/scene.ts";
import { extent, sortOf, standing } from "./shape.ts";
import { isDenied } from "./verbs.ts";

/** Whether the words are nobody's: a name, a title, a term. */
export function unsaidClues(scene: Scene): string[] {
  const { unsaid, findings, looks, passage, reading } = scene;
  const first = findings[0]?.attribution;
  const cue = first ? (first.adjacent ? "with a cue beside them" : "with a cue") : "without a cue";
  const next = sortOf(passage.sentence.items[passage.at + 1], reading.lexicon);
  const clues = [
    "unsaid",
    ...unsaid.map((rule) => `unsaid: ${rule}`),
    `unsaid, ${unsaid.length > 0 ? "by a rule" : "by no rule"}, ${cue}`,
    `unsaid, ${extent(scene)}`,
    `unsaid, ${extent(scene)}, ${cue}`,
    `unsaid, ${standing(scene)}`,
    `unsaid, ${standing(scene)}, ${cue}`,
    `unsaid, before ${next}`,
    `unsaid, ${looks.capital ? "with a capital" : "in small letters"}`,
    `unsaid, ${looks.capital ? "with a capital" : "in small letters"}, ${standing(scene)}`,
    ...(looks.spoken ? ["unsaid, in the first person"] : []),
  ];
  const before = passage.sentence.items[passage.at - 1];
  if (
    before?.kind === "word" &&
    !before.verb &&
    (before.lower.length < 5 || reading.lexicon.words.prepositions.has(before.lower))
  )
    clues.push(
      `unsaid, after « ${before.lower} »`,
      `unsaid, after « ${before.lower} », ${looks.capital ? "with a capital" : "in small letters"}`,
    );
  clues.push(`unsaid, before ${next}, ${standing(scene)}`, `unsaid, before ${next}, ${extent(scene)}`);
  clues.push(...verbClues(scene));
  if (first?.verb) clues.push(`unsaid, with a verb of ${first.verb.class}${first.adjacent ? " beside them" : ""}`);
  // "sous les cris de « … »"
  const near = passage.sentence.items.slice(Math.max(0, passage.at - 3), passage.at);
  if (near.some(({ lower }) => reading.lexicon.words.chants.has(lower)))
    clues.push("unsaid, cried", `unsaid, cried, ${extent(scene)}`);
  clues.push(...deniedClues(scene), ...entitledClues(scene));
  if (looks.capitals.slice(1).filter(Boolean).length > 0) clues.push("unsaid, capitals within");
  return clues;
}

/** "baptisé « … »", "dénonce « … »": some verbs have words beside them, some have names. */
function verbClues({ passage: { sentence, at }, findings, reading: { lexicon } }: Scene): string[] {
  const { groups } = outlineOf(sentence, lexicon);
  const before = groups.findLast(({ end }) => end < at)?.verb.infinitive;
  const after = groups.some(({ start }) => start > at);
  const found = findings[0]?.attribution.verb?.infinitive;
  return [
    `unsaid, ${before ? "a verb before" : "no verb before"}, ${after ? "a verb after" : "no verb after"}`,
    ...(before ? [`unsaid, after the verb « ${before} »`] : []),
    ...(found ? [`unsaid, with « ${found} »`] : []),
  ];
}

/** "n'a jamais déclaré « … »", "nie avoir dit « … »", "si X disait « … »": words that were not said. */
function deniedClues({ passage: { sentence, at }, reading: { lexicon } }: Scene): string[] {
  const { items } = sentence;
  const [nearest, second] = outlineOf(sentence, lexicon)
    .groups.filter(({ end }) => end < at)
    .reverse();
  if (!nearest) return [];
  const { supposing, denying, subordinators } = lexicon.words;
  const clues: string[] = [];
  const beside = isAdjacent(sentence, nearest.end + 1, at, lexicon) ? "beside the words" : "apart";
  if (isDenied(sentence, nearest, lexicon))
    clues.push(`unsaid, denied ${beside}`, `unsaid, denied verb of ${nearest.verb.class}`);
  if (second && nearest.voice === "infinitive" && denying.has(second.verb.infinitive))
    clues.push("unsaid, denied to have said");
  const clause = items.slice(Math.max(0, nearest.start - CLAUSE), nearest.start);
  const opens = clause.findLastIndex(({ lower }) => subordinators.has(lower) || lower === ",");
  if (supposing.has(clause[opens]?.lower ?? "") && !nearest.reflexive) clues.push("unsaid, supposed");
  return clues;
}

const CLAUSE = 12;

/** "« La Table ronde » de Radio Sud", "invité de « La Table ronde »": a programme, a paper. */
function entitledClues({ passage: { sentence, at }, looks, reading: { lexicon } }: Scene): string[] {
  const [link, name] = [sentence.items[at + 1], sentence.items[at + 2]];
  if (!looks.capital || !lexicon.words.prepositions.has(link?.lower ?? "")) return [];
  return name?.capital ? ["unsaid, a title of somebody's"] : [];
}
