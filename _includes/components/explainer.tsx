import type { Chapter } from "../../src/publish/explainer/chapters.ts";
import type { PageContext } from "../../src/publish/page.ts";
import { Notes } from "./notes.tsx";
import { Section } from "./section.tsx";

/** Chapters of the narrative: each paragraph with the evidence of its sentences beside it, or under it. */
export function Narrative({ chapters, context }: { chapters: readonly Chapter[]; context: PageContext }) {
  return chapters.map(({ id, title, passages }) => (
    <Section
      key={id}
      id={id}
      title={
        title === null ? (
          <span class="unseen">{context.t.home.story}</span>
        ) : (
          <span dangerouslySetInnerHTML={{ __html: title }} />
        )
      }
    >
      {passages.map(({ html, notes }) => (
        <div key={html} class="row passage">
          <div class="prose" dangerouslySetInnerHTML={{ __html: html }} />
          <Notes notes={notes} context={context} />
        </div>
      ))}
    </Section>
  ));
}
