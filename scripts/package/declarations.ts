import { readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { resolve } from "node:path";
import { type Plugin, rollup } from "rollup";
import { dts } from "rollup-plugin-dts";

const ELEVENTY = "@11ty/eleventy";

/** What declarations may name that npm brings with the package: Eleventy has no types of its own, and zod stays here. */
const BROUGHT = ["preact", "node", ...builtinModules];

/**
 * The declarations of all that `entry` exports, in one text, without what it does not need.
 *
 * @param entry a .d.ts of the compiler's
 * @throws Error where they name a package that is not installed with ours
 */
export async function bundledDeclarations(entry: string): Promise<string> {
  const bundle = await rollup({
    input: entry,
    external: (name) => !/^[./]/.test(name) && name !== ELEVENTY && name !== resolve(name),
    plugins: [eleventyTypes, dts()],
  });
  const { output } = await bundle.generate({ format: "es" });
  await bundle.close();
  const [{ code, imports }] = output;
  const foreign = imports.filter((name) => !BROUGHT.includes(name.replace(/^node:/, "")));
  if (foreign.length > 0) throw new Error(`The public declarations need the types of ${foreign.join(", ")}.`);
  return code;
}

/** What we use of Eleventy, as a module that can be bundled. */
const eleventyTypes: Plugin = {
  name: "eleventy-types",
  resolveId: (name) => (name === ELEVENTY ? resolve("src/eleventy-types.d.ts") : null),
  load: (name) => (name.endsWith("eleventy-types.d.ts") ? declared(readFileSync("src/eleventy.d.ts", "utf8")) : null),
};

/** A comment, then `declare module "…" { BODY }` → BODY */
function declared(text: string): string {
  return text
    .replace(/^[\s\S]*?declare module "[^"]*" \{\n/, "")
    .replace(/\}\s*$/, "")
    .replace(/^ {2}/gm, "");
}
