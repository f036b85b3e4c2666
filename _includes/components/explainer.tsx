import type { Explainer } from "../../src/model.ts";
import { type Passage, renderPassages } from "../../src/publish/explainer/passages.ts";
import type { PageContext } from "../../src/publish/page.ts";
import { Notes } from "./notes.tsx";
import { Section } from "./section.tsx";

/** The narrative of the dossier: each paragraph with the evidence of its sentences beside it, or under it. */
export function Narrative({ explainer, context }: { explainer: Explainer; context: PageContext }) {
  const numbered = new Set<number>();
  return (
    <>
      {chapters(renderPassages(explainer, context.lang)).map(({ heading, passages }, at) => (
        <Section
          key={heading?.id ?? "opening"}
          id={heading?.id ?? `part-${at}`}
          title={
            heading === null ? (
              <span class="unseen">{context.t.home.story}</span>
            ) : (
              <span dangerouslySetInnerHTML={{ __html: heading.html }} />
            )
          }
        >
          {passages.map((passage) => {
            const first = passage.references.filter(({ number }) => !numbered.has(number));
            for (const { number } of first) numbered.add(number);
            return (
              <div key={passage.html} class="row passage">
                <div class="prose" dangerouslySetInnerHTML={{ __html: passage.html }} />
                <Notes references={passage.references} anchored={first} context={context} />
              </div>
            );
          })}
        </Section>
      ))}
    </>
  );
}

/** A heading of the narrative with the passages that follow it; what stands before the first heading has none. */
interface Chapter {
  heading: Passage | null;
  passages: Passage[];
}

function chapters(passages: readonly Passage[]): Chapter[] {
  const found: Chapter[] = [];
  for (const passage of passages) {
    if (passage.kind === "heading") found.push({ heading: passage, passages: [] });
    else if (found.length > 0) found.at(-1)?.passages.push(passage);
    else found.push({ heading: null, passages: [passage] });
  }
  return found;
}
