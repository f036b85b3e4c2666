import { stemmer } from "@orama/stemmers/french";
import { functionWords } from "../../locales/fr/search.ts";
import { SEARCH_FORMS } from "../../locales/fr/search-forms.generated.ts";
import { foldWord } from "../../text/fold.ts";
import type { SiteFile } from "../file.ts";
import { FORMS_LETTERS, formsPath } from "./forms-path.ts";
import type { SearchRecord } from "./record.ts";
import { APART } from "./words.ts";

/** Words of one stem and one set of endings, and those of their forms that the texts hold, by what the index makes of them. */
interface Family {
  stem: string;
  met: Map<string, string>;
}

/** A set of endings, and what takes it. */
interface Paradigm {
  heading: string;
  endings: ReadonlySet<string>;
  families: Family[];
}

/**
 * Of the table of forms what this dossier needs: each word of which its texts hold a form, with these forms, one a stem. A reader
 * who types "voir" or "verra" then asks for « verrons » too. In the form of the table: endings, then stems with what is held.
 */
export function formsFiles(records: readonly SearchRecord[]): SiteFile[] {
  const paradigms = formsMet(records);
  return FORMS_LETTERS.map((letter) => ({ path: formsPath(letter), content: listed(paradigms, letter) }));
}

function formsMet(records: readonly SearchRecord[]): Paradigm[] {
  const held = new Set(records.flatMap(({ content }) => content.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u)));
  const { paradigms, families } = readTable(SEARCH_FORMS);
  for (const word of held) {
    if (functionWords.has(word)) continue;
    const folded = foldWord(word).replace(APART, "");
    for (let cut = 0; cut <= folded.length; cut++)
      for (const { family, endings } of families.get(folded.slice(0, cut)) ?? [])
        if (endings.has(folded.slice(cut)) && !family.met.has(stemmer(word))) family.met.set(stemmer(word), word);
  }
  return paradigms;
}

/** What is met of the words that begin with a letter. A word without a stem ("suis", "es", "êtes") begins as its endings do. */
function listed(paradigms: readonly Paradigm[], letter: string): string {
  return paradigms
    .map(({ heading, endings, families }) => {
      const begins = ({ stem }: Family) =>
        (bare(stem) === "" ? [...endings] : [bare(stem)]).some((part) => part.startsWith(letter));
      return { heading, families: families.filter((family) => family.met.size > 0 && begins(family)) };
    })
    .filter(({ families }) => families.length > 0)
    .flatMap(({ heading, families }) => [
      heading,
      ...families.map(({ stem, met }) => ` ${stem} ${[...met.values()].sort().join(",")}`),
    ])
    .join("\n");
}

function readTable(table: string) {
  const paradigms: Paradigm[] = [];
  const families = new Map<string, { family: Family; endings: ReadonlySet<string> }[]>();
  for (const line of table.split("\n").filter(Boolean)) {
    if (!line.startsWith(" ")) {
      paradigms.push({ heading: line, endings: new Set(line.split(" ").map(bare)), families: [] });
      continue;
    }
    const paradigm = paradigms.at(-1);
    for (const stem of paradigm ? line.trim().split(" ") : []) {
      const family: Family = { stem, met: new Map() };
      paradigm?.families.push(family);
      const same = families.get(bare(stem)) ?? [];
      families.set(bare(stem), [...same, { family, endings: paradigm?.endings ?? new Set() }]);
    }
  }
  return { paradigms, families };
}

const bare = (part: string) => (part === "-" ? "" : foldWord(part));
