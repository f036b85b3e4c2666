import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { recordEdition } from "../../scripts/history/record.ts";
import { buildDossier } from "../../src/pipeline.ts";
import { makeCorpus } from "../support/corpus.ts";
import { STORY, withArticle } from "../support/hostile.ts";

const ROOT = join(import.meta.dirname, "../..");

/** `npm run record`, beside others. */
function record(folder: string, note: string): Promise<{ status: number | null; stderr: string }> {
  const args = ["--import", "tsx", "scripts/record.ts", "--note", note, "--date", "2031-03-04", "--corpus", folder];
  const child = spawn(process.execPath, args, { cwd: ROOT });
  let stderr = "";
  child.stderr.on("data", (text) => {
    stderr += text;
  });
  return new Promise((resolve) => child.once("close", (status) => resolve({ status, stderr })));
}

test("of several at one time one writes the record, and each other is told to run again", async () => {
  const folder = makeCorpus(withArticle({}));
  const outcomes = await Promise.all(["one", "two", "three"].map((note) => record(folder, note)));
  const written = readdirSync(join(folder, "history"));
  expect(written).toEqual(["0001.yaml"]);
  expect(outcomes.filter(({ stderr }) => stderr === "").length).toBeGreaterThan(0);
  for (const { status, stderr } of outcomes) {
    if (status === 0) continue;
    expect(stderr).toMatch(/0001\.yaml expected to be the next record, found that another was written meanwhile\./);
    expect(stderr).not.toMatch(/^ +at /m);
  }
  expect(buildDossier(folder).editions).toHaveLength(1);
});

test("a record begins and ends with its marks, and leaves nothing beside it", () => {
  const folder = makeCorpus(withArticle({}));
  recordEdition(folder, { date: "2031-03-04", note: "x" });
  expect(readdirSync(join(folder, "history"))).toEqual(["0001.yaml"]);
  expect(readFileSync(join(folder, "history/0001.yaml"), "utf8")).toMatch(/^---\n[\s\S]*\n\.\.\.\n$/);
});

test("what the machine finds in a text full of strange names can be recorded and read again", () => {
  const long = "Jean-".concat("Ba".repeat(150));
  const folder = makeCorpus({
    [`articles/${"a".repeat(110)}.md`]: `---\npublished: 2031-03-03\n---\n${STORY}\n${long} Dupont a répondu : « ${"anticonstitutionnellement ".repeat(9)} ».\n`,
  });
  recordEdition(folder, { date: "2031-03-04", note: "x" });
  expect(buildDossier(folder).editions).toHaveLength(1);
});
