import { distance } from "../text/distance.ts";
import type { Problem } from "./problem.ts";

/** What a dossier's folder is read for. */
const FILES = ["dossier.yaml", "overrides.yaml", "explainer.en.md", "explainer.fr.md"];
const FOLDERS = ["articles", "history"];
const KNOWN = [...FILES, ...FOLDERS];
/** A name this many letters away from a known one is a slip: override.yaml, histroy. */
const SLIP = 2;
/** What an editor's program leaves beside a file: "dossier.yaml~", "#dossier.yaml#". */
const LEFT = /^#|~$/;
/** dossier.yml, explainer.md, explainer.de.md */
const WRITTEN = /^(dossier|overrides)\.(?:.*\.)?(?:ya?ml|json)$|^(explainer)\.(?:.*\.)?(?:md|markdown|txt)$/;

/** Files that nothing reads though their names say they are meant to be: what they hold counts for nothing. */
export function misspelt(names: readonly string[], shown: (name: string) => string): Problem[] {
  return names.flatMap((name) => {
    if (KNOWN.includes(name) || LEFT.test(name)) return [];
    const lower = name.toLowerCase();
    const [, data, text] = WRITTEN.exec(lower) ?? [];
    const stem = data ?? text;
    const near = KNOWN.find((known) => distance(lower, known) <= SLIP);
    const meant = near ?? FILES.find((known) => stem !== undefined && known.startsWith(stem));
    if (!meant) return [];
    const mend = names.includes(meant) ? `Move what it holds into ${meant}.` : `Call it ${meant}.`;
    return [{ file: shown(name), line: null, message: `expected ${meant}, found a name that is not read. ${mend}` }];
  });
}

/** A character that no page can show and no other system gives back: a control, or what is left of a name that is not UTF-8. */
export const UNWRITABLE = /[\p{Control}\p{Surrogate}\ufffd]/u;

/** What lies among the articles and is none. */
export function notRead(names: readonly string[], shown: (name: string) => string): Problem[] {
  const message = "warning: not read, since it is neither .md nor .txt. Bring it in with add, and take it out of here.";
  return names
    .filter((name) => !LEFT.test(name) && !isArticle(name))
    .map((name) => ({ file: shown(name), line: null, message }));
}

export const isArticle = (name: string) => /\.(?:md|txt)$/i.test(name);
