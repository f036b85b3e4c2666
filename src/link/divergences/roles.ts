import type { ActorRole, Divergence } from "../../model.ts";
import { foldWord } from "../../text/fold.ts";
import { contentWords } from "../content-words.ts";
import type { LinkLocale } from "../locale.ts";
import { divergence, type Finder, readingsOf, sources } from "./finder.ts";

/**
 * "fondateur" in one source, "cofondateur" in another; "ministre des Transports", "ministre de la Mer": roles of one person
 * whose heads are of one family and differ, or that are one office with nothing in common in its complement. A trade beside
 * an office is no difference, "ingénieur", nor is what somebody was before.
 */
export function roles(locale: LinkLocale): Finder {
  return ({ actors }) =>
    actors.flatMap((actor): Divergence[] => {
      if (actor.kind !== "person") return [];
      const held = actor.roles.filter(({ role }) => !locale.former.test(foldWord(role)));
      const disputed = new Set([
        ...locale.rivalRoles.flatMap((family) => ofFamily(held, family)),
        ...[...locale.portfolios].flatMap((office) => ofOffice(held, office, locale)),
      ]);
      const readings = readingsOf([...disputed], ({ role }) => role);
      return readings.length > 1 ? [divergence("role", actor.id, readings)] : [];
    });
}

function ofFamily(held: readonly ActorRole[], family: readonly string[]): ActorRole[] {
  const headOf = (role: ActorRole) => family.find((head) => headsOf(role).includes(head));
  const places = held.filter(headOf);
  const heads = readingsOf(places, (role) => headOf(role) ?? role.role);
  return heads.length > 1 && sources(places) > 1 ? places : [];
}

function ofOffice(held: readonly ActorRole[], office: string, locale: LinkLocale): ActorRole[] {
  const places = held.flatMap((role) => {
    const complement = complementOf(role);
    return headsOf(role)[0] === office && complement
      ? [{ role, stems: contentWords(complement, locale).map(({ stem }) => stem) }]
      : [];
  });
  const differ = places.some((a) =>
    places.some((b) => a.role.article !== b.role.article && !a.stems.some((stem) => b.stems.includes(stem))),
  );
  return differ ? places.map(({ role }) => role) : [];
}

const COMPLEMENT = / (?:de|du|des|d'|au|aux|a la|pour|chez) ?/;

/** "Patron et fondateur de la ligue" → ["patron", "et", "fondateur"]: only the words before the complement count. */
function headsOf({ role }: ActorRole): string[] {
  return (
    foldWord(role)
      .split(COMPLEMENT)[0]
      ?.split(/[\s-]+/) ?? []
  );
}

/** "ministre de la Mer" → "la mer"; empty where there is none. */
function complementOf({ role }: ActorRole): string {
  return foldWord(role).split(COMPLEMENT).slice(1).join(" ");
}
