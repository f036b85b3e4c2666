import type { Actor } from "../model.ts";
import { slug } from "../text/fold.ts";
import { nearest } from "../text/nearest.ts";
import { append } from "./append.ts";

/** Whom an editor means by an id or a name; or what is wrong with it, and the mend. */
export type NameActor = (written: string) => { id: string } | { message: string };

/** Reads ids and names as an editor writes them, against everybody whom the dossier knows. */
export function nameActor(actors: readonly Pick<Actor, "id" | "name" | "aliases">[]): NameActor {
  const ids = new Set(actors.map(({ id }) => id));
  let known: Map<string, string[]> | undefined;
  return (written) => {
    if (ids.has(written)) return { id: written };
    known ??= bearersOf(actors);
    const bearers = known;
    const found = bearers.get(slug(written)) ?? [];
    const [only, another] = found;
    if (only !== undefined && another === undefined) return { id: only };
    if (another !== undefined)
      return {
        message: `expected one actor, found ${found.length} called "${written}": ${found.join(", ")}. Write the id.`,
      };
    const meant = nearest(written, ids) ?? nearest(written, bearers.keys());
    const near = meant === null ? null : (bearers.get(meant)?.[0] ?? meant);
    const mend = near === null ? "Mend it, or list them under actors: in dossier.yaml." : `Did you mean ${near}?`;
    return { message: `expected the id or the name of an actor, found "${written}". ${mend}` };
  };
}

/** Ids by what each is called, as it would stand in an address; most dossiers name nobody so. */
function bearersOf(actors: readonly Pick<Actor, "id" | "name" | "aliases">[]): Map<string, string[]> {
  const bearers = new Map<string, string[]>();
  for (const { id, name, aliases } of actors)
    for (const one of new Set([name, ...aliases].map(slug))) append(bearers, one, id);
  return bearers;
}
