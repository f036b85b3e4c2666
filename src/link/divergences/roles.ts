import type { ActorRole } from "../../model.ts";
import { foldWord } from "../../text/fold.ts";
import type { LinkLocale } from "../locale.ts";
import { divergence, type Finder, readingsOf, sources } from "./finder.ts";

/**
 * "fondateur" in one source, "cofondateur" in another: roles of one person that share a body ("de la ligue", "du club")
 * or whose heads are of one family, and that no source joins. A trade beside an office is no difference: "ingénieur".
 */
export function roles({ rivalRoles }: LinkLocale): Finder {
  return ({ actors }) =>
    actors.flatMap((actor) => {
      if (actor.kind !== "person") return [];
      const disputed = rivalRoles.flatMap((family) => {
        const held = actor.roles.filter((role) => family.some((head) => headsOf(role).includes(head)));
        const heads = readingsOf(held, (role) => family.find((head) => headsOf(role).includes(head)) ?? role.role);
        return heads.length > 1 && sources(held) > 1 ? held : [];
      });
      const places = [...new Set(disputed)];
      return places.length > 0
        ? [
            divergence(
              "role",
              actor.id,
              readingsOf(places, ({ role }) => role),
            ),
          ]
        : [];
    });
}

/** "Patron et fondateur de la ligue" → ["patron", "et", "fondateur", …]: only the words before the complement count. */
function headsOf({ role }: ActorRole): string[] {
  return (
    foldWord(role)
      .split(/ (?:de|du|des|d'|au|a la|pour|chez) ?/)[0]
      ?.split(/[\s-]+/) ?? []
  );
}
