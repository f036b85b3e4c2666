import type { PageLinks, Target } from "../links.ts";
import type { EarlierFile } from "./earlier-file.ts";

/**
 * The files of a site as they are kept. A hundred thousand small objects take longer to read than all else of it: what is many lies in
 * columns, and where pages lead in one row of numbers, page after page.
 */
export interface FileTable {
  /** By path. */
  files: ReadonlyMap<string, Row>;
  /** What pages lead to, by their numbers. */
  targets: { paths: readonly string[]; anchors: readonly string[]; wrong: ReadonlyMap<number, string> };
  leads: Uint32Array;
}

interface Row extends Omit<EarlierFile, "links"> {
  /** Its ids, and which of the leads are its own. */
  links: { ids: string; from: number; to: number } | null;
}

/** @param all by number, what pages lead to, or have led to before: those to which no page leads any more are left out */
export function tableOf(files: ReadonlyMap<string, EarlierFile>, all: readonly Target[]): FileTable {
  const many = [...files.values()].reduce((sum, { links }) => sum + (links?.leads.length ?? 0), 0);
  const leads = new Uint32Array(many);
  const [paths, anchors, wrong] = [[] as string[], [] as string[], new Map<number, string>()];
  const numbers: (number | undefined)[] = [];
  const anew = (number: number): number => {
    const known = numbers[number];
    const target = all[number];
    if (known !== undefined || !target) return known ?? 0;
    const fresh = paths.push(target.path) - 1;
    anchors.push(target.anchor);
    if (target.wrong !== null) wrong.set(fresh, target.wrong);
    numbers[number] = fresh;
    return fresh;
  };
  let to = 0;
  const row = ({ links, ...file }: EarlierFile): Row => {
    if (!links) return { ...file, links };
    const from = to;
    for (let at = 0; at < links.leads.length; at++) leads[to++] = anew(links.leads[at] ?? 0);
    return { ...file, links: { ids: links.ids, from, to } };
  };
  return {
    files: new Map([...files].map(([path, file]) => [path, row(file)])),
    targets: { paths, anchors, wrong },
    leads,
  };
}

export function filesOf({ files, leads }: FileTable): ReadonlyMap<string, EarlierFile> {
  const linksOf = ({ links }: Row): PageLinks | null =>
    links && { ids: links.ids, leads: leads.subarray(links.from, links.to) };
  return new Map([...files].map(([path, row]) => [path, { ...row, links: linksOf(row) }]));
}

export function targetsOf({ targets: { paths, anchors, wrong } }: FileTable): readonly Target[] {
  return paths.map((path, number) => ({ path, anchor: anchors[number] ?? "", wrong: wrong.get(number) ?? null }));
}
