import type { Front } from "../model.ts";
import type { EditorFile } from "../read/index.ts";
import type { Problem } from "../read/problem.ts";
import type { DossierInput } from "../read/schema.ts";
import { localise } from "../text/localise.ts";
import { didYouMean } from "../text/nearest.ts";

/** What the editor sets first on the front page. An id that nothing bears is a problem with its line. */
export function describeFront(
  { file, lineOf, value }: EditorFile<DossierInput>,
  known: { actors: readonly { id: string }[]; quotations: readonly { id: string }[] },
): { front: Front; problems: Problem[] } {
  const [actors, quotations] = [ids(known.actors), ids(known.quotations)];
  const { cast, sides } = value.front;
  const unknown = (path: PropertyKey[], given: readonly string[], among: ReadonlySet<string>, what: string) =>
    given.flatMap((id, at): Problem[] => {
      const mend = didYouMean(id, among, "The ids stand in data/*.json.");
      const message = `expected the id of ${what}, found "${id}". ${mend}`;
      return among.has(id) ? [] : [{ file, line: lineOf([...path, at]), message }];
    });
  return {
    front: { cast, sides: sides.map((side) => ({ ...side, title: localise(side.title) })) },
    problems: [
      ...unknown(["front", "cast"], cast, actors, "an actor"),
      ...sides.flatMap((side, at) =>
        unknown(["front", "sides", at, "quotations"], side.quotations, quotations, "a quotation"),
      ),
    ],
  };
}

const ids = (things: readonly { id: string }[]): ReadonlySet<string> => new Set(things.map(({ id }) => id));
