import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "../../_includes/components");

/** A component of the theme as its source tells of it. */
export interface Component {
  /** Name of its file, without the ending. */
  file: string;
  name: string;
  /** What it takes: `quotation: Quotation`, `brief?: boolean`. */
  props: string[];
  /** The first sentence of its comment. */
  shows: string;
}

const EXPORTED = /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)?export function ([A-Z]\w*)\(/g;

/** Every component of the theme, by file and in the order of the file. */
export function componentsOfTheme(): Component[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".tsx"));
  return files.sort().flatMap((name) => {
    const source = readFileSync(join(FOLDER, name), "utf8");
    return [...source.matchAll(EXPORTED)].map(({ 1: comment = "", 2: component = "", index, 0: whole }) => ({
      file: name.replace(/\.tsx$/, ""),
      name: component,
      props: propsIn(source, index + whole.length),
      shows: firstSentence(comment),
    }));
  });
}

/** `({ event, context }: { event: DossierEvent; context: PageContext })`, `(props: HeadProps)` */
function propsIn(source: string, start: number): string[] {
  const type = source.slice(start).match(/^(?:props|\{[^}]*(?:\{[^}]*\}[^}]*)*\}): (\{[^}]*\}|\w+)\) ?\{/)?.[1] ?? "";
  const body = type.startsWith("{")
    ? type
    : (source.match(new RegExp(`interface ${type} (\\{[\\s\\S]*?\\n\\})`))?.[1] ?? "{}");
  return body
    .slice(1, -1)
    .replace(/\/\*\*[\s\S]*?\*\//g, "")
    .split(/[;\n]/)
    .map((prop) => prop.trim())
    .filter((prop) => prop !== "");
}

function firstSentence(comment: string): string {
  const text = comment
    .replace(/^\s*\*\s?/gm, "")
    .replace(/\s+/g, " ")
    .trim();
  return text.match(/^.*?\.(?=\s|$)/)?.[0] ?? text;
}
