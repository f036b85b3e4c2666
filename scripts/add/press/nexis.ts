import { fr } from "../../../src/locales/fr/index.ts";
import { settleAuthor } from "../author.ts";
import { type Brought, brought, type Facts, type LeftOut, learn } from "../brought.ts";
import { findDate } from "../dates.ts";
import { exportParagraphs } from "./paragraphs.ts";

/** The labels of Nexis, in French and in English, and the fact each tells; null: about the file, not the article. */
const LABELS: Readonly<Record<string, "author" | "credit" | "title" | null>> = {
  auteur: "author",
  byline: "author",
  signature: "author",
  encart: null,
  headline: "title",
  titre: "title",
  rubrique: null,
  section: null,
  longueur: null,
  length: null,
  dateline: null,
  "origine-depeche": null,
  highlight: null,
  graphic: null,
  illustration: null,
  subject: null,
  "load-date": null,
  "date-chargement": null,
  language: null,
  langue: null,
  "publication-type": null,
  "type-publication": null,
  "journal-code": null,
  "code-revue": null,
  copyright: null,
};

const LABEL = /^([\p{L}][\p{L}-]{3,20}):\s*(.*)$/u;
const END = /^(?:end of document|fin du document)$/i;
const BODY = /^(?:body|corps)$/i;
/** What stands over the labels about the file. */
const AFTER = /^classification$/i;
/** "Document 1 de 20", "1 of 20 DOCUMENTS" */
const COUNT = /^(?:document )?\d+ (?:of|de|sur) \d+(?: documents?)?$/i;
const RIGHTS = /^(?:copyright\b|©|tous droits réservés|all rights reserved)/i;

/** The articles of a Nexis export in text; none where it is not one. */
export function readNexis(text: string): Brought[] {
  const parts: string[][] = [[]];
  for (const line of text
    .replace(/\r\n?/g, "\n")
    .replace(/^\ufeff/, "")
    .split("\n")) {
    if (END.test(line.trim())) parts.push([]);
    else parts.at(-1)?.push(line.trim());
  }
  return parts.flatMap((lines) => readOne(lines) ?? []);
}

/**
 * A head of title, publication and day, in either order, then labels; the text after the last label of the head, or after
 * "Body"; then labels about the file.
 */
function readOne(lines: readonly string[]): Brought | null {
  const labels = lines.flatMap((line, at) => {
    const [, name = "", value = ""] = LABEL.exec(line) ?? [];
    const key = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    return key in LABELS ? [{ at, field: LABELS[key] ?? null, value }] : [];
  });
  const firstLabel = labels[0];
  if (!firstLabel || labels.length < 2) return null;
  const marked = lines.findIndex((line) => BODY.test(line));
  // The head's labels stand close together; the text is the longest stretch between two labels.
  const after = lines.flatMap((line, at) => (AFTER.test(line) ? [at] : []));
  const bounds = [...labels.map(({ at }) => at), ...after, lines.length].toSorted((a, b) => a - b);
  const longest = bounds.slice(0, -1).map((at, index) => ({ from: at + 1, to: bounds[index + 1] ?? lines.length }));
  const size = ({ from, to }: { from: number; to: number }) => lines.slice(from, to).join("").length;
  const text =
    marked >= 0
      ? { from: marked + 1, to: bounds.find((at) => at > marked) ?? lines.length }
      : longest.toSorted((a, b) => size(b) - size(a))[0];
  if (!text) return null;

  const facts: Facts = {};
  for (const { field, value, at } of labels)
    if (field && at < text.from) learn(facts, field, value.replace(/^par\s+/i, ""), "Nexis");
  const head = lines.slice(0, firstLabel.at).filter((line) => line && !COUNT.test(line) && !RIGHTS.test(line));
  const day = head.findIndex((line) => findDate(line) && line.length < 80);
  if (day < 1) return null;
  learn(facts, "published", findDate(head[day] ?? "")?.value, "Nexis");
  learn(facts, "publisher", head[day - 1], "Nexis");
  const others = head.filter((_, at) => at !== day && at !== day - 1);
  learn(facts, "title", others[0], "Nexis");
  settleAuthor(facts, fr.layout);

  const paragraphs = exportParagraphs(lines.slice(text.from, text.to).join("\n"));
  const kept = paragraphs.filter((line) => !RIGHTS.test(line));
  const leftOut: LeftOut[] = paragraphs.filter((line) => RIGHTS.test(line)).map((text) => ({ why: "rights", text }));
  return kept.length > 0 ? brought([facts.title?.value ?? "", ...kept].filter(Boolean), facts, leftOut) : null;
}
