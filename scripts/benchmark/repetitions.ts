import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { dossierLayout } from "../../_includes/layouts/dossier.tsx";
import { pages } from "../../src/publish/pages/index.ts";
import { writeSite } from "../../src/publish/write/site.ts";
import { makeModel } from "./model.ts";

/** A dossier made to be slow: its files, of a size that grows with `length`. */
type Folder = (length: number) => Readonly<Record<string, string>>;

const STAGES = ["read", "annotate", "link", "compose", "publish"] as const;
type Times = Record<(typeof STAGES)[number], number>;

/** Rounds of which the least is taken: what else the machine does only ever adds. */
const ROUNDS = 3;

/** Seconds below which the double of nothing says nothing. */
const TELLING = 0.15;

const repeated = (unit: string) => (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const article = (unit: string): Folder => {
  const text = repeated(unit);
  return (length) => ({ "articles/a.md": `---\npublished: 2021-01-11\n---\nUn titre\n\n${text(length)}\n` });
};

/** What was slow once, and its like. */
const FOLDERS: Readonly<Record<string, Folder>> = {
  "8 h ": article("8 h "),
  "lundi ": article("lundi "),
  "trois jours ": article("trois jours "),
  "100 millions d'euros ": article("100 millions d'euros "),
  "12 janvier 2021, ": article("12 janvier 2021, "),
  "« a » ": article("« a » "),
  "a mixture without a full stop": article(
    "« oui », a dit lundi 8 h le maire Luc Roy à l'AFP, 12 janvier 2021, trois jours, 100 millions d'euros, ",
  ),
  "Luc Roy a dit « oui » lundi. ": article("Luc Roy a dit « oui » lundi. "),
  "references of the explainer": (length) => ({
    ...article("Rien de nouveau. ")(100),
    "explainer.en.md": `# Story\n\n${repeated("Yes. [@source:a] ")(length)}\n`,
  }),
  "brackets of the explainer": (length) => ({
    ...article("Rien de nouveau. ")(100),
    "explainer.en.md": `# Story\n\n${repeated("[@ [")(length)}\n`,
  }),
};

/**
 * What twice as much of the same costs the whole build, from the folder to the written site: 2 is linear. Processor time, the
 * least of three rounds; a stage is told where it takes long enough to tell.
 */
export async function benchmarkRepetitions(length: number, only?: string): Promise<void> {
  console.log(
    `\ntwice as much of the same through the whole build: ${length / 1000},000 and ${length / 500},000 letters`,
  );
  for (const [name, folder] of Object.entries(FOLDERS)) {
    if (only && !name.startsWith(only)) continue;
    const [once, twice] = [await least(folder(length)), await least(folder(2 * length))];
    const total = (times: Times) => STAGES.reduce((sum, stage) => sum + times[stage], 0);
    const ratios = STAGES.flatMap((stage) =>
      twice[stage] < TELLING
        ? []
        : `${stage} ${twice[stage].toFixed(1)} s × ${(twice[stage] / once[stage]).toFixed(1)}`,
    );
    const whole = `${total(twice).toFixed(1).padStart(6)} s   × ${(total(twice) / total(once)).toFixed(2)}`;
    console.log(`  ${name.trim().padEnd(34)} ${whole}   (${ratios.join(", ")})`);
  }
}

async function least(files: Readonly<Record<string, string>>): Promise<Times> {
  const rounds: Times[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await built(files));
  return Object.fromEntries(STAGES.map((stage) => [stage, Math.min(...rounds.map((times) => times[stage]))])) as Times;
}

/** Builds the folder, and gives back the processor seconds of each stage. */
async function built(files: Readonly<Record<string, string>>): Promise<Times> {
  const folder = mkdtempSync(join(tmpdir(), "dossier-repetitions-"));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    let before = process.cpuUsage();
    const times = {} as Times;
    const ended = (stage: keyof Times) => {
      const { user, system } = process.cpuUsage(before);
      times[stage] = (user + system) / 1e6;
      before = process.cpuUsage();
    };
    const dossier = makeModel(folder, ended);
    const frame = (page: Parameters<typeof dossierLayout>[0]) => dossierLayout(page, page.body);
    await writeSite(dossier, join(folder, "site"), { pages, frame, written: [], asked: [] });
    ended("publish");
    return times;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
