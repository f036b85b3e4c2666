import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { dossierSchema, overridesSchema } from "../../src/read/schema.ts";
import { run } from "../support/commands.ts";
import { blocksOf, invocationsIn, PAGES, read } from "../support/docs.ts";

const ROOT = join(import.meta.dirname, "../..");

/** The pages that go through a dossier of one's own, in the order of an afternoon. */
const MAKERS = ["afternoon", "articles", "desk", "editing", "explainer", "publish"].map((name) => `docs/${name}.md`);

/** What these pages tell to do outside a dossier: tests/scripts/package/new.test.ts does it. */
const BEFORE = /^npx eleventy-plugin-dossier new |^npm install$/;

const blocks = MAKERS.flatMap(blocksOf);
const shown = blocks.flatMap(({ text }) => text.split("\n").filter((line) => /^np[mx] /.test(line)));
const commands = [...new Set(shown)].filter((line) => !BEFORE.test(line));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dossier-guide-"));
  cpSync(join(ROOT, "tests/fixtures/desk"), join(folder, "affair"), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `npm run add -- affair/` → ["add", "affair/", …] with the folders of this test. */
function asRun(line: string): string[] {
  const [verb = "", ...rest] = invocationsIn(line)[0] ?? [];
  const output = verb === "build" || verb === "start" ? ["--output", join(folder, "_site")] : [];
  const given = rest.map((word) => (word === "affair/" ? join(folder, word) : word));
  return [verb, ...given, "--corpus", join(folder, "corpus"), ...output];
}

describe("the makers' pages", () => {
  test("name the commands of an afternoon in their order", () => {
    const verbs = commands.map((line) => asRun(line)[0]);
    expect(verbs).toEqual(["add", "check", "start", "record", "build", "review", "review"]);
    expect(shown.filter((line) => BEFORE.test(line))).toHaveLength(2);
  });

  test.each(commands)("%s does what it says", async (line) => {
    const [verb = "", ...args] = asRun(line);
    if (verb === "start") return expect(await starts(args)).toMatch(/Server at[\s\S]*Desk at http:\/\/127\.0\.0\.1:/);
    const { status, stderr } = run(verb, args);
    expect([status, stderr]).toEqual([0, ""]);
  });

  test("show YAML that is understood, and bear out what they say of the affair", () => {
    const yaml = blocks.flatMap(({ heading, text }) => {
      if (!/^(?:- action|title: \{|actors|events|divergences|policies|front):?/.test(text)) return [];
      return [{ heading, text, value: parse(text) as unknown }];
    });
    expect(yaml.length).toBeGreaterThan(7);
    for (const { text, value } of yaml) {
      const { error } = (Array.isArray(value) ? overridesSchema : dossierSchema).safeParse(value);
      expect(error?.issues, text).toBeUndefined();
    }
    const of = (heading: string) => yaml.find((block) => block.heading.startsWith(heading))?.text ?? "";
    writeFileSync(join(folder, "corpus/overrides.yaml"), of("Corrections"));
    writeFileSync(join(folder, "corpus/dossier.yaml"), `${of("6.")}\n${of("Actors")}\n${of("Events")}\n`);
    rmSync(join(folder, "corpus/history"), { recursive: true });
    const { status, stderr, stdout } = run("check", ["--corpus", join(folder, "corpus")]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/: sound\./);
  });
});

describe("every page of the documents", () => {
  const scripts: Record<string, string> = JSON.parse(read("package.json")).scripts;

  test.each(PAGES)("%s shows commands that there are, with the flags that they know", (page) => {
    for (const [verb = "", ...args] of invocationsIn(read(page))) {
      const script = /^node --import tsx (scripts\/[\w-]+)\.ts$/.exec(scripts[verb] ?? "")?.[1];
      expect(scripts[verb] ?? script, `${page}: ${verb}`).toBeDefined();
      const flags = args.flatMap((word) => /^--[a-z][a-z-]*/.exec(word)?.[0] ?? []);
      if (script === undefined || flags.length === 0) continue;
      const help =
        readFileSync(join(ROOT, `${script}.ts`), "utf8") + readFileSync(join(ROOT, "scripts/site/options.ts"), "utf8");
      for (const flag of flags) expect(`${help} --corpus --help`, `${page}: ${verb} ${flag}`).toContain(flag);
    }
    for (const [, path = ""] of read(page).matchAll(/npx vitest run ([\w/.-]+)/g))
      expect(existsSync(join(ROOT, path)), `${page}: ${path}`).toBe(true);
  });

  test.each(PAGES)("%s leads to files and headings that there are, and names files that there are", (page) => {
    const folder = join(ROOT, page, "..");
    const dead = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = ""]) => {
      if (/^https?:/.test(target)) return [];
      const [path = "", anchor] = target.split("#");
      const file = path === "" ? join(ROOT, page) : join(folder, path);
      if (!existsSync(file)) return [target];
      const headings = anchor === undefined ? [] : [...readFileSync(file, "utf8").matchAll(/^#+ (.*)$/gm)];
      return anchor === undefined || headings.some(([, heading = ""]) => anchorOf(heading) === anchor) ? [] : [target];
    });
    const missing = [...read(page).matchAll(/`((?:src|scripts|tests|_includes|corpus|docs)\/[\w./-]*)`/g)]
      .map(([, path = ""]) => path)
      .filter((path) => !/NNNN|\/ID/.test(path) && !existsSync(join(ROOT, path)));
    expect([...dead, ...missing]).toEqual([]);
  });

  test("is reached from the README by links", () => {
    const reached = new Set(["README.md"]);
    for (const page of reached)
      for (const [, target = ""] of read(page).matchAll(/\]\(([^)#\s]+\.md)/g)) {
        const path = join(page, "..", target).replaceAll("\\", "/");
        if (existsSync(join(ROOT, path))) reached.add(path);
      }
    expect(PAGES.filter((page) => !reached.has(page))).toEqual([]);
  });
});

/** As GitHub and npm make it: "Held by the package" → "held-by-the-package" */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .replaceAll(" ", "-");
}

/** What npm start says until it is ready; it is ended then. */
async function starts(args: readonly string[]): Promise<string> {
  const child: ChildProcess = spawn(process.execPath, ["--import", "tsx", "scripts/start.ts", ...args], {
    cwd: ROOT,
    env: { ...process.env, DOSSIER_CORPUS: "", DOSSIER_OUTPUT: "", NODE_OPTIONS: "" },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text) => (said += text));
  await expect.poll(() => said, { timeout: 100_000, interval: 100 }).toContain("Desk at");
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill();
  await gone;
  return said;
}
