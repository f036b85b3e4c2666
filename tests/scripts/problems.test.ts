import { afterEach, expect, test } from "vitest";
import { problemsOf, VERBOSE } from "../../scripts/site/problems.ts";
import { DossierError } from "../../src/read/problem.ts";
import { run } from "../support/commands.ts";

afterEach(() => {
  delete process.env[VERBOSE];
});

const fault = () => new TypeError("x is not a function");

test("a fault of the program is told in a line, and with its trace where that is asked for", () => {
  expect(problemsOf(fault())).toEqual([
    "The program itself is at fault: x is not a function. Run it again with --verbose, and report what it tells.",
  ]);
  process.env[VERBOSE] = "1";
  expect(problemsOf(fault())[0]).toMatch(/^TypeError: x is not a function\n +at fault .*problems\.test\.ts/);
});

test("what somebody can mend is told as such, however deep it is wrapped, and never with a trace", () => {
  process.env[VERBOSE] = "1";
  const problems = [
    { file: "a.md", line: 3, message: "expected x, found y." },
    { file: "b.md", line: null, message: "expected z, found nothing." },
  ];
  const wrapped = new Error("Eleventy", { cause: new Error("template", { cause: new DossierError(problems) }) });
  expect(problemsOf(wrapped)).toEqual(["a.md:3 expected x, found y.", "b.md expected z, found nothing."]);
  const full = Object.assign(new Error("ENOSPC: no space left"), { code: "ENOSPC", path: "_site" });
  expect(problemsOf(new Error("Eleventy", { cause: full }))[0]).toMatch(
    /^_site expected room on the disk, found it full/,
  );
});

test("no command shows a trace where a file is missing", () => {
  for (const [command, args] of [
    ["evaluate", ["nowhere.jsonl"]],
    ["check", ["--corpus", "nowhere"]],
    ["review", ["--corpus", "nowhere"]],
    ["record", ["--note", "x", "--corpus", "nowhere"]],
    ["annotate", ["--cache", "/dev/null/x"]],
    ["add", ["nowhere.txt"]],
  ] as const) {
    const { status, stderr } = run(command, args);
    expect(stderr, command).toMatch(/expected .*, found /);
    expect(stderr, command).not.toMatch(/^ +at /m);
    expect(status, command).toBe(1);
  }
});
