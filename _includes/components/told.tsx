import type { Place } from "../../src/model.ts";
import type { PageContext } from "../../src/publish/page.ts";
import { Excerpt } from "./evidence.tsx";
import { SourceMark } from "./source-mark.tsx";

/** "● S1 Ce samedi, plusieurs milliers de personnes…": an event that nobody has named, in the words of an article. */
export function Told({ place, context }: { place: Place; context: PageContext }) {
  return (
    <p class="told">
      <Excerpt place={place} context={context} /> <SourceMark id={place.article} context={context} />
    </p>
  );
}
