import { readFileSync } from "node:fs";
import type { Dossier, Quotation } from "../../src/model.ts";
import { buildDossier } from "../../src/pipeline.ts";

/**
 * The dossier of a corpus with as many quotations, each a sentence or a part of one, spread over its speakers and sources.
 *
 * @param count 0 takes the dossier as it is
 * @param files JSON lines with a "text" each, to take the sentences from; of the corpus's own articles where there are none
 */
export function manyQuotations(corpus: string, files: readonly string[], count: number): Dossier {
  const dossier = buildDossier(corpus);
  if (count === 0) return dossier;
  const [model] = dossier.quotations;
  if (!model) throw new Error(`${corpus} holds no quotation to take for a model`);
  const texts = files.length > 0 ? readTexts(files) : dossier.sources.map(({ text }) => text);
  const sentences = texts.flatMap((text) => text.split(/(?<=[.!?»])\s+|\n+/)).filter((each) => each.length > 30);
  const quotations = Array.from({ length: count }, (_, at): Quotation => {
    const sentence = sentences[at % sentences.length] ?? "";
    const exact = at < sentences.length ? sentence : sentence.slice(0, 30 + ((at * 7) % sentence.length));
    const of = dossier.quotations[at % dossier.quotations.length] ?? model;
    return { ...of, id: `${of.article}-${at}`, exact, utterances: [], translation: null };
  });
  return { ...dossier, quotations };
}

function readTexts(files: readonly string[]): string[] {
  return files
    .flatMap((file) => readFileSync(file, "utf8").split("\n").filter(Boolean))
    .flatMap((line) => (JSON.parse(line) as { text?: string }).text ?? []);
}
