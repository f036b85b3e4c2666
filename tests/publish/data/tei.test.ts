import { parseDocument } from "htmlparser2";
import { expect, test } from "vitest";
import { teiFiles } from "../../../src/publish/data/tei.ts";
import { timelineFiles } from "../../../src/publish/data/timeline.ts";
import { sampleDossier } from "../../fixtures/sample-dossier.ts";

interface Element {
  name?: string;
  attribs?: Record<string, string>;
  children?: Element[];
  data?: string;
}

function elements(node: Element): Element[] {
  return (node.children ?? []).flatMap((child) => (child.name ? [child, ...elements(child)] : []));
}

const text = (node: Element): string => node.data ?? (node.children ?? []).map(text).join("");

const read = (dossier = sampleDossier()) =>
  elements(parseDocument(String(teiFiles(dossier)[0]?.content), { xmlMode: true }) as unknown as Element);

test("TEI holds each quotation letter for letter, with its speaker, its source and its place", () => {
  const dossier = sampleDossier();
  const [first, ...others] = dossier.quotations;
  if (!first) throw new Error("the sample has quotations");
  const exact = "« a & b <c> »";
  const found = read({ ...dossier, quotations: [{ ...first, exact }, ...others] });
  const cited = found.filter(({ name }) => name === "cit");
  expect(cited).toHaveLength(dossier.quotations.length);
  const one = cited.find(({ attribs }) => attribs?.["xml:id"] === `q-${first.id}`);
  const parts = elements(one ?? {});
  const said = parts.find(({ name }) => name === "said");
  expect(said && text(said)).toBe(exact);
  expect(parts.find(({ name }) => name === "biblScope")?.attribs).toMatchObject({
    from: `${first.start}`,
    to: `${first.end}`,
  });
});

test("every pointer in TEI leads to an id, and every id stands once", () => {
  const found = read();
  const ids = found.flatMap(({ attribs = {} }) => attribs["xml:id"] ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]-/);
  const pointers = found.flatMap(({ attribs = {} }) =>
    [attribs.who, attribs.target].flatMap((at) => at?.split(" ") ?? []),
  );
  const inside = pointers.filter((pointer) => pointer.startsWith("#"));
  expect(inside.length).toBeGreaterThan(0);
  expect(inside.filter((pointer) => !ids.includes(pointer.slice(1)))).toEqual([]);
});

test("TimelineJS gets the dated events in order, in both languages, and none without a date", () => {
  const dossier = sampleDossier();
  const [en, fr] = timelineFiles(dossier).map(({ content }) => JSON.parse(String(content)));
  const dated = dossier.events.filter(({ when }) => when !== null);
  for (const { events } of [en, fr]) {
    expect(events.map(({ unique_id }: { unique_id: string }) => unique_id).sort()).toEqual(
      dated.map(({ id }) => id).sort(),
    );
    const years = events.map(({ start_date }: { start_date: { year: string } }) => Number(start_date.year));
    expect(years).toEqual([...years].sort((a, b) => a - b));
  }
  const shutdown = fr.events.find(({ unique_id }: { unique_id: string }) => unique_id === "shutdown");
  expect(shutdown).toMatchObject({
    start_date: { year: "2021", month: "01", day: "11", hour: "08" },
    text: { headline: "Parler est mis hors ligne" },
  });
});
