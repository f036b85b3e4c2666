import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { LIBRARIES } from "../scripts/package/libraries.ts";

const ROOT = join(import.meta.dirname, "..");

/** Each part of src/ and the parts it may import, beside itself. Imports go one way: towards the vocabulary. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  "model.ts": ["model"],
  text: ["model.ts"],
  read: ["model.ts", "text"],
  annotate: ["model.ts", "text", "read"],
  locales: ["model.ts", "text", "read", "annotate", "link"],
  link: ["model.ts", "text", "read", "annotate"],
  compose: ["model.ts", "text", "read", "annotate", "link"],
  publish: ["model.ts", "text", "read", "annotate", "link", "compose", "locales"],
  "pipeline.ts": ["model.ts", "text", "read", "annotate", "link", "compose", "locales"],
  "options.ts": ["text", "read", "publish"],
  "index.ts": ["model.ts", "read", "options.ts", "pipeline.ts", "publish"],
};

interface Line {
  file: string;
  number: number;
  text: string;
}

const files = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
  .map((name) => `src/${name.replaceAll("\\", "/")}`)
  .filter((name) => /\.tsx?$/.test(name))
  .sort();

const lines: Line[] = files.flatMap((file) =>
  readFileSync(join(ROOT, file), "utf8")
    .split("\n")
    .map((text, at) => ({ file, number: at + 1, text })),
);

const imports = lines.flatMap((line) => {
  const target = /(?:^|\s)(?:from|import)\s*\(?"([^"]+)"/.exec(line.text)?.[1];
  return target === undefined ? [] : [{ ...line, target }];
});

const part = (file: string) => file.split("/")[1] ?? "";
const told = (found: readonly Line[]) => found.map(({ file, number, text }) => `${file}:${number} ${text.trim()}`);
const isComment = ({ text }: Line) => /^\s*(?:\/\/|\/?\*)/.test(text);
const code = lines.filter((line) => !isComment(line));

describe("the boundaries of DESIGN.md", () => {
  test("the parts of src/ are the ones that are known here", () => {
    expect(new Set(files.map(part).filter((name) => name !== "eleventy.d.ts"))).toEqual(
      new Set(Object.keys(MAY_IMPORT)),
    );
  });

  test("imports go one way", () => {
    const wrong = imports.filter(({ file, target }) => {
      if (!target.startsWith(".")) return false;
      const imported = posix.join(posix.dirname(file), target);
      const from = part(file);
      const to = part(imported);
      if (!imported.startsWith("src/")) return from !== "index.ts" && from !== "publish";
      return from !== to && !MAY_IMPORT[from]?.includes(to);
    });
    expect(told(wrong)).toEqual([]);
  });

  test("only publish/ and index.ts know Eleventy", () => {
    const wrong = imports.filter(
      ({ file, target }) => target.startsWith("@11ty/") && !/^src\/(?:publish\/|index\.ts)/.test(file),
    );
    expect(told(wrong)).toEqual([]);
  });

  test("only read/ and the writers of publish/ touch files", () => {
    // index.ts asks whether a maker has a template of the same name; the theme may read its own folder, and so may the package
    // the scripts of its own that were bundled when it was packed.
    const allowed = /^src\/(?:read\/|index\.ts|publish\/(?:write\/|browser-scripts\.ts))/;
    const wrong = imports.filter(
      ({ file, target }) => /^(?:node:)?(?:fs|child_process|http|https|net)\b/.test(target) && !allowed.test(file),
    );
    expect(told(wrong)).toEqual([]);
  });

  test("an install brings what src/ imports, or the package holds it", () => {
    // Scripts of browsers are bundled when the package is packed, with all they import, and so is what is used of some libraries.
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    const wrong = imports.filter((line) => {
      const { file, target, text } = line;
      if (isComment(line) || /^(?:\.|node:)/.test(target) || /\/client\//.test(file) || /^\s*import type /.test(text))
        return false;
      if (LIBRARIES.some((library) => library === target)) return false;
      const [name = "", part = ""] = target.split("/");
      return !((name.startsWith("@") ? `${name}/${part}` : name) in dependencies);
    });
    expect(told(wrong)).toEqual([]);
  });

  test("annotate/ names no language", () => {
    const wrong = code.filter(
      ({ file, text }) => part(file) === "annotate" && /["'`](?:fr|en|fr-FR)["'`]|locales\//.test(text),
    );
    expect(told(wrong)).toEqual([]);
  });

  test("locales hold no control flow", () => {
    const stripped = code.map((line) => ({
      ...line,
      bare: line.text.replace(/"(?:[^"\\]|\\.)*"|`[^`]*`|\/(?:[^/\\\n]|\\.)+\/[a-z]*|\/\/.*/g, ""),
    }));
    const wrong = stripped.filter(
      // "for" is a stem of "forcer" in the table of verbs, and a word of "Jewish Voice for Peace" in a list of names.
      ({ file, bare }) =>
        part(file) === "locales" &&
        !/\.generated\.ts$|\/words\//.test(file) &&
        /\b(?:if|for|while|switch|function)\b/.test(bare),
    );
    expect(told(wrong)).toEqual([]);
  });

  test("src/ knows nothing of this affair", () => {
    // "parler" is also a verb: only the name, with its capital, is one of the affair.
    const wrong = lines.filter(({ text }) =>
      /\b(?:Parler|[Mm]atze?|[Aa]mazon|Gab|[Tt]rump|BuzzFeed|Wernick|realDonald\w*)\b/.test(text),
    );
    expect(told(wrong)).toEqual([]);
  });

  test("src/ has no clock, no randomness, no environment and no locale of the machine", () => {
    const impure =
      /\bDate\.now\b|\bMath\.random\b|\bnew Date\(\s*\)|\bDateTime\.(?:now|local)\(|\bperformance\.now\b|\brandomUUID\b|\bprocess\.env\b|\.toLocale\w+\(\s*\)|\.localeCompare\(|Intl\.\w+\(\s*\)/;
    expect(told(code.filter(({ text }) => impure.test(text)))).toEqual([]);
  });
});
