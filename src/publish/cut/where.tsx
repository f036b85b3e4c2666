import type { Dossier } from "../../model.ts";
import { browserScript } from "../browser-scripts.ts";
import type { FileProducer, SiteFile } from "../file.ts";
import type { PageContext } from "../page.ts";
import { CUT_KINDS, type CutKind } from "./kinds.ts";
import { type Part, partsOf } from "./parts.ts";

/** Finds the part that an old address means: loaded by every page of contents, a few lines. */
const findScript = "part.js";

/** Anchors that a page of contents holds itself, each in the line of its part; of more a file tells which part has which. */
const HELD = 900;

/** The anchors of each part by its path; one that several have is the first's. */
export function anchorsOf(parts: readonly Part[]): Map<string, string[]> {
  const taken = new Set<string>();
  const isNew = (anchor: string) => !taken.has(anchor) && taken.add(anchor);
  return new Map(parts.map(({ path, entries }) => [path, entries.flatMap(({ anchors }) => anchors.filter(isNew))]));
}

/** Whether they stand in the page of contents. */
export function areHeld(anchors: ReadonlyMap<string, readonly string[]>): boolean {
  return [...anchors.values()].reduce((sum, ids) => sum + ids.length, 0) <= HELD;
}

const whereFile = ({ name }: CutKind) => `${name}/part/where.js`;

/** Where a browser runs scripts, an old address goes on to its part. Without, it leads to the line of the part, or to the table. */
export function FindPart(props: { parts: readonly Part[]; kind: CutKind; context: PageContext }) {
  const { parts, kind, context } = props;
  const file = areHeld(anchorsOf(parts)) ? undefined : context.file(whereFile(kind));
  const root = file === undefined ? undefined : context.to(`${kind.name}/`);
  return <script src={context.file(findScript)} defer data-where={file} data-root={root} />;
}

/** The script, and for each kind that has many anchors, which part has which. */
export const cutFiles: FileProducer = (dossier: Dossier): SiteFile[] => {
  const cut = CUT_KINDS.map((kind) => ({ kind, parts: partsOf(dossier, kind.name) })).filter(
    ({ parts }) => parts.length > 0,
  );
  if (cut.length === 0) return [];
  const lists = cut.flatMap(({ kind, parts }) => {
    const anchors = anchorsOf(parts);
    if (areHeld(anchors)) return [];
    // As the page of contents leads to them: "part/a.html".
    const found = Object.fromEntries([...anchors].map(([path, ids]) => [path.slice(kind.name.length + 1), ids]));
    return [{ path: whereFile(kind), content: `dossierParts(${JSON.stringify(found)});\n` }];
  });
  return [{ path: findScript, content: browserScript("part") }, ...lists];
};
