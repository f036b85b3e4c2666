import type { Dossier, Quotation, Source } from "../../model.ts";
import type { SiteFile } from "../file.ts";
import { byPlace } from "./order.ts";

const BOM = "\ufeff"; // without it Excel reads UTF-8 as Latin-1

const columns = [
  "id",
  "quotation",
  "speakers",
  "speaker_ids",
  "article",
  "publisher",
  "title",
  "author",
  "published",
  "start",
  "end",
  "kind",
  "confidence",
  "probability",
  "via",
  "said_on",
  "status",
  "page",
] as const;

/** data/quotations.csv (RFC 4180): one row a quotation, in reading order, for a spreadsheet. */
export function csvFiles(dossier: Dossier): SiteFile[] {
  const names = new Map(dossier.actors.map(({ id, name }) => [id, name]));
  const sources = new Map(dossier.sources.map((source) => [source.id, source]));
  const rows = [...dossier.quotations].sort(byPlace).map((quotation) => {
    return row(
      quotation,
      quotation.speakers.map((id) => names.get(id) ?? id),
      sources.get(quotation.article),
    );
  });
  const lines = [columns, ...rows].map((cells) => cells.map(cell).join(","));
  return [{ path: "data/quotations.csv", content: `${BOM}${lines.join("\r\n")}\r\n` }];
}

type Cell = string | number | null | undefined;

function row(quotation: Quotation, speakers: string[], source: Source | undefined): Cell[] {
  return [
    quotation.id,
    quotation.exact,
    speakers.join("; "),
    quotation.speakers.join("; "),
    quotation.article,
    source?.publisher,
    source?.title,
    source?.author,
    source?.published,
    quotation.start,
    quotation.end,
    quotation.kind,
    quotation.confidence,
    quotation.probability,
    quotation.via,
    quotation.saidOn,
    quotation.status,
    `quotes/${quotation.id}.html`,
  ];
}

function cell(value: Cell): string {
  const text = typeof value === "string" ? defuse(value) : String(value ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** "=HYPERLINK(…)" → "'=HYPERLINK(…)": a spreadsheet would run what begins so (OWASP, CSV injection). */
function defuse(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}
