import type { Dossier, Quotation, Source } from "../../model.ts";
import type { SiteFile } from "../file.ts";
import { byPlace } from "./order.ts";

const BOM = "\ufeff"; // without it Excel reads UTF-8 as Latin-1

type Cell = string | number | null | undefined;

/** What a row is made of. */
interface Row {
  quotation: Quotation;
  /** Names of the speakers. */
  speakers: readonly string[];
  source: Source | undefined;
}

/** The columns, in order: what each is called, in French too, and what it holds. New ones stand at the end. */
const COLUMNS: readonly (readonly [name: string, french: string, value: (row: Row) => Cell])[] = [
  ["id", "identifiant", ({ quotation }) => quotation.id],
  ["quotation", "citation", ({ quotation }) => quotation.exact],
  ["speakers", "locuteurs", ({ speakers }) => speakers.join("; ")],
  ["speaker_ids", "identifiants_locuteurs", ({ quotation }) => quotation.speakers.join("; ")],
  ["article", "article", ({ quotation }) => quotation.article],
  ["publisher", "média", ({ source }) => source?.publisher],
  ["title", "titre", ({ source }) => source?.title],
  ["author", "auteur", ({ source }) => source?.author],
  ["published", "paru_le", ({ source }) => source?.published],
  ["published_basis", "paru_le_selon", ({ source }) => source?.publishedBasis],
  ["start", "début", ({ quotation }) => quotation.start],
  ["end", "fin", ({ quotation }) => quotation.end],
  ["kind", "forme", ({ quotation }) => quotation.kind],
  ["confidence", "certitude", ({ quotation }) => quotation.confidence],
  ["via", "relayé_par", ({ quotation }) => quotation.via],
  ["said_on", "dit_le", ({ quotation }) => quotation.saidOn],
  ["status", "relecture", ({ quotation }) => quotation.status],
  ["page", "page", ({ quotation }) => `quotes/${quotation.id}.html`],
  ["credit", "agence", ({ source }) => source?.credit],
  ["prefix", "avant", ({ quotation }) => quotation.prefix],
  ["suffix", "après", ({ quotation }) => quotation.suffix],
  ["translation_en", "traduction_en", ({ quotation }) => quotation.translation?.en],
];

/** A French spreadsheet parts cells at semicolons: the comma is its decimal sign. */
const FORMS = [
  { path: "data/quotations.csv", separator: ",", name: 0 },
  { path: "data/quotations-fr.csv", separator: ";", name: 1 },
] as const;

/** data/quotations.csv (RFC 4180) and its French form: one row a quotation, in reading order, for a spreadsheet. */
export function csvFiles(dossier: Dossier): SiteFile[] {
  const names = new Map(dossier.actors.map(({ id, name }) => [id, name]));
  const sources = new Map(dossier.sources.map((source) => [source.id, source]));
  const rows = [...dossier.quotations].sort(byPlace).map((quotation): Row => {
    const speakers = quotation.speakers.map((id) => names.get(id) ?? id);
    return { quotation, speakers, source: sources.get(quotation.article) };
  });
  return FORMS.map(({ path, separator, name }) => {
    const header = COLUMNS.map((column) => column[name]);
    const lines = [header, ...rows.map((row) => COLUMNS.map(([, , value]) => value(row)))];
    const text = lines.map((cells) => cells.map((value) => cell(value, separator)).join(separator)).join("\r\n");
    return { path, content: `${BOM}${text}\r\n` };
  });
}

function cell(value: Cell, separator: string): string {
  const text = typeof value === "string" ? defuse(value) : String(value ?? "");
  return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** "=HYPERLINK(…)" → "'=HYPERLINK(…)": a spreadsheet would run what begins so, in wide letters too (OWASP, CSV injection). */
function defuse(text: string): string {
  return /^[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text;
}
