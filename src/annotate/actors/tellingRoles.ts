import { foldWord } from "../../text/fold.ts";
import type { Entity, EntityRole } from "../analysis.ts";
import type { ActorLocale } from "./locale.ts";

/**
 * The roles that say who somebody is: not his own name, nor "membre", nor "ministres" of one, nor "président de celle-ci", nor "père de trois
 * enfants", nor of a party the part that its name stands beside.
 */
export function tellingRoles({ roles, names, kind, plural }: Entity, locale: ActorLocale): EntityRole[] {
  const own = new Set(names.map(foldWord));
  const nouns = kind === "person" ? locale.roles : locale.organizationTypes;
  const isOfSeveral = (head: string) => {
    const one = head.replace(/s$/, "");
    return !plural && one !== head && nouns.has(one);
  };
  return roles.filter(({ role, head }) => {
    const said = foldWord(role);
    const tellsNothing = locale.relativeNouns.has(said) || locale.pointing.test(said) || locale.parental.test(said);
    return !own.has(said) && !tellsNothing && !isOfSeveral(foldWord(head));
  });
}
