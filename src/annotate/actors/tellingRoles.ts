import { foldWord } from "../../text/fold.ts";
import type { Entity, EntityRole } from "../analysis.ts";
import type { ActorLocale } from "./locale.ts";

/** The roles that say who somebody is: not his own name, nor "membre", nor "ministres" of one. */
export function tellingRoles({ roles, names, kind }: Entity, locale: ActorLocale): EntityRole[] {
  const own = new Set(names.map(foldWord));
  const isOfSeveral = (head: string) => {
    const one = head.replace(/s$/, "");
    return kind === "person" && one !== head && locale.roles.has(one);
  };
  return roles.filter(({ role, head }) => {
    const said = foldWord(role);
    return !own.has(said) && !locale.relativeNouns.has(said) && !isOfSeveral(foldWord(head));
  });
}
