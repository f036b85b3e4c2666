import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Entity } from "../../../src/annotate/analysis.ts";
import { actorsOf } from "./analyse.ts";

const folder = join(import.meta.dirname, "../../fixtures/actors");
/** Right answers that the learnt kinds still miss; the test tells when one is found. */
const OPEN = new Set(
  ["culture.txt:40", "sport.txt:26", "monde.txt:86", "francophonie.txt:99"].concat(
    // Rather no kind than a wrong one: the evidence for an organization is there, but falls short of what is asked.
    ["bodies.txt:76", "things.txt:26", "titles.txt:87"],
  ),
);
const KINDS = { person: "personne", organization: "organisation", other: "autre" };

// A paragraph, a dot, all that it names one to a line, a dot:
//   personne Agnès Vallier = Vallier (ministre de la Santé)
check(folder, (text) => actorsOf(text).map(inWords));

// In articles/, whole articles and whom they name at least twice:
//   organisation Ligue communiste = LC
check(join(folder, "articles"), (text) =>
  actorsOf(text)
    .filter(({ kind, mentions }) => kind !== "other" && mentions.length > 1)
    .map((entity) => inWords({ ...entity, roles: [] })),
);

function check(place: string, read: (text: string) => string[]): void {
  const files = readdirSync(place).filter((file) => file.endsWith(".txt"));
  describe.each(files)("%s", (file) => {
    const lines = readFileSync(join(place, file), "utf8").split("\n");
    for (let line = 0; line < lines.length; line++) {
      const text = lines[line] ?? "";
      if (!text || text.startsWith("#")) continue;
      const end = lines.indexOf(".", line + 2);
      const expected = lines.slice(line + 2, end);
      const name = `${file}:${line + 1}`;
      (OPEN.has(name) ? it.fails : it)(name, () => expect(read(text)).toEqual(expected.filter(Boolean)));
      line = end;
    }
  });
}

function inWords({ kind, names, roles }: Entity): string {
  const said = roles.length ? ` (${roles.map(({ role }) => role).join("; ")})` : "";
  return `${KINDS[kind]} ${names.join(" = ")}${said}`;
}
