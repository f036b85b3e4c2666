import { findCitations } from "../../../src/text/citation.ts";

/** A sentence of the narrative and how many references stand at its end. */
export interface CitedSentence {
  heading: string;
  text: string;
  references: number;
}

/** "8 a.m. GMT": a full stop that ends no sentence. */
const ABBREVIATION = /(?:\b[a-z]\.[a-z]|\b(?:M|MM|Mr|Mrs|Dr|St))\.$/;

/** The sentences of a narrative, with the references that follow each before the next begins. */
export function citedSentences(markdown: string): CitedSentence[] {
  const sentences: CitedSentence[] = [];
  let heading = "";
  for (const block of markdown.split(/\n{2,}/)) {
    if (block.startsWith("#")) {
      heading = block.replace(/^#+\s*/, "").trim();
      continue;
    }
    sentences.push(...inBlock(block.replace(/\*\*/g, ""), heading));
  }
  return sentences;
}

function inBlock(block: string, heading: string): CitedSentence[] {
  const found: CitedSentence[] = [];
  let from = 0;
  const citations = findCitations(block);
  const close = (until: number, references: number) => {
    const parts = block
      .slice(from, until)
      .trim()
      .split(/(?<=[.!?…](?:\s?»|”)?)\s+(?=[\p{Lu}«“])/u);
    const whole = parts.reduce<string[]>((all, part) => {
      const last = all.at(-1);
      if (last !== undefined && ABBREVIATION.test(last)) all[all.length - 1] = `${last} ${part}`;
      else all.push(part);
      return all;
    }, []);
    for (const [at, text] of whole.entries()) {
      if (text !== "") found.push({ heading, text, references: at === whole.length - 1 ? references : 0 });
    }
  };
  for (const { start, end, items } of citations) {
    close(start, items.length);
    from = end;
  }
  close(block.length, 0);
  return found;
}
