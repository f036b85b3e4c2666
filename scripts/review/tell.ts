import type { Doubt, Edit } from "../../src/compose/doubts/index.ts";
import { codePoints } from "../../src/text/codepoints.ts";
import { printEntry, printValue } from "../edit/print.ts";
import { type Passage, passageOf, type Texts } from "./passage.ts";

/** What each way out is called. */
const DEEDS: Readonly<Record<Edit["does"], string>> = {
  confirm: "it is right",
  correct: "somebody else says so",
  reject: "it is none",
  join: "they are one",
  apart: "they are two",
  split: "in some articles it is another's name",
  rename: "it is called otherwise",
  kind: "it is of another kind",
  drop: "it is no actor",
  date: "it has another date",
};

/** A doubt as programs read it: with its passages and, for each way out, the YAML. */
export interface Told extends Omit<Doubt, "passages" | "edits"> {
  passages: Passage[];
  edits: (Edit & { yaml: string })[];
}

export function tellDoubt(doubt: Doubt, texts: Texts): Told {
  return {
    ...doubt,
    passages: apart(doubt.passages.flatMap((place) => passageOf(place, texts) ?? [])),
    edits: doubt.edits.map((edit) => ({ ...edit, yaml: printEdit(edit) })),
  };
}

/** Those that cannot be read in the context of one before them. */
function apart(passages: readonly Passage[]): Passage[] {
  return passages.filter((one, at) => !passages.slice(0, at).some((earlier) => shows(earlier, one)));
}

const shows = (shown: Passage, other: Passage) =>
  shown.article === other.article &&
  other.start >= shown.start - codePoints(shown.before) &&
  other.end <= shown.end + codePoints(shown.after);

/** The YAML of an edit as it is pasted: into overrides.yaml, under its list in dossier.yaml, or into an article's front matter. */
function printEdit({ file, list, entries }: Edit): string {
  if (file.startsWith("articles/"))
    return entries
      .flatMap((entry) => (typeof entry === "string" ? [] : Object.entries(entry)))
      .map(([field, value]) => `${field}: ${printValue(value)}`)
      .join("\n");
  const indent = list === null ? "" : "  ";
  const items = entries.map((entry) => `${indent}${printEntry(entry, indent)}`).join("\n");
  return list === null ? items : `${list}:\n${items}`;
}

/** A doubt for the terminal. */
export function printDoubt(told: Told, number: number): string {
  const [passage] = told.passages;
  const shown = passage
    ? `\n   ${passage.file}:${passage.line}\n   ${line(`${passage.before.slice(-160)}⟦${passage.exact}⟧${passage.after.slice(0, 120)}`)}\n`
    : "";
  const edits = told.edits.map(
    ({ does, file, yaml, also }) =>
      `\n   # ${file}, if ${DEEDS[does]}${also ? ` (or ${also.map((field) => `${field}:`).join(", ")})` : ""}\n${yaml.replace(/^/gm, "   ")}\n`,
  );
  return `${number}. ${told.kind}: ${short(line(told.about))}\n   ${told.why.en} (doubt: ${Math.round(told.weight * 100)} of 100)\n${shown}${edits.join("")}`;
}

const line = (text: string) => text.replace(/\s+/g, " ");

/** Long words as they begin. */
const short = (text: string) => (text.length > SHORT ? `${text.slice(0, SHORT)}…` : text);
const SHORT = 120;
