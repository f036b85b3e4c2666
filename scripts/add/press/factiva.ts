import { fr } from "../../../src/locales/fr/index.ts";
import { settleAuthor } from "../author.ts";
import { type Brought, brought, type Facts, learn } from "../brought.ts";
import { findDate } from "../dates.ts";
import { exportParagraphs } from "./paragraphs.ts";

/** Factiva's field codes; only a line that begins with one of these opens a field. */
const CODES =
  "AN|ART|AU|BY|CLM|CO|CR|CT|CX|CY|DE|DLN|ED|ET|GC|HD|IN|IPC|IPD|LA|LP|NGC|NS|PD|PG|PUB|PY|RE|RF|RST|SC|SE|SN|TD|VOL|WC";
const FIELD = new RegExp(`^(${CODES})(?:[ \\t]{1,}(.*)|\\s*)$`);

/** The last line of an article: "Document MONDE00020170126ed1r0000q", in English and in French. */
const END = /^(?:AN\s+)?\(?Document \w{12,}\)?\s*$/;

/** The line of a display without codes that tells its length: "680 mots". */
const LENGTH = /^\d[\d\s.,]* (?:mots|words)$/i;

/** The articles of a Factiva export in text; none where it is not one. */
export function readFactiva(text: string): Brought[] {
  const lines = text
    .replace(/\r\n?/g, "\n")
    .replace(/^\ufeff/, "")
    .split("\n");
  const articles: string[][] = [[]];
  for (const line of lines) {
    articles.at(-1)?.push(line);
    if (END.test(line.trim())) articles.push([]);
  }
  return articles.flatMap((lines) => readCoded(lines) ?? readPlain(lines) ?? readListed(lines) ?? []);
}

/** "HD  Le pont ferme" ⏎ "PD  27 January 2017" ⏎ "LP  …": a code a field, which goes on until the next. */
function readCoded(lines: readonly string[]): Brought | null {
  const fields = new Map<string, string>();
  let open = "";
  for (const line of lines) {
    const match = FIELD.exec(line.trimEnd());
    if (match?.[1] && !fields.has(match[1])) {
      open = match[1];
      fields.set(open, match[2] ?? "");
    } else if (open) fields.set(open, `${fields.get(open)}\n${line}`);
  }
  const body = ["LP", "TD"].flatMap((code) => exportParagraphs(fields.get(code) ?? ""));
  const value = (code: string) => fields.get(code)?.trim().replace(/\s+/g, " ");
  if (!value("HD") || !value("PD") || body.length === 0) return null;
  const facts: Facts = {};
  learn(facts, "title", value("HD"), "Factiva HD");
  learn(facts, "publisher", value("SN"), "Factiva SN");
  learn(facts, "author", (value("BY") ?? value("AU"))?.replace(/^par\s+/i, ""), "Factiva BY");
  learn(facts, "credit", value("CR"), "Factiva CR");
  learn(facts, "published", findDate(value("PD") ?? "")?.value, "Factiva PD");
  return finish(facts, body);
}

/** The same without codes: section, title, author, "680 mots", "27 janvier 2017", publication, …, an empty line, the text. */
function readPlain(lines: readonly string[]): Brought | null {
  const length = lines.findIndex((line) => LENGTH.test(line.trim()));
  const dated = findDate(lines[length + 1] ?? "");
  if (length < 1 || !dated || !END.test(lines.findLast((line) => line.trim())?.trim() ?? "")) return null;
  const head = lines
    .slice(0, length)
    .map((line) => line.trim())
    .filter(Boolean);
  const rest = lines.slice(length + 1);
  const blank = rest.findIndex((line) => !line.trim());
  const body = exportParagraphs(
    rest
      .slice(blank)
      .filter((line) => !END.test(line.trim()))
      .join("\n"),
  );
  // The longest line of the head is the title; what follows it is the author.
  const title = head.toSorted((a, b) => b.length - a.length)[0];
  if (!title || blank < 0 || body.length === 0) return null;
  const facts: Facts = {};
  learn(facts, "title", title, "Factiva");
  learn(facts, "author", head[head.indexOf(title) + 1]?.replace(/^par\s+/i, ""), "Factiva");
  learn(facts, "published", dated.value, "Factiva");
  // The clock of an agency's dispatch has a line of its own: "18:04".
  learn(
    facts,
    "publisher",
    rest.slice(1, blank).find((line) => !/^\s*\d{1,2}:\d{2}\s*$/.test(line)),
    "Factiva",
  );
  return finish(facts, body);
}

/** "Le Figaro, 4 mai 2022, 18:04, 180 mots, (Français)" */
const SOURCE = /^(\p{L}[^,]{1,60}), (?=\d)(.{8,40}?), \d[\d\s.,]* (?:mots|words), \(\p{L}+\)$/u;

/** A list of articles: the title, a line of publication, day and length, the text. */
function readListed(lines: readonly string[]): Brought | null {
  const written = lines.map((line) => line.trim());
  const at = written.findIndex((line) => SOURCE.test(line));
  const [, publisher, day = ""] = SOURCE.exec(written[at] ?? "") ?? [];
  const body = exportParagraphs(
    written
      .slice(at + 1)
      .filter((line) => !END.test(line))
      .join("\n"),
  );
  const title = written.slice(0, at).filter(Boolean).join(" ");
  if (at < 1 || !title || body.length === 0) return null;
  const facts: Facts = {};
  learn(facts, "title", title, "Factiva");
  learn(facts, "publisher", publisher, "Factiva");
  learn(facts, "published", findDate(day)?.value, "Factiva");
  return finish(facts, body);
}

function finish(facts: Facts, body: readonly string[]): Brought {
  settleAuthor(facts, fr.layout);
  return brought([facts.title?.value ?? "", ...body], facts);
}
