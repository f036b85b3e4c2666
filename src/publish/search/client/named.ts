import { foldWord } from "../../../text/fold.ts";
import type { Found, Group } from "./found.ts";
import { LIKELY } from "./shown.ts";

/** Where more events are called so, the words name none of them. */
const FEW_EVENTS = 3;

/** A word of somebody's role names nobody: each word asked for must be one of the actor's own names. */
export async function actorsNamed(groups: readonly Group[], terms: readonly string[]): Promise<Found[]> {
  const asked = tellingWords(terms);
  const likely = groups.find(({ type }) => type === "actor")?.found.slice(0, LIKELY) ?? [];
  const words = await Promise.all(likely.map(wordsOfNames));
  return likely.filter((_, at) => asked.every((word) => words[at]?.includes(word)));
}

/** "the mayor resigns": each word begins one of the event's title or other names. One word alone may be what somebody said. */
export async function eventsNamed(groups: readonly Group[], terms: readonly string[]): Promise<Found[]> {
  const asked = tellingWords(terms);
  if (asked.length < 2 && groups.some(({ type }) => type === "quotation")) return [];
  const likely = groups.find(({ type }) => type === "event")?.found.slice(0, LIKELY) ?? [];
  const words = await Promise.all(likely.map(wordsOfNames));
  const called = likely.filter((_, at) => asked.every((word) => words[at]?.some((name) => name.startsWith(word))));
  return called.length > FEW_EVENTS ? [] : called;
}

/** Initials and the 's of a genitive name nobody. */
function tellingWords(terms: readonly string[]): string[] {
  return terms.flatMap((term) => foldWord(term).split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length > 1);
}

async function wordsOfNames(found: Found): Promise<string[]> {
  return foldWord(((await found.load()).names ?? []).join(" ")).split(/[^\p{L}\p{N}]+/u);
}
