import { foldWord } from "../../../text/fold.ts";
import { formsLetter, formsPath } from "../forms-path.ts";
import { APART } from "../words.ts";
import { loadText } from "./files.ts";

/** The forms of a word that the texts hold, one a stem: "voir" → ["verrons", "vu"]. Empty for a word of one stem. */
export type FormsMet = (word: string) => readonly string[];

const none: FormsMet = () => [];
const lists = new Map<string, Promise<FormsMet>>();

/** The forms of a word, or of one that begins as it does. A search without the other forms of its words is better than none. */
export function loadForms(root: string, word: string): Promise<FormsMet> {
  const letter = formsLetter(word);
  if (letter === undefined) return Promise.resolve(none);
  const known = lists.get(letter);
  if (known) return known;
  const list = loadText(root, formsPath(letter)).then(readForms, () => {
    lists.delete(letter); // the next search tries again
    return none;
  });
  lists.set(letter, list);
  return list;
}

/**
 * Reads the list that the index carries: the endings of a paradigm on a line, "-" for none; below it, indented, each stem with
 * what the texts hold of its forms ("v verrons,vu"). A word is looked up by each way of cutting it into stem and ending.
 */
export function readForms(list: string): FormsMet {
  const families = new Map<string, { endings: ReadonlySet<string>; met: string[] }[]>();
  let endings: ReadonlySet<string> = new Set();
  for (const line of list.split("\n").filter(Boolean)) {
    if (!line.startsWith(" ")) endings = new Set(line.split(" ").map(bare));
    else {
      const [stem = "", met = ""] = line.trim().split(" ");
      families.set(bare(stem), [...(families.get(bare(stem)) ?? []), { endings, met: met.split(",") }]);
    }
  }
  return (word) => {
    const asked = foldWord(word).replace(APART, "");
    const cuts = Array.from({ length: asked.length + 1 }, (_, at) => [asked.slice(0, at), asked.slice(at)] as const);
    return cuts.flatMap(([stem, ending]) =>
      (families.get(stem) ?? []).flatMap(({ endings, met }) => (endings.has(ending) ? met : [])),
    );
  };
}

const bare = (part: string) => (part === "-" ? "" : foldWord(part));
