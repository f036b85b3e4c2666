/** How a table of words is laid out: endings on a line, the stems that take them below it, so that thousands of forms can be read. */

/** Letters up to which a line of stems is filled. */
const LINE = 110;

/** What all the forms begin with. */
export function commonPrefix(forms: readonly string[]): string {
  const [first = ""] = forms;
  let length = first.length;
  for (const form of forms) while (!form.startsWith(first.slice(0, length))) length--;
  return first.slice(0, length);
}

/** Words one after the other, on lines that begin with `indent`. */
export function wrap(words: Iterable<string>, indent = ""): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line === undefined || line.length + word.length > LINE) lines.push(indent + word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}

/** Stems under their paradigms, both sorted. */
export class Paradigms {
  private readonly stems = new Map<string, Set<string>>();

  add(endings: string, stem: string): void {
    this.stems.set(endings, (this.stems.get(endings) ?? new Set()).add(stem || "-"));
  }

  toString(): string {
    return [...this.stems]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([endings, stems]) => [endings, ...wrap([...stems].sort(), " ")])
      .join("\n");
  }
}
