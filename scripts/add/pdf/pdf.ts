import { getDocumentProxy } from "unpdf";
import { fr } from "../../../src/locales/fr/index.ts";
import { type Brought, brought, type Facts, learn, type Original, Refusal } from "../brought.ts";
import { sortBlocks } from "../layout.ts";
import { readPressText } from "../press/press-text.ts";
import { linesOf, type PrintedLine, type Run } from "./lines.ts";
import { pageFurniture } from "./page-furniture.ts";
import { joinParagraphs, printedParagraphs } from "./paragraphs.ts";

const MOST_PAGES = 400;
/** Fewer letters than this a page are a scan with a stamp on it. */
const LEAST_LETTERS = 40;
/** A headline is set larger than the text. */
const HEADLINE = 1.15;

/** The text layer of a PDF, its lines put together as paragraphs; what is printed largest on the first page is the title. */
export async function read({ bytes }: Original): Promise<Brought[]> {
  const lines = await printedLines(bytes);
  const { kept, leftOut, url } = pageFurniture(lines);
  const paragraphs = printedParagraphs(kept);
  const exported = readPressText(
    paragraphs.map((paragraph) => paragraph.map(({ text }) => text).join("\n")).join("\n\n"),
  );
  if (exported) return exported;

  const facts: Facts = {};
  learn(facts, "url", url, "the foot of its pages");
  const texts = joinParagraphs(paragraphs);
  const at = headlineAt(paragraphs);
  const title = texts[at];
  learn(facts, "title", title, "the largest print");
  // What a printed web page has above its headline: its menu.
  for (const text of texts.slice(0, Math.max(at, 0))) leftOut.push({ why: "above the headline", text });
  const { kept: written, taken } = sortBlocks(texts.slice(at + 1), facts, fr.layout);
  return [brought([...(title ? [title] : []), ...written], facts, [...leftOut, ...taken])];
}

async function printedLines(bytes: Uint8Array): Promise<PrintedLine[]> {
  const document = await open(bytes);
  if (document.numPages > MOST_PAGES) {
    throw new Refusal(
      `expected an article, found ${document.numPages} pages. Take out the ones you mean (in a terminal: qpdf FILE --pages . 3-4 -- out.pdf).`,
    );
  }
  const lines: PrintedLine[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const items = (await page.getTextContent()).items as (Run | { type: string })[];
    lines.push(
      ...linesOf(
        items.filter((item): item is Run => "str" in item),
        number,
      ),
    );
    page.cleanup();
  }
  const letters = lines.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
  if (letters < LEAST_LETTERS * Math.min(document.numPages, 3)) {
    throw new Refusal(
      "expected a PDF with text, found pictures of pages. Put a text layer in (in a terminal: ocrmypdf -l fra FILE out.pdf) and add that.",
    );
  }
  return lines;
}

async function open(bytes: Uint8Array) {
  try {
    // A copy: the library takes the bytes over.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    const { name, message } = error as Error;
    if (name === "PasswordException") {
      throw new Refusal(
        "expected a PDF that opens, found one locked with a password. Unlock it (in a terminal: qpdf --password=… --decrypt FILE out.pdf) and add that.",
      );
    }
    throw new Refusal(
      `expected a PDF, found one that does not open (${message}). Open it in a viewer and print it to a new PDF.`,
    );
  }
}

/** The paragraph of the first page that is set largest, where it is larger than the text; -1 where all is one size. */
function headlineAt(paragraphs: readonly PrintedLine[][]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of paragraphs.flat())
    letters.set(Math.round(size), (letters.get(Math.round(size)) ?? 0) + text.length);
  const body = [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12;
  const size = (at: number) => paragraphs[at]?.[0]?.size ?? 0;
  const first = paragraphs.flatMap(([line], at) => (line?.page === 1 ? [at] : []));
  const largest = first.reduce((best, at) => (size(at) > size(best) + 0.5 ? at : best), first[0] ?? -1);
  return largest >= 0 && size(largest) > body * HEADLINE ? largest : -1;
}
