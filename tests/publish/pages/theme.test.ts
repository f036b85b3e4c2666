import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
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
