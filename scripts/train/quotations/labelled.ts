/** Labelled quotations, of whatever source, as one shape; offsets are code points of the text as given. */
import { existsSync, readdirSync, readFileSync } from "node:fs";

export interface Label {
  start: number;
  end: number;
  /** Somebody's words, nobody's, or better left out. */
  said: boolean | null;
  /** Accepted names, a list a speaker; empty where the text gives none. */
  speakers: string[][];
  /** What the text calls a speaker without a name: where it stands, or its words. */
  mention: { start: number; end: number } | string | null;
}

export interface LabelledText {
  id: string;
  set: string;
  text: string;
  published: string | null;
  labels: Label[];
  /** What is in marks and not labelled is nobody's words. */
  whole: boolean;
}

interface Row {
  id: string;
  text: string;
  published?: string | null;
  quotes?: {
    start: number;
    end: number;
    inner_start?: number;
    inner_end?: number;
    label?: string;
    unbalanced?: unknown;
    speaker_start?: number | null;
    speaker_end?: number | null;
    speaker_canonical?: string | null;
    speaker_named?: boolean;
    speaker_aliases?: string[];
  }[];
}

/** Articles as `npm run evaluate` takes them, with their labels, or without where tests/fixtures/labels has them; others are passed over. */
export function fromRows(file: string): LabelledText[] {
  const set = file.replace(/^.*\/|\.jsonl$/g, "");
  const ours = readLabels(`tests/fixtures/labels/${set}.tsv`);
  const rows = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return rows.flatMap((line): LabelledText[] => {
    const { id, text, published = null, quotes }: Row = JSON.parse(line);
    if (!quotes) {
      const labels = ours.get(id);
      return labels ? [{ id, set, text, published, labels, whole: false }] : [];
    }
    const labels = quotes.map((quote): Label => {
      const { speaker_canonical: name, speaker_start: start, speaker_end: end } = quote;
      const named = name && quote.speaker_named !== false && !/^\p{Ll}/u.test(name);
      const label = quote.unbalanced ? "ambiguous" : (quote.label ?? "speech");
      return {
        start: quote.inner_start ?? quote.start,
        end: quote.inner_end ?? quote.end,
        said: label === "speech" ? true : label === "not_speech" ? false : null,
        speakers: named ? [[name, ...(quote.speaker_aliases ?? [])]] : [],
        mention: typeof start === "number" && typeof end === "number" ? { start, end } : null,
      };
    });
    return [{ id, set, text, published, labels, whole: false }];
  });
}

/** Labels of texts that lie elsewhere, a passage a line, by the article's id. */
function readLabels(file: string): Map<string, Label[]> {
  const found = new Map<string, Label[]>();
  if (!existsSync(file)) return found;
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const [id = "", start, end, label, names = "", others = "", from, to] = line.split("\t");
    const speakers = names === "" || names === "-" ? [] : names.split(" & ");
    const read: Label = {
      start: Number(start),
      end: Number(end),
      said: label === "S" ? true : label === "N" ? false : null,
      speakers: speakers.map((name) => [name, ...(speakers.length === 1 && others ? others.split(" / ") : [])]),
      mention: from ? { start: Number(from), end: Number(to) } : null,
    };
    found.set(id, [...(found.get(id) ?? []), read]);
  }
  return found;
}

/** "les mots — Nom" a line under each text of tests/fixtures/quotations. */
export function fromFixtures(folder: string): LabelledText[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));
  return files.sort().flatMap((file) => {
    const found: LabelledText[] = [];
    let text: string[] = [];
    let expected: string[] | null = null;
    for (const line of readFileSync(`${folder}/${file}`, "utf8").split("\n")) {
      if (line.startsWith("#")) continue;
      if (line !== ".") {
        if (expected) expected.push(line);
        else if (line) text.push(line);
      } else if (expected) {
        found.push(fromFixture(`${file}:${found.length}`, text.join("\n"), expected));
        [text, expected] = [[], null];
      } else expected = [];
    }
    return found;
  });
}

function fromFixture(id: string, text: string, expected: readonly string[]): LabelledText {
  let from = 0;
  const labels = expected.flatMap((line): Label[] => {
    const cut = line.lastIndexOf(" — ");
    const words = line.slice(0, cut).replace(/[{}]/g, "");
    const who = line.slice(cut + 3).replace(/ @ .*$/, "");
    const start = text.indexOf(words, from);
    if (start < 0) return [];
    from = start + words.length;
    const unnamed = who === "?" ? null : /^\((.*)\)$/.exec(who)?.[1];
    const speakers = unnamed === undefined ? who.split(" + ").map((name) => [name]) : [];
    return [{ ...points(text, start, from), said: true, speakers, mention: unnamed ?? null }];
  });
  return {
    id,
    set: id.startsWith("constructions") ? "constructions" : "fixtures",
    text,
    published: null,
    labels,
    whole: true,
  };
}

/** Places of code units as places of code points. */
export function points(text: string, start: number, end: number): { start: number; end: number } {
  const first = [...text.slice(0, start)].length;
  return { start: first, end: first + [...text.slice(start, end)].length };
}
