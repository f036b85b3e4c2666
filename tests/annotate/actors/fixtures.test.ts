import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Entity } from "../../../src/annotate/analysis.ts";
import { actorsOf } from "./analyse.ts";

const folder = join(import.meta.dirname, "../../fixtures/actors");
const KINDS = { person: "personne", organization: "organisation", other: "autre" };

// A paragraph, a dot, the actors it names one to a line, a dot:
//   personne Agnès Vallier = Vallier (ministre de la Santé)
describe.each(readdirSync(folder))("%s", (file) => {
  const lines = readFileSync(join(folder, file), "utf8").split("\n");
  for (let line = 0; line < lines.length; line++) {
    const text = lines[line] ?? "";
    if (!text || text.startsWith("#")) continue;
    const end = lines.indexOf(".", line + 2);
    const expected = lines.slice(line + 2, end);
    it(`${file}:${line + 1}`, () => expect(actorsOf(text).map(inWords)).toEqual(expected));
    line = end;
  }
});

function inWords({ kind, names, roles }: Entity): string {
  const said = roles.length ? ` (${roles.map(({ role }) => role).join("; ")})` : "";
  return `${KINDS[kind]} ${names.join(" = ")}${said}`;
}
