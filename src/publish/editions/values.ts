import type { Fact, RecordedKind } from "../../model.ts";
import { dateInWords } from "../format/dates.ts";
import { list } from "../format/numbers.ts";
import { opening } from "../format/opening.ts";
import { local, nameOf, speakers, type Telling } from "./telling.ts";

/** A recorded value as a reader reads it: `["anne-martin"] → "Anne Martin"`, `"likely" → "Likely"`. */
export function valueInWords(kind: RecordedKind, field: string, value: Fact, telling: Telling): string {
  const { lang, t, words } = telling;
  if (field === "speakers") return speakers(value, telling) || words.nobody;
  if (value === null || (Array.isArray(value) && value.length === 0)) return words.none;
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
