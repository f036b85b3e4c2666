import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Corpus } from "../../src/read/index.ts";
import type { Problem } from "../../src/read/problem.ts";
import { distance } from "../../src/text/distance.ts";
import { foldTypography, slug } from "../../src/text/fold.ts";

/** What a dossier's folder is read for, beside articles/ and history/. */
const KNOWN = ["dossier.yaml", "overrides.yaml", "explainer.en.md", "explainer.fr.md"];
/** A name this many letters away from a known one is a slip: override.yaml, dossier.yml. */
const SLIP = 2;

/** Files that nothing reads though their names say they are meant to be: what they hold counts for nothing. */
export function misspelt(corpus: string): Problem[] {
  return readdirSync(corpus).flatMap((name) => {
    const meant = KNOWN.find((known) => distance(name.toLowerCase(), known) <= SLIP);
    if (!meant || KNOWN.includes(name)) return [];
    const taken = existsSync(join(corpus, meant)) ? `Move what it holds into ${meant}.` : `Call it ${meant}.`;
    return [
      { file: join(corpus, name), line: null, message: `expected ${meant}, found a name that is not read. ${taken}` },
    ];
  });
}

/** What lies in articles/ and is no article, and names to ignore that no article has. */
export function strays(corpus: string, { articles, dossier }: Corpus): Problem[] {
  const folder = join(corpus, "articles");
  const foreign = readdirSync(folder)
    .filter((name) => !name.startsWith(".") && !/\.(?:md|txt)$/i.test(name))
    .map((name) => ({
      file: join(folder, name),
      line: null,
      message: "warning: not read, since it is neither .md nor .txt. Bring it in with add, and take it out of here.",
    }));
  const texts = articles.map(({ text }) => foldTypography(text).toLowerCase());
  const unmet = dossier.value.ignore.flatMap((name, at) => {
    const folded = foldTypography(name).toLowerCase();
    // An id of an actor serves as well as its name
    if (texts.some((text) => text.includes(folded) || slug(text).includes(slug(name)))) return [];
    const message = `warning: ignore: "${name}" stands in no article. Mend the name, or take it out.`;
    return [{ file: dossier.file, line: dossier.lineOf(["ignore", at]), message }];
  });
  return [...foreign, ...unmet];
}
