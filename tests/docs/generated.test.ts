import { join } from "node:path";
import { expect, test } from "vitest";
import { MESSAGES } from "../../src/publish/messages/index.ts";
import { sentences } from "../../src/publish/messages/own.ts";
import { componentsOfTheme } from "../support/components.ts";

const DOCS = join(import.meta.dirname, "../../docs");

/** Docs that are read off the source: `npx vitest run tests/docs/generated.test.ts -u` writes them anew. */
const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll("<", "&lt;").replace(/\s+/g, " ").trim();

test("docs/components.md tells every component, its props and what it shows", async () => {
  const components = componentsOfTheme();
  expect(components.length).toBeGreaterThan(40);
  expect(components.filter(({ props, shows }) => props.length === 0 || shows === "")).toEqual([]);
  const rows = components.map(
    ({ file, name, props, shows }) =>
      `| ${file} | ${name} | ${props.map((prop) => `\`${cell(prop)}\``).join(", ")} | ${cell(shows)} |`,
  );
  await expect(`# The components of the theme

What a file in your folder \`components\` may replace, by the name of the file, and what its components are given ([plugin.md](plugin.md)
tells how). A prop with \`?\` may be absent. Types are those of the package: \`import type { PageContext, Quotation } from "eleventy-plugin-dossier"\`;
the few that it does not export stand in the component's source. \`context\` is what every view has:

| of \`context\` | is |
|---|---|
| \`dossier\` | the model |
| \`records\` | the same by id: \`records.actor.get("anne-durand")\` |
| \`lang\`, \`t\` | the language of the page, and every sentence of the interface in it ([messages.md](messages.md)) |
| \`path\` | where the page stands |
| \`to(page)\`, \`file(path)\` | a link to a page of the same language, and to a file that all languages share |
| \`say(text)\` | your own text of \`dossier.yaml\` in this language |

| file | component | props | shows |
|---|---|---|---|
${rows.join("\n")}
`).toMatchFileSnapshot(join(DOCS, "components.md"));
});

test("docs/messages.md tells the key of every sentence", async () => {
  const french = sentences(MESSAGES.fr);
  const told = (value: unknown) => (typeof value === "function" ? takes(value) : cell(String(value)));
  const rows = [...sentences(MESSAGES.en)].map(
    ([key, value]) => `| ${key} | ${told(value)} | ${told(french.get(key))} |`,
  );
  await expect(`# The words of the interface

The keys for the option \`messages\` ([plugin.md](plugin.md)). Where a sentence takes values, give a function of the same values: \`(n) => …\`.
French that you write as a sentence is typeset for you; what your functions give stays as it is. The few sentences of the service worker,
which are packed into its script, cannot be changed.

| key | English | French |
|---|---|---|
${rows.join("\n")}
`).toMatchFileSnapshot(join(DOCS, "messages.md"));
});

/** `(n, one) => …`: the values that a sentence takes. */
function takes(value: object): string {
  const [, given = ""] = /^\(?([^)=]*)\)?\s*=>/.exec(String(value)) ?? [];
  return `*a function of ${cell(given)}*`;
}
