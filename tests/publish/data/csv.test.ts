import { expect, test } from "vitest";
import { csvFiles } from "../../../src/publish/data/csv.ts";
import { sampleDossier } from "../../fixtures/sample-dossier.ts";

const csv = (dossier = sampleDossier()) => String(csvFiles(dossier)[0]?.content);

/** Reads RFC 4180 the slow and plain way, to check what was written by other means. */
function parse(text: string, separator = ","): string[][] {
  const rows: string[][] = [[""]];
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const row = rows.at(-1) as string[];
    const character = text[at] as string;
    if (quoted && character === '"' && text[at + 1] === '"') row.push(`${row.pop()}${text[at++]}`);
    else if (character === '"') quoted = !quoted;
    else if (!quoted && character === separator) row.push("");
    else if (!quoted && text.startsWith("\r\n", at)) {
      rows.push([""]);
      at++;
    } else row.push(`${row.pop()}${character}`);
  }
  return rows.slice(0, -1);
}

test("is UTF-8 with a mark that spreadsheets know, and lines that end in CRLF", () => {
  expect(csv().startsWith("\ufeffid,quotation,")).toBe(true);
  expect(csv().endsWith("\r\n")).toBe(true);
  expect(csv().replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});

test("gives each quotation letter for letter, commas and marks included", () => {
  const exact = 'Il a dit "non", puis\nrien';
  const dossier = sampleDossier();
  const [first, ...others] = dossier.quotations;
  if (!first) throw new Error("the sample has quotations");
  const rows = parse(csv({ ...dossier, quotations: [{ ...first, exact }, ...others] }));
  expect(rows).toHaveLength(dossier.quotations.length + 1);
  expect(rows.map((row) => row.length)).toEqual(rows.map(() => 23));
  expect(rows.map((row) => row[1])).toContain(exact);
});

test.each(["=1+1", "+33", "-5", "@SUM(A1)", "\tx", "＝1+1"])("defuses a formula: %j", (exact) => {
  const dossier = sampleDossier();
  const [first] = dossier.quotations;
  if (!first) throw new Error("the sample has quotations");
  const [, row] = parse(csv({ ...dossier, quotations: [{ ...first, exact }] }));
  expect(row?.[1]).toBe(`'${exact}`);
});

/** What the four columns of a closed list may hold in French. */
const FRENCH = new Set(
  "indiqué dans l’article|déduit|inconnu|proposition entière|fragment|certain|probable||relevé automatiquement|confirmé par la rédaction|corrigé par la rédaction".split(
    "|",
  ),
);

test("a French spreadsheet gets semicolons, its own headings and words, and the same rows", () => {
  const [plain, french] = csvFiles(sampleDossier()).map(({ content }) => String(content));
  expect(french?.startsWith("\ufeffidentifiant;citation;locuteurs;")).toBe(true);
  const [, ...rows] = parse((plain ?? "").slice(1));
  const [, ...same] = parse((french ?? "").slice(1), ";");
  const [header = []] = parse((plain ?? "").slice(1));
  const told = ["published_basis", "kind", "confidence", "status", "page", "probability"].map((name) =>
    header.indexOf(name),
  );
  const facts = (row: readonly string[]) => row.filter((_, at) => !told.includes(at));
  expect(same.map(facts)).toEqual(rows.map(facts));
  const words = new Set(same.flatMap((row) => told.slice(0, 4).map((at) => row[at])));
  expect([...words].filter((word) => !FRENCH.has(word ?? ""))).toEqual([]);
  for (const row of same) expect(row[header.indexOf("page")]).toMatch(/^fr\/quotes\/.+\.html$/);
  for (const row of same) expect(row[header.indexOf("probability")]).toMatch(/^(?:[01](?:,\d+)?)?$/);
  expect((french ?? "").split("\r\n")).toHaveLength((plain ?? "").split("\r\n").length);
});

test("a day of publication says whether the article states it", () => {
  const [header = [], ...rows] = parse(csv().slice(1));
  const at = header.indexOf("published");
  expect(header[at + 1]).toBe("published_basis");
  const told = new Set(rows.map((row) => `${row[header.indexOf("article")]} ${row[at]} ${row[at + 1]}`));
  expect(told).toContain("001 2021-01-10 inferred");
  expect(told).toContain("004 2021-01-11 stated");
});
