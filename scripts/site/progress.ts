import { writeSync } from "node:fs";
import { isatty } from "node:tty";

/** How far one stage of a build is. */
export interface Step {
  stage: string;
  done: number;
  of: number;
}

/** Tells how far a build is, on standard error. */
export interface ProgressLine {
  show: (step: Step) => void;
  /** Takes away the line that changes. */
  close: () => void;
}

/** Where progress is told. */
interface Screen {
  isTTY: boolean;
  write: (words: string) => void;
}

/** Standard error itself: what a thread writes to its own waits until it has a moment, and a build has none before its end. */
const standardError: Screen = {
  isTTY: isatty(2),
  write(words) {
    try {
      writeSync(2, words);
    } catch {
      // A line that is lost costs nothing.
    }
  },
};

/** Milliseconds between two looks of the line that changes; between two lines where all are kept; before the first of them. */
const [BLINK, APART, PATIENCE] = [100, 10_000, 3000];

/** Milliseconds of a stage from which it can be told how long the rest will take. */
const SOON = 2000;

const STAGES: Readonly<Record<string, string>> = {
  annotate: "reading articles",
  link: "linking articles",
  publish: "writing pages",
};

/**
 * On a terminal one line that changes: "writing pages  412 of 3,012, 8 s left"; elsewhere, as in CI, a plain line now and then. A
 * build of a moment says nothing.
 */
export function openProgress(out: Screen = standardError, now: () => number = () => performance.now()): ProgressLine {
  const opened = now();
  let stage = "";
  let begun = opened;
  let told = 0;
  let last = opened;
  return {
    show(step) {
      const at = now();
      if (step.stage !== stage) [stage, begun] = [step.stage, at];
      if (at - last < (out.isTTY ? BLINK : APART) || at - opened < PATIENCE) return;
      last = at;
      told++;
      const words = inWords(step, at - begun);
      out.write(out.isTTY ? `\r\x1b[K${words}` : `${words}\n`);
    },
    close() {
      if (out.isTTY && told > 0) out.write("\r\x1b[K");
    },
  };
}

/** "reading articles  120 of 1,000, 14 s left". */
function inWords({ stage, done, of }: Step, spent: number): string {
  const count = (n: number) => n.toLocaleString("en");
  const counts = done === 0 ? count(of) : `${count(done)} of ${count(of)}`;
  const left = spent < SOON || done === of ? "" : `, ${span((spent / done) * (of - done))} left`;
  return `${STAGES[stage] ?? stage}  ${counts}${left}`;
}

/** 8000 → "8 s", 150000 → "3 min". */
function span(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 100 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}
