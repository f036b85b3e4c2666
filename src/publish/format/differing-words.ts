import { diffArrays } from "diff";

/** A run of words of one rendering: shared by all, or not. */
export interface DifferingPart {
  text: string;
  differs: boolean;
}

/** "d'un effort " → "d'", "un ", "effort ": an elided particle is a word of its own. */
const WORD = /[^\s'’]+(?:['’](?=[^\s'’])|[^\s]*\s*)|['’]\S*\s*|\s+/gu;

/** A word that so many other renderings lack is taken to be its own: comparing all with all would not end for thousands. */
const COMPARED = 40;

/**
 * The words of each rendering, told apart: a word is marked where no other rendering has it at that place.
 * Joined again, the parts are the rendering, letter for letter. Each is compared with at most 40 others, those after it first.
 */
export function differingWords(renderings: readonly string[]): DifferingPart[][] {
  const words = renderings.map(tokens);
  const folded = words.map((own) => own.map(foldToken));
  return words.map((own, at) => {
    // A mark that stands alone (« ») is no word: it differs from nothing.
    const shared = (folded[at] ?? []).map((word) => words.length === 1 || word === "");
    const others = [...folded.slice(at + 1, at + 1 + COMPARED), ...folded.slice(0, at)].slice(0, COMPARED);
    for (const other of others) {
      if (!shared.includes(false)) break;
      share(folded[at] ?? [], other, shared);
    }
    return join(own, shared);
  });
}

/** Puts true at the words of `own` that `other` has too, both folded: case, accents and marks do not count. */
function share(own: readonly string[], other: readonly string[], shared: boolean[]): void {
  let at = 0;
  for (const run of diffArrays([...own], [...other])) {
    if (run.added) continue;
    for (const _ of run.value) {
      if (!run.removed) shared[at] = true;
      at++;
    }
  }
}

/** The words of a text, each with the space after it: "d'un effort" → "d'", "un ", "effort". */
export function tokens(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** A word without case, accents and marks. */
export function foldToken(word: string): string {
  return word
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}

function join(words: readonly string[], shared: readonly boolean[]): DifferingPart[] {
  const parts: DifferingPart[] = [];
  words.forEach((text, at) => {
    const differs = shared[at] === false;
    const last = parts.at(-1);
    if (last && last.differs === differs) last.text += text;
    else parts.push({ text, differs });
  });
  return parts;
}
