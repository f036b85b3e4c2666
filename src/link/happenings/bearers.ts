import type { Actor } from "../../model.ts";
import { foldWord } from "../../text/fold.ts";
import { append } from "../append.ts";
import { foldWords, roleHead } from "../role-head.ts";

/** How many times more often one person bears a role than any other, to be meant by it in an article that does not say. */
const LEAD = 3;

/** Who is meant by a phrase: sure where the article itself says who bears the role, or it is a role in a body that it names. */
export interface Bearer {
  id: string;
  isSure: boolean;
  /** The phrase is no name of the body, though it holds it: "le PDG de la société Fralec". */
  isOfBody: boolean;
}

/** Who is meant by "le maire" in an article; null where nobody is. */
export type Bearers = (article: string, phrase: string) => Bearer | null;

/**
 * The persons by the head of their roles: who bears it in the article, else who alone bears it in the body that the phrase names, "le PDG de
 * la société Fralec", else who bears it far most in the dossier.
 */
export function bearersOf(actors: readonly Actor[]): Bearers {
  const here = new Map<string, string[]>();
  const ofBody = new Map<string, string[]>();
  const everywhere = new Map<string, string[]>();
  for (const { id, kind, roles } of actors) {
    if (kind !== "person") continue;
    for (const { article, role } of roles) {
      const head = roleHead(role);
      append(here, `${article} ${head}`, id);
      append(everywhere, head, id);
      const body = bodyOf(role);
      if (head && body) append(ofBody, `${head} ${body}`, id);
    }
  }
  return (article, phrase) => {
    for (const { 1: head = "", index } of foldWords(phrase).matchAll(DEFINITE)) {
      // "l'avocat du PDG de Fralec" is not the head of Fralec.
      const within = index === 0 && ofBody.get(`${head} ${bodyOf(phrase)}`);
      if (within) return onlyOne(within, true);
      const near = here.get(`${article} ${head}`);
      if (near) return onlyOne(near, false);
      const far = everywhere.get(head);
      const id = far && leaderOf(far);
      if (id) return { id, isSure: false, isOfBody: false };
    }
    return null;
  };
}

/** "le maire", "du maire": a role that needs no name. */
const DEFINITE = /(?:^|[ '])(?:le|la|l|du|au) ?([\p{L}-]+)/gu;

/** The names in what a role is of: "président d'Union locale, parti de …" → "union". */
const bodyOf = (role: string) =>
  [...(/ d(?:e|u|es|['’])[^,(]*/u.exec(role)?.[0] ?? "").matchAll(/\p{Lu}[\p{L}\p{M}-]{2,}/gu)]
    .map(([name]) => foldWord(name))
    .join(" ");

function onlyOne(ids: readonly string[], isOfBody: boolean): Bearer | null {
  const [id, another] = new Set(ids);
  return id !== undefined && another === undefined ? { id, isSure: true, isOfBody } : null;
}

function leaderOf(ids: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] >= LEAD * (second?.[1] ?? 0) && first[1] > 1 ? first[0] : null;
}
