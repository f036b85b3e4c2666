import type { Change, Fact, RecordedKind } from "../../model.ts";
import { dateInWords } from "../format/dates.ts";
import { list } from "../format/numbers.ts";
import { opening } from "../format/opening.ts";
import { local, nameOf, speakers, subjectOf, type Telling } from "./telling.ts";

/** What a change is to a reader of one language: a title that was put right in the other is none. */
export function changedIn({ kind, fields }: Change, telling: Telling): { field: string; was: string; now: string }[] {
  return Object.entries(fields)
    .map(([field, { was, now }]) => ({
      field,
      was: valueInWords(kind, field, was, telling),
      now: valueInWords(kind, field, now, telling),
    }))
    .filter(({ was, now }) => was !== now);
}

/** A recorded value as a reader reads it: `["anne-martin"] → "Anne Martin"`, `"likely" → "Likely"`. */
function valueInWords(kind: RecordedKind, field: string, value: Fact, telling: Telling): string {
  const { lang, t, words } = telling;
  if (field === "speakers") return speakers(value, telling) || words.nobody;
  if (field === "mood") return value === "announced" ? telling.t.mood.announced : words.done;
  if (value === null || (Array.isArray(value) && value.length === 0)) return words.none;
  if (field === "about") return subjectName(String(value), telling);
  if (field === "when" || field === "saidOn" || field === "published") return dateInWords(String(value), lang);
  const terms = TERMS[`${kind} ${field}`] ?? TERMS[field];
  if (terms) return (terms(t) as Readonly<Record<string, string>>)[String(value)]?.toLowerCase() ?? String(value);
  const named = NAMED[field];
  if (Array.isArray(value)) {
    const shown = value
      .map(String)
      .map((one) => (named ? nameOf(named, one, telling) : words.quoted(opening(one, 12))));
    return list(shown, lang);
  }
  return field === "words" ? words.quoted(String(value)) : local(value, telling);
}

/** "“The bridge closes”": a title is a sentence; what has no name left is known by its id alone. */
function subjectName(id: string, telling: Telling): string {
  const subject = subjectOf(id, telling);
  if (subject === null) return id;
  const name = nameOf(subject.kind, id, telling);
  return subject.kind === "events" ? telling.words.quoted(name) : name;
}

/** Lists of ids, and of what. */
const NAMED: Readonly<Record<string, RecordedKind>> = {
  actors: "actors",
  sources: "articles",
  quotations: "quotations",
};

/** Values of a closed list have a word in the interface. */
const TERMS: Readonly<Record<string, (t: Telling["t"]) => object>> = {
  confidence: (t) => t.certainty,
  status: (t) => t.divergence.status,
  "quotations kind": (t) => t.quote.kind,
  "actors kind": (t) => t.actor.kind,
  "divergences kind": (t) => t.divergence.kind,
};
