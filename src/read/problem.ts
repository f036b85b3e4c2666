/** Something wrong in a dossier's folder, told so that its editor can mend it. */
export interface Problem {
  /** Path as the editor knows it: "corpus/articles/002.md". */
  file: string;
  line: number | null;
  /** What was expected, what was found, and the mend. */
  message: string;
}

/** `corpus/articles/002.md:4 published: expected …, found …. Write …` */
export function describe({ file, line, message }: Problem): string {
  return printable(`${file}${line === null ? "" : `:${line}`} ${message.replace(/[\t\n\r]+/g, " ")}`);
}

/** Thrown with every problem found, so that an editor mends them in one go. */
export class DossierError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describe).join("\n"));
    this.name = "DossierError";
    this.problems = problems;
  }
}

/** "U+001B", as a character that cannot be shown is called. */
export function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** A problem is one line: what a name or a value could do to a terminal is told as its number. */
function printable(text: string): string {
  return text.replace(UNSEEN, codeOf);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\p{Surrogate}]/gu;
