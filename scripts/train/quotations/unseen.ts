import { type GoldSpan, readGold } from "../../../tests/fixtures/unseen/gold.ts";
import { type Label, type LabelledText, points } from "./labelled.ts";

/** The articles of our own in tests/fixtures/unseen. */
export function fromUnseen(set: string): LabelledText[] {
  return readGold(set).map(
    ({ file, text, published, spans }): LabelledText => ({
      id: file,
      set,
      text,
      published,
      labels: spans.map((span) => labelOf(span, text)),
      whole: true,
    }),
  );
}

/** A name in lower case is a matter of taste, and left out. */
function labelOf({ start, end, label, speakers }: GoldSpan, text: string): Label {
  const taste = speakers.flat().some((name) => /^\p{Ll}/u.test(name));
  const said = label === "D" || taste ? null : label === "Q";
  return { ...points(text, start, end), said, speakers, mention: null };
}
