import { existsSync } from "node:fs";
import { join } from "node:path";

/** How a template's name may end, in the order in which it is looked for. */
const ENDINGS = [
  ".11ty.js",
  ".11ty.cjs",
  ".11ty.mjs",
  ".11ty.ts",
  ".11ty.tsx",
  ".njk",
  ".liquid",
  ".webc",
  ".hbs",
  ".html",
  ".md",
];

/** The template of the maker's with that name, with its ending; null where there is none. */
export function templateOf(folder: string, name: string): string | null {
  const ending = ENDINGS.find((ending) => existsSync(join(folder, name + ending)));
  return ending === undefined ? null : name + ending;
}
