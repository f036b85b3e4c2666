import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
let folder: string;
let child: ChildProcess;
let said = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dossier-start-"));
  cpSync(join(ROOT, "corpus"), join(folder, "corpus"), { recursive: true });
  child = spawn(
    process.execPath,
    ["--import", "tsx", "scripts/start.ts", "--corpus", join(folder, "corpus"), "--output", join(folder, "_site")],
    { cwd: ROOT, env: { ...process.env, DOSSIER_CORPUS: "", DOSSIER_OUTPUT: "", NODE_OPTIONS: "" } },
  );
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text) => (said += text));
});

afterAll(async () => {
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill();
  await gone;
  rmSync(folder, { recursive: true, force: true });
});

/** Waits until the command has said this, after what it had said at `from`. */
async function hears(words: RegExp, from = 0): Promise<RegExpExecArray> {
  await expect.poll(() => words.exec(said.slice(from)), { timeout: 50_000, interval: 100 }).not.toBeNull();
  return words.exec(said.slice(from)) as RegExpExecArray;
}

test("serves, builds again on a change, and keeps the last good site when a build fails", async () => {
  // Where another program has the port, Eleventy's server takes the next one and says so.
  const [, address = ""] = await hears(/Server at (http:\/\/localhost:\d+\/)/);
  const title = async () => /<title>([^<]*)/.exec(await (await fetch(`${address}index.html`)).text())?.[1];
  const before = await title();
  expect(before).not.toBe("");

  const path = join(folder, "corpus/dossier.yaml");
  const yaml = readFileSync(path, "utf8");
  let from = said.length;
  writeFileSync(path, `${yaml}\nactors: [\n`);
  await hears(/the last good site stays/, from);
  expect(await title()).toBe(before);

  from = said.length;
  writeFileSync(path, yaml.replace(/^( +en: ).*$/m, '$1"Another title"'));
  await hears(/ready in/, from);
  expect(await title()).toContain("Another title");
}, 120_000);
