import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hostedPart, hostedStylesheet } from "../../../_includes/theme/hosted.ts";
import { stylesheet } from "../../../_includes/theme/stylesheet.ts";

const theme = join(import.meta.dirname, "../../../_includes/theme");
const css = stylesheet();

test("the fonts are our own, each asked for by the stylesheet, and light", () => {
  const asked = [...css.matchAll(/url\("([^"]+)"\)/g)].map(([, url = ""]) => url);
  expect(asked.filter((url) => !existsSync(join(theme, url)))).toEqual([]);
  const fonts = readdirSync(join(theme, "fonts")).filter((file) => file.endsWith(".woff2"));
  expect(fonts.map((file) => `fonts/${file}`).sort()).toEqual([...asked].sort());
  const bytes = fonts.reduce((sum, file) => sum + statSync(join(theme, "fonts", file)).size, 0);
  expect(bytes).toBeLessThanOrEqual(160_000);
});

test("each family has its licence beside it", () => {
  const licences = readdirSync(join(theme, "fonts")).filter((file) => file.endsWith("-OFL.txt"));
  expect(licences).toEqual(["literata-OFL.txt", "public-sans-OFL.txt"]);
});

test("text is readable before a font comes, and no line moves far when it does", () => {
  const faces = css.match(/@font-face \{[^}]*\}/g) ?? [];
  for (const face of faces) {
    if (face.includes("url(")) expect(face).toContain("font-display: swap");
    else expect(face).toMatch(/size-adjust: [\d.]+%;\s+ascent-override: [\d.]+%;\s+descent-override: [\d.]+%/);
  }
});

test("in a layout of a host nothing of it stands outside the dossier's part, and no length hangs on the host's root", () => {
  for (const css of [hostedStylesheet(), hostedPart(readFileSync(join(theme, "search.css"), "utf8"))]) {
    const outside = css.replace(/\{(?:[^{}]|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})*\}/g, ";").split(";");
    const selectors = new Set(outside.map((one) => one.trim()).filter((one) => one !== "" && !one.startsWith("/*")));
    const own =
      /^(?:@font-face|:where\(\.dossier\)|:is\(\.dossier, #_#_\)|@media \((?:prefers-color-scheme|forced-colors).*\))$/;
    expect([...selectors].filter((selector) => !own.test(selector))).toEqual([]);
    expect(css).not.toMatch(/(?:^|[\s,])(?:html|body|:root|main)(?=[\s:>,{])[^;]*\{/m);
    const lengths = css.split("\n").filter((line) => !line.includes("@media"));
    expect(lengths.filter((line) => /\d\s*rem\b/.test(line) && !line.includes("--rem: max("))).toEqual([]);
  }
});
