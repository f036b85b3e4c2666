import type { DifferingPart } from "../../src/publish/format/differing-words.ts";

/** A rendering with the words it does not share marked. */
export function DifferingWords({ parts }: { parts: readonly DifferingPart[] }) {
  return <>{parts.map((part) => (part.differs ? <Differs key={part.text} text={part.text} /> : part.text))}</>;
}

/** The mark stops at the last letter, so that the space between two words is not marked. */
function Differs({ text }: { text: string }) {
  const words = text.trimEnd();
  return (
    <>
      <mark class="differs">{words}</mark>
      {text.slice(words.length)}
    </>
  );
}
