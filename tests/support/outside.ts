import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { unzipSync } from "fflate";
import { Parser } from "htmlparser2";
import { parse } from "yaml";

/** Stands in no article. */
const SEPARATE = "\ue000";

/** Letters without spaces from which on a run of words is an article's, and nobody else's by chance. */
export const RUN = 24;

/** What a run takes in beyond what was granted: the marks around a quotation, a letter that happens to stand beside it. */
export const EDGES = 0.01;

/** Everything that somebody who takes a site apart can read in it: every text, attribute, string and archive, decoded to words. */
export function textsOf(files: ReadonlyMap<string, Uint8Array>): Set<string> {
  const texts = new Set<string>();
  for (const [path, bytes] of files) {
    if (!path.endsWith(".zip")) read(path, Buffer.from(bytes), texts);
    else
      for (const [name, packed] of Object.entries(unzipSync(bytes))) {
        const outside = files.get(name.replace(/^dossier\//, ""));
        // What the archive packs is mostly what stands beside it.
        if (!outside || !Buffer.from(packed).equals(outside)) read(name, Buffer.from(packed), texts);
      }
  }
  return texts;
}

function read(path: string, bytes: Buffer, texts: Set<string>): void {
  const add = (text: string) => {
    if (text.length >= RUN) texts.add(text);
  };
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString("utf8");
  const json = /^(?:pagefind_dcd)?([{[][\s\S]*)$/.exec(text)?.[1];
  if (/\.(?:png|ico|woff2|wasm)$/.test(path)) return;
  if (/\.(?:html|xml|svg)$/.test(path)) markup(text, add);
  else if (json !== undefined && isJson(json)) strings(JSON.parse(json), add);
  else add(text);
  if (path.endsWith(".csv")) add(text.replaceAll('""', '"'));
  // The scripts that stand in for files on a disk: their bytes in base64.
  for (const [, packed = ""] of text.matchAll(/"([A-Za-z0-9+/]{200,}={0,2})"/g))
    read("packed", Buffer.from(packed, "base64"), texts);
}

/** The words between all tags, the words of each attribute, and the markup that a feed carries as words. */
function markup(source: string, add: (text: string) => void): void {
  let words = "";
  const parser = new Parser({
    ontext: (text) => {
      words += text;
    },
    // A sentence goes on through these, and through no other.
    onopentag: (name) => {
      if (!/^(?:a|abbr|b|cite|em|i|mark|q|small|span|strong|sup)$/.test(name)) words += SEPARATE;
    },
    onattribute: (_, value) => add(value),
  });
  parser.end(source.replaceAll("<![CDATA[", "").replaceAll("]]>", ""));
  add(words);
  if (/<\w/.test(words) && words !== source) markup(words, add);
}

function strings(value: unknown, add: (text: string) => void): void {
  if (typeof value === "string") {
    add(value);
    if (value.includes("<")) markup(value, add);
  } else if (typeof value === "object" && value !== null) for (const part of Object.values(value)) strings(part, add);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** For each article, which of its code points stand in these texts, in runs of `run` letters or more. */
export function shownOf(
  articles: ReadonlyMap<string, string>,
  texts: Iterable<string>,
  run = RUN,
): Map<string, Uint8Array> {
  const grams = new Map<string, [article: string, at: number][]>();
  const letters = new Map([...articles].map(([id, text]) => [id, lettersOf(text)]));
  const shown = new Map([...articles].map(([id, text]) => [id, new Uint8Array([...text].length)]));
  for (const [id, { folded }] of letters)
    for (let at = 0; at + run <= folded.length; at++) {
      const gram = folded.slice(at, at + run);
      const places = grams.get(gram) ?? [];
      places.push([id, at]);
      grams.set(gram, places);
    }
  for (const text of texts) {
    const { folded } = lettersOf(text);
    for (let at = 0; at + run <= folded.length; at++)
      for (const [id, from] of grams.get(folded.slice(at, at + run)) ?? []) {
        const { places = [] } = letters.get(id) ?? {};
        shown.get(id)?.fill(1, places[from], (places[from + run - 1] ?? 0) + 1);
      }
  }
  return shown;
}

/** Letters without spaces and with one kind of mark, and the code point at which each stands. */
function lettersOf(text: string): { folded: string; places: number[] } {
  let folded = "";
  const places: number[] = [];
  let at = 0;
  for (const letter of text) {
    if (!/\s/u.test(letter)) {
      const one = /[’ʼ‘]/.test(letter) ? "'" : /[“”„«»]/.test(letter) ? '"' : letter.length > 1 ? "_" : letter;
      folded += one.toLowerCase().charAt(0);
      places.push(at);
    }
    at++;
  }
  return { folded, places };
}

/** What the editor says in words of his own: all that he writes but the words by which he names a place. */
export function editorsWords(folder: string): string[] {
  const own = (value: unknown, field = ""): string[] => {
    if (/^(?:quote|prefix|suffix)$/.test(field)) return [];
    if (typeof value === "string") return [value];
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([name, part]) => own(part, name));
  };
  const path = (name: string) => join(folder, name);
  const read = (name: string) => (existsSync(path(name)) ? readFileSync(path(name), "utf8") : "");
  return [
    ...["dossier.yaml", "overrides.yaml"].flatMap((name) => own(parse(read(name)))),
    ...["explainer.en.md", "explainer.fr.md"].map((name) => read(name).replace(/\[@[^\]]*\]/g, "")),
  ];
}

/** Which letters of an article stand in another, too, and may be shown as that one's. */
export function inOthers(id: string, articles: ReadonlyMap<string, string>): Uint8Array {
  const others = [...articles].flatMap(([other, text]) => (other === id ? [] : [text]));
  return shownOf(new Map([[id, articles.get(id) ?? ""]]), others).get(id) ?? new Uint8Array();
}
