import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { changeOf, writeWhole } from "../../../scripts/edit/apply.ts";
import { reviewer } from "../../../scripts/review/model.ts";
import { tellDoubt } from "../../../scripts/review/tell.ts";
import { BLANK, DOUBTED, type Edit } from "../../../src/compose/doubts/index.ts";
import { run } from "../../support/commands.ts";
import { makeCorpus } from "../../support/corpus.ts";
import { DOUBTFUL } from "../../support/doubtful.ts";

const doubtsOf = (folder: string) => reviewer(folder)().doubts;

/** As an editor fills in what only he knows. */
function filled(edit: Edit): Edit {
  const known = { published: "2021-01-14", when: "2021-01-14", speakers: ["anne-durand"] } as const;
  if (edit.asks === null || !(edit.asks in known)) return edit;
  const entries = edit.entries.map((entry) => {
    if (typeof entry === "string" || ![BLANK, undefined].includes([entry[edit.asks ?? ""]].flat()[0] as string))
      return entry;
    return { ...entry, [edit.asks as string]: known[edit.asks as keyof typeof known] };
  });
  return { ...edit, entries };
}

describe("what is doubted", () => {
  test("is listed over quotations, names, dates, events and divergences, the most doubtful first", () => {
    const doubts = doubtsOf(makeCorpus(DOUBTFUL));
    expect(new Set(doubts.map(({ kind }) => kind))).toEqual(
      new Set(["quotation", "name", "date", "event", "divergence"]),
    );
    const weights = doubts.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    const at = (id: string) => doubts.findIndex((doubt) => doubt.id === id);
    expect(at("date/003")).toBe(0);
    expect(at("name/anne-durand+anne-durant")).toBeGreaterThan(0);
    // Nobody is named for the one; the other is as good as sure
    expect(at("quotation/002-on-verra-bien")).toBeLessThan(at("quotation/001-nous-n-avons-pas-le-choix"));
    expect(doubts[at("quotation/001-nous-n-avons-pas-le-choix")]?.weight).toBeLessThan(DOUBTED);
    expect(doubts[at("name/parc")]?.why.en).toMatch(/also write small/);
  });

  test("is settled by each way out that is offered, which leaves the dossier sound", () => {
    const folder = makeCorpus(DOUBTFUL);
    const review = reviewer(folder);
    const doubts = review().doubts;
    expect(doubts.length).toBeGreaterThan(15);
    for (const { id, edits } of doubts) {
      for (const edit of edits) {
        const change = changeOf(folder, filled(edit));
        writeWhole(folder, change.file, change.after);
        const left = review().doubts.map((doubt) => doubt.id);
        writeWhole(folder, change.file, change.before);
        expect(left, `${id}: ${edit.does}\n${change.after}`).not.toContain(id);
      }
    }
  });

  test("is shown where it stands, by file and line, with the words as they are", () => {
    const folder = makeCorpus(DOUBTFUL);
    const { doubts, texts } = reviewer(folder)();
    for (const doubt of doubts) {
      const [passage] = tellDoubt(doubt, texts).passages;
      const lines = readFileSync(join(folder, passage?.file ?? ""), "utf8").split("\n");
      expect(lines[(passage?.line ?? 0) - 1]).toContain(passage?.exact.split("\n")[0]);
    }
  });
});

describe("review", () => {
  test("prints each with its passage and YAML to paste; --json for programs", () => {
    const folder = makeCorpus(DOUBTFUL);
    const { status, stdout } = run("review", ["--corpus", folder]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^1\. date: Sans date\n/);
    expect(stdout).toMatch(/quotation: On verra bien/);
    expect(stdout).toContain(
      "# overrides.yaml, if it is right\n   - action: confirm\n     quotation: 002-on-verra-bien\n",
    );
    expect(stdout).toMatch(/0 of \d+ quotations read\.\n$/);
    const { doubts, progress } = JSON.parse(run("review", ["--json", "--all", "--corpus", folder]).stdout);
    expect(progress.read).toBe(0);
    expect(doubts.filter(({ kind }: { kind: string }) => kind === "quotation")).toHaveLength(progress.of);
    expect(doubts[0].edits[0].yaml).toBe("published: …");
  });
});
