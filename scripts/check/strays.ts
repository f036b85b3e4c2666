import type { Corpus } from "../../src/read/index.ts";
import type { Problem } from "../../src/read/problem.ts";
import { foldTypography, foldWord, slug } from "../../src/text/fold.ts";

/** Names to ignore that no article has. */
export function strays({ articles, dossier }: Corpus): Problem[] {
  const texts = articles.map(({ text }) => foldTypography(text).toLowerCase());
  return dossier.value.ignore.flatMap((name, at) => {
    const folded = foldTypography(name).toLowerCase();
    // An id of an actor serves as well as its name
    if (texts.some((text) => text.includes(folded) || hyphened(text).includes(slug(name)))) return [];
    const message = `warning: ignore: "${name}" stands in no article. Mend the name, or take it out.`;
    return [{ file: dossier.file, line: dossier.lineOf(["ignore", at]), message }];
  });
}

const hyphened = (text: string) => foldWord(text).replace(/[^a-z0-9]+/g, "-");
