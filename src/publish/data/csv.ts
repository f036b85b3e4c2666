import type { Dossier, Quotation, Source } from "../../model.ts";
import type { SiteFile } from "../file.ts";
import { messagesOf } from "../messages/own.ts";
import { languageRoot, siteLanguages } from "../render.tsx";
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

/** How a table writes what is nobody's text: as the data do, or in the words and figures of a French reader. */
interface Notation {
  basis: Words;
  kind: Words;
  confidence: Words;
  status: Words;
  /** Where the pages of the table's language live. */
  root: string;
  number: (value: number) => string;
}

type Words = Readonly<Record<string, string>>;

/** The columns, in order: what each is called, in French too, and what it holds. New ones stand at the end. */
const COLUMNS: readonly (readonly [name: string, french: string, value: (row: Row, as: Notation) => Cell])[] = [
  ["id", "identifiant", ({ quotation }) => quotation.id],
  ["quotation", "citation", ({ quotation }) => quotation.exact],
  ["speakers", "locuteurs", ({ speakers }) => speakers.join("; ")],
  ["speaker_ids", "identifiants_locuteurs", ({ quotation }) => quotation.speakers.join("; ")],
  ["article", "article", ({ quotation }) => quotation.article],
  ["publisher", "média", ({ source }) => source?.publisher],
  ["title", "titre", ({ source }) => source?.title],
  ["author", "auteur", ({ source }) => source?.author],
  ["published", "paru_le", ({ source }) => source?.published],
  [
    "published_basis",
    "paru_le_selon",
    ({ source }, { basis }) => source && (basis[source.publishedBasis] ?? source.publishedBasis),
  ],
  ["start", "début", ({ quotation }) => quotation.start],
  ["end", "fin", ({ quotation }) => quotation.end],
  ["kind", "forme", ({ quotation }, { kind }) => kind[quotation.kind] ?? quotation.kind],
  [
    "confidence",
    "certitude",
    ({ quotation: { confidence } }, as) => confidence && (as.confidence[confidence] ?? confidence),
  ],
  ["via", "relayé_par", ({ quotation }) => quotation.via],
  ["said_on", "dit_le", ({ quotation }) => quotation.saidOn],
  ["status", "relecture", ({ quotation }, { status }) => status[quotation.status] ?? quotation.status],
  ["page", "page", ({ quotation }, { root }) => `${root}quotes/${quotation.id}.html`],
  ["credit", "agence", ({ source }) => source?.credit],
  ["prefix", "avant", ({ quotation }) => quotation.prefix],
  ["suffix", "après", ({ quotation }) => quotation.suffix],
  ["translation_en", "traduction_en", ({ quotation }) => quotation.translation?.en],
  [
    "probability",
    "probabilité",
    ({ quotation: { probability } }, { number }) => (probability !== null ? number(probability) : null),
  ],
];

const PLAIN: Notation = { basis: {}, kind: {}, confidence: {}, status: {}, root: "", number: String };

function french(dossier: Dossier): Notation {
  const { basis, certainty, quote, status } = messagesOf(dossier, "fr");
  const { extracted, confirmed, corrected } = status;
  return {
    ...{ basis, kind: quote.short, status: { extracted, confirmed, corrected } },
    confidence: { certain: certainty.certain.toLowerCase(), likely: certainty.likely.toLowerCase() },
    root: siteLanguages(dossier).includes("fr") ? languageRoot(dossier, "fr") : "",
    number: (value) => String(value).replace(".", ","),
  };
}

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
    const notation = name === 0 ? PLAIN : french(dossier);
    const lines = [header, ...rows.map((row) => COLUMNS.map(([, , value]) => value(row, notation)))];
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
