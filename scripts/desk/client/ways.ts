import type { DeskWords } from "../messages.ts";
import type { State } from "../session.ts";
import { el } from "./element.ts";
import { ALSO_KEYS, DEED_KEYS, READING_KEYS, SWEEP_KEYS } from "./keys.ts";
import type { Told } from "./questions/asked.ts";

type Bearer = State["actors"][number];

/** What can be done at this point: a key and its words, in the rows in which their buttons stand. */
export function waysOf(doubt: Told | undefined, { actors }: State, words: DeskWords): [key: string, label: string][][] {
  const reading: [string, string][] = [
    [READING_KEYS.add, words.add],
    [READING_KEYS.whole, words.whole],
  ];
  const moves: [string, string][] = [
    ["k", words.previous],
    ["j", words.next],
    ["u", words.undo],
  ];
  if (!doubt) return [reading, moves];
  const deeds = doubt.edits.flatMap(({ does, also = [] }): [string, string][] => [
    [DEED_KEYS[does], words.deeds[does]],
    ...also.map((field): [string, string] => [ALSO_KEYS[field], words.also[field]]),
  ]);
  if (doubt.kind !== "quotation") return [deeds, reading, moves];
  if (namesakeOf(doubt, actors)) deeds.push([DEED_KEYS.split, words.deeds.split]);
  const sweeps = Object.entries(SWEEP_KEYS)
    .filter(([does]) => does !== "confirm-speaker" || doubt.speakers.length > 0)
    .map(([does, key]): [string, string] => [key, words.sweeps[does as keyof typeof SWEEP_KEYS]]);
  return [deeds, sweeps, reading, moves];
}

/** Whose name may be another's in some of the articles: the speaker's, or that of the name in doubt. */
export function namesakeOf({ kind, id, speakers }: Told, actors: readonly Bearer[]): Bearer | null {
  const bearer = kind === "name" ? id.replace("name/", "") : speakers.length === 1 ? speakers[0] : undefined;
  const found = actors.find((actor) => actor.id === bearer);
  return found && found.articles.length > 1 ? found : null;
}

/** The rows of buttons, each with its key. */
export function buttons(
  rows: readonly (readonly [key: string, label: string])[][],
  isOff: (key: string) => boolean,
  press: (key: string) => void,
): HTMLElement {
  const button = ([key, label]: readonly [string, string]) =>
    el(
      "button",
      { type: "button", "aria-keyshortcuts": key, disabled: isOff(key), onclick: () => press(key) },
      ...[label, " ", el("kbd", {}, key)],
    );
  return el("div", {}, ...rows.map((row) => el("p", {}, ...row.map(button))));
}
