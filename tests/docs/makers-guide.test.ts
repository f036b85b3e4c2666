import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { dossierSchema, overridesSchema } from "../../src/read/schema.ts";
import { run } from "../support/commands.ts";

const ROOT = join(import.meta.dirname, "../..");
const GUIDE = readFileSync(join(ROOT, "docs/makers-guide.md"), "utf8");

/** What stands indented, block by block, with the heading above it. */
const blocks = GUIDE.split(/^#+ /m).flatMap((section) => {
  const [heading = ""] = section.split("\n");
  const found = section.match(/(?:^ {4}.*\n(?:\n(?= {4}))*)+/gm) ?? [];
  return found.map((block) => ({ heading, text: block.replace(/^ {4}/gm, "").trim() }));
});
const commands = blocks.flatMap(({ text }) => text.split("\n").filter((line) => line.startsWith("npm ")));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dossier-guide-"));
  cpSync(join(ROOT, "tests/fixtures/desk"), join(folder, "affair"), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `npm run add -- affair/` → ["add", "affair/", …] with the folders of this test. */
function asRun(line: string): string[] {
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
  const [verb = "", ...rest] = words.slice(words[1] === "run" ? 2 : 1).filter((word) => word !== "--");
  const output = verb === "build" || verb === "start" ? ["--output", join(folder, "_site")] : [];
  const given = rest.map((word) => (word === "affair/" ? join(folder, word) : word));
  return [verb, ...given, "--corpus", join(folder, "corpus"), ...output];
}

describe("the makers' guide", () => {
  test("names the commands of an afternoon in their order", () => {
    expect(commands.map((line) => asRun(line)[0])).toEqual([
      "add",
      "check",
      "start",
      "review",
      "review",
      "record",
      "build",
    ]);
  });

  test.each(commands)("%s does what it says", async (line) => {
    const [verb = "", ...args] = asRun(line);
    if (verb === "start") return expect(await starts(args)).toMatch(/Server at[\s\S]*Desk at http:\/\/127\.0\.0\.1:/);
    const { status, stderr } = run(verb, args);
    expect([status, stderr]).toEqual([0, ""]);
  });

  test("shows YAML that is understood, and bears out what it says of the affair", () => {
    const yaml = blocks.flatMap(({ heading, text }) => {
      if (!/^(?:- action|title|actors|events|divergences|policies):?/.test(text)) return [];
      return [{ heading, text, value: parse(text) as unknown }];
    });
    expect(yaml.length).toBeGreaterThan(6);
    for (const { text, value } of yaml) {
      const { error } = (Array.isArray(value) ? overridesSchema : dossierSchema).safeParse(value);
      expect(error?.issues, text).toBeUndefined();
    }
    const of = (heading: string) => yaml.find((block) => block.heading.startsWith(heading))?.text ?? "";
    writeFileSync(join(folder, "corpus/overrides.yaml"), of("Corrections"));
    writeFileSync(join(folder, "corpus/dossier.yaml"), `${of("5.")}\n${of("Actors")}\n${of("Events")}\n`);
    rmSync(join(folder, "corpus/history"), { recursive: true });
    const { status, stderr, stdout } = run("check", ["--corpus", join(folder, "corpus")]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/: sound\./);
  });
});

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
