/** What is left aside where two readings of a quotation or a name are held against each other. */

const EDGE = /[\s"«»“”‹›'’,.;:!?…]/u;

/** The span less the marks, spaces and full stops at its ends. Offsets are indices of `letters`. */
export function trim(letters: readonly string[], start: number, end: number): readonly [start: number, end: number] {
  let [from, to] = [start, end];
  while (from < to && EDGE.test(letters[from] ?? "")) from++;
  while (to > from && EDGE.test(letters[to - 1] ?? "")) to--;
  return [from, to];
}

const TITLE = /^(?:m|mme|mlle|mr|dr|me|le|la|les|l|un|une|des|du|ce|cet|cette|ces|the) /;

/** "l'Élysée" and "Elysée" are one name. */
export function foldName(name: string): string {
  const plain = name.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return plain
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .replace(TITLE, "");
}
