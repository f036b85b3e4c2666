import { describe, expect, test } from "vitest";
import type { Dossier } from "../../../src/model.ts";
import { pages } from "../../../src/publish/pages/index.ts";
import { renderPages } from "../../../src/publish/render.tsx";
import { sampleDossier } from "../../fixtures/sample-dossier.ts";

/** The sample's first article and quotation, told again `count` times, each with a word of its own. */
function nearDuplicates(count: number): Dossier {
  const sample = sampleDossier();
  const [source] = sample.sources;
  const quotation = sample.quotations.find(({ id }) => id === "amazon-observe");
  const event = sample.events[0];
  if (!source || !quotation || !event) throw new Error("the sample has lost its first article");
  const numbers = Array.from({ length: count }, (_, at) => at);
  const quotations = numbers.map((at) => ({
    ...quotation,
    id: `q-${at}`,
    article: `s-${at}`,
    exact: `${quotation.exact} ${at % 50} et encore tout ce que la lettre ajoute sur ce que chacun avait pu en lire`,
    context: null,
    cue: null,
  }));
  const ids = quotations.map(({ id }) => id);
  return sampleDossier({
    sources: numbers.map((at) => ({ ...source, id: `s-${at}`, quotations: [`q-${at}`], overlaps: [] })),
    quotations,
    actors: sample.actors.map((actor) => ({ ...actor, quotations: actor.id === "amazon" ? ids : [], mentions: [] })),
    utterances: [{ id: "u1", speakers: ["amazon"], quotations: ids, identical: false, note: null, title: null }],
    events: numbers.map((at) => ({ ...event, id: `e-${at}`, evidence: toldBy(at, (at + 1) % count), clocks: [] })),
    divergences: [],
  });
}

/** The same event in two articles. */
const toldBy = (...articles: number[]) =>
  articles.map((at) => ({ article: `s-${at}`, start: 0, end: 1, says: "reports" as const }));

const render = (dossier: Dossier, ...names: string[]) =>
  pages.filter(({ name }) => names.includes(name)).flatMap((definition) => renderPages(dossier, definition));

describe("a statement that a hundred articles repeat", () => {
  const dossier = nearDuplicates(100);

  test("has a page for each of its quotations, in both languages", () => {
    expect(render(dossier, "quote", "wordings")).toHaveLength(202);
  });

  test("stands in full on the page of wordings, each wording once, and in part beside a quotation", () => {
    const count = (body = "") => body.match(/class="rendering[ "]/g)?.length;
    const [wordings] = render(dossier, "wordings");
    expect(count(wordings?.body)).toBe(50);
    const quote = render(dossier, "quote").find(({ path }) => path === "quotes/q-99.html");
    expect(count(quote?.body)).toBe(12);
    expect(quote?.body).toContain("The 50 versions together");
  });
});

describe("the pictures of the front page", () => {
  const front = (dossier: Dossier) => render(dossier, "index")[0]?.body ?? "";

  test("count where there is too much to mark", () => {
    const body = front(nearDuplicates(2000));
    expect(body).toContain('class="event-table');
    expect(body).toContain('class="voices');
    expect(body.length).toBeLessThan(120_000);
  });

  test("are drawn for two articles, and left out for one", () => {
    expect(front(nearDuplicates(2))).toContain('class="event-table');
    expect(front(nearDuplicates(1))).not.toContain('class="event-table');
  });

  test("show no table of who tells what where each event is told by one source", () => {
    const dossier = nearDuplicates(2);
    const alone = dossier.events.map((event, at) => ({ ...event, evidence: toldBy(at) }));
    expect(front({ ...dossier, events: alone })).not.toContain('class="event-table');
  });

  test("show when the articles appeared where they are too many to stand one by one", () => {
    const dossier = nearDuplicates(40);
    const spread = dossier.sources.map((source, at) => ({ ...source, published: `2021-0${1 + (at % 3)}-1${at % 9}` }));
    const body = front({ ...dossier, sources: spread });
    expect(body).toContain("A bar for each month from January 2021 to March 2021");
    expect(body).toContain('<th scope="row">January 2021</th><td>14</td>');
    expect(front(nearDuplicates(4))).not.toContain("A bar for each");
  });
});

describe("the pages of a dossier of hundreds of quotations", () => {
  const pages = render(nearDuplicates(600), "quotes").filter(({ path }) => !path.startsWith("fr/"));
  const quotes = pages.map(({ body }) => body).join("");

  test("give every quotation in full, with its source and its address", () => {
    expect(quotes.match(/class="entry /g)).toHaveLength(600);
    expect(quotes).toContain('<span class="source-label">S600</span>');
    expect(quotes).toContain('id="q-q-599"');
  });

  test("stay light: none is of more than 1,500 elements", () => {
    for (const { body, path } of pages) expect(body.match(/<[a-z]/g)?.length, path).toBeLessThan(1500);
  });
});
