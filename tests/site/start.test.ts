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
    {
      cwd: ROOT,
      env: { ...process.env, DOSSIER_CORPUS: "", DOSSIER_OUTPUT: "", DOSSIER_BASE_URL: "", NODE_OPTIONS: "" },
    },
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

  // What is wrong stands in the page, above the last good one
  const page = async () => (await fetch(`${address}index.html`)).text();
  const told = async () => /id="dossier-problems"[^\0]*?dossier\.yaml:\d+ not valid YAML/.test(await page());
  await expect.poll(told, { timeout: 5000 }).toBe(true);

  from = said.length;
  writeFileSync(path, yaml.replace(/^( +en: ).*$/m, '$1"Another title"'));
  await hears(/ready in/, from);
  expect(await title()).toContain("Another title");
  await expect.poll(told, { timeout: 5000 }).toBe(false);
}, 120_000);

test("opens a desk, whose answers are in the site at once, and which is no part of it", async () => {
  const [, desk = ""] = await hears(/Desk at (http:\/\/127\.0\.0\.1:\d+\/\S+\/)/);
  const { doubts } = (await (await fetch(`${desk}state`)).json()) as { doubts: { id: string; kind: string }[] };
  const doubt = doubts.find(({ kind }) => kind === "divergence");
  const id = doubt?.id.replace("divergence/", "");
  const [, address = ""] = await hears(/Server at (http:\/\/localhost:\d+\/)/);
  const published = async () => (await fetch(`${address}data/divergences.json`)).text();
  expect(await published()).toContain(`"${id}"`);
  const from = said.length;
  const { origin, pathname } = new URL(desk);
  const answered = await fetch(`${desk}answer`, {
    method: "POST",
    headers: { origin, "content-type": "application/json", "x-desk-key": pathname.slice(1, -1) },
    body: JSON.stringify({ doubt: doubt?.id, does: "reject" }),
  });
  expect(answered.status).toBe(200);
  await hears(/ready in/, from);
  expect(await published()).not.toContain(`"${id}"`);
  expect((await fetch(`${address}desk.js`)).status).toBe(404);
  expect((await fetch(address + pathname.slice(1))).status).toBe(404);
}, 120_000);
