import type { ActorRole } from "../../model.ts";
import { foldWord } from "../../text/fold.ts";
import { bounds } from "../format/dates.ts";
import type { Records } from "./records.ts";

/** The role that most articles give somebody, in how many, and on which days the first and last of them appeared. */
export interface MainRole {
  role: string;
  articles: number;
  /** Publication dates (EDTF), null where none of the articles bears one. */
  from: string | null;
  to: string | null;
}

/**
 * "Président", "président", "président de la République" → the spelling and the fullness most articles use; of two that as
 * many use, the fuller. null for who has no role.
 */
export function mainRole(roles: readonly ActorRole[], { source }: Records): MainRole | null {
  const wordings = new Map<string, { spellings: Map<string, number>; articles: Set<string> }>();
  for (const { role, article } of roles) {
    const key = foldWord(role);
    const wording = wordings.get(key) ?? { spellings: new Map<string, number>(), articles: new Set<string>() };
    wordings.set(key, wording);
    wording.spellings.set(role, (wording.spellings.get(role) ?? 0) + 1);
    wording.articles.add(article);
  }
  const [most] = [...wordings].sort(
    ([a, one], [b, other]) => other.articles.size - one.articles.size || b.length - a.length || (a < b ? -1 : 1),
  );
  if (!most) return null;
  const [, { spellings, articles }] = most;
  const [role = ""] = [...spellings].sort(([a, m], [b, n]) => n - m || (a > b ? -1 : 1)).map(([spelling]) => spelling);
  const dates = [...articles].flatMap((id) => source.get(id)?.published ?? []);
  return { role, articles: articles.size, ...bounds(dates) };
}
