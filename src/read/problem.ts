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
  return `${file}${line === null ? "" : `:${line}`} ${message}`;
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
