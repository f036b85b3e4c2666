import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { slug } from "../../../src/text/fold.ts";
import { readGoldQuotations } from "../../../tests/support/gold.ts";
import { type Label, type LabelledText, points } from "./labelled.ts";

interface Named {
  name: string;
  aliases?: string[];
}

/** The articles of our own dossier, with tests/fixtures/gold. */
export function fromFlagship(folder: string): LabelledText[] {
  const { actors }: { actors: Named[] } = parse(readFileSync(`${folder}/dossier.yaml`, "utf8"));
  const names = new Map(actors.map(({ name, aliases = [] }) => [slug(name), [name, ...aliases]]));
  const gold = readGoldQuotations();
  const files = readdirSync(`${folder}/articles`).filter((file) => file.endsWith(".md"));
  return files.sort().map((file): LabelledText => {
    const text = readFileSync(`${folder}/articles/${file}`, "utf8").replace(/^---\n[\s\S]*?\n---\n/, "");
    let from = 0;
    const labels = gold
      .filter(({ article }) => `${article}.md` === file)
      .flatMap(({ words, speakers }): Label[] => {
        const start = text.indexOf(words, from);
        if (start < 0) return [];
        from = start + words.length;
        const named = speakers
          .filter((id) => /^[a-z]/.test(id))
          .map((id) => names.get(id) ?? [id.replaceAll("-", " ")]);
        return [{ ...points(text, start, from), said: true, speakers: named, mention: null }];
      });
    return { id: file, set: "flagship", text, published: null, labels, whole: true };
  });
}
