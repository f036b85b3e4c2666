import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Articles that tell one story, of one day and of persons of their own. */
const STORY = 5;

/** Paragraphs of an article: some 2 KB. */
const PARAGRAPHS = 8;

/** Of the rare words of a paragraph, how many a story changes for its own: articles of two stories share little text. */
const CHANGED = 0.6;

/**
 * Writes a dossier's folder of `count` invented articles: paragraphs of the project's own texts recombined, the names
 * and most of the rare words
 * of each story its own. The same folder each time.
 */
export function writeArticles(folder: string, count: number): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "articles"), { recursive: true });
  for (let n = 0; n < count; n++) {
    const story = Math.floor(n / STORY);
    const day = new Date(Date.UTC(2018, 0, 1 + (story % 700))).toISOString().slice(0, 10);
    const head = `---\npublisher: Le Journal ${n % 12}\npublished: ${day}\ntitle: Une affaire, ${story}, ${n}\n---\n`;
    writeFileSync(join(folder, "articles", `${String(n).padStart(5, "0")}.md`), `${head}${articleText(n)}\n`);
  }
}

/** The text of the nth article. */
export function articleText(n: number): string {
  pool ??= paragraphs();
  const all = pool;
  rare ??= rareWords(all);
  const words = rare;
  // A step that shares no divisor with the number of paragraphs goes through all of them.
  const at = (place: number) => all[(place * 7919 + Math.floor(place / all.length) * 31) % all.length] ?? "";
  const parts = Array.from({ length: PARAGRAPHS }, (_, part) =>
    retell(at(n * PARAGRAPHS + part), Math.floor(n / STORY), words),
  );
  return parts.join("\n\n");
}

let pool: string[] | undefined;
let rare: Set<string> | undefined;

/** Whole paragraphs of the invented articles that the tests read. */
function paragraphs(): string[] {
  const root = join(import.meta.dirname, "../../tests/fixtures");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".txt"))
    .sort();
  const all = files.flatMap((name) => readFileSync(join(root, name), "utf8").split(/\n\s*\n/));
  const whole = [...new Set(all.map((part) => part.trim().replace(/\s+/g, " ")))].filter(
    (part) => /^[«\p{Lu}][^|=>{}[\]]{160,900}[.»]$/u.test(part) && !/ \. (?:personne|autre|organisation) /.test(part),
  );
  // The tests are about quotations: as many of their paragraphs hold one as of a paper's.
  const quoting = whole.filter((part) => /[«"“]/.test(part));
  const others = whole.filter((part) => !quoting.includes(part));
  return others.flatMap((part, at) => (at % 3 === 0 && quoting[at] ? [part, quoting[at]] : [part]));
}

function rareWords(pool: readonly string[]): Set<string> {
  const seen = new Map<string, number>();
  for (const [word] of pool.join(" ").matchAll(/\p{L}{5,}/gu)) seen.set(word, (seen.get(word) ?? 0) + 1);
  return new Set([...seen].flatMap(([word, times]) => (times <= 3 ? [word] : [])));
}

const SYLLABLES = ["ba", "ro", "mi", "lu", "ve", "tan", "gor", "sil", "dre", "pon", "cha", "nel"];

/** « Luc Marchand » of one story is « Luc Marvelu » in another. */
function retell(text: string, story: number, rare: ReadonlySet<string>): string {
  return text.replace(/\p{L}{5,}/gu, (word) => {
    // A name returns in the stories of one month.
    const code = hash(`${word} ${/^\p{Lu}/u.test(word) ? Math.floor(story / 6) : story}`);
    if (!rare.has(word) || (code % 100) / 100 >= CHANGED) return word;
    const tail = [code >>> 8, code >>> 16].map((bits) => SYLLABLES[bits % SYLLABLES.length]).join("");
    return word.slice(0, 3) + tail;
  });
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
