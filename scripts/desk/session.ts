import { BLANK, type Doubt, type Progress } from "../../src/compose/doubts/index.ts";
import { DossierError } from "../../src/read/problem.ts";
import { type Change, changeOf, faultsOf, stands, writeWhole } from "../edit/apply.ts";
import { type Told, tellDoubt } from "../review/tell.ts";
import { type Answer, editsOf, settles, type Written } from "./answer.ts";
import { openReader } from "./reader.ts";
import type { Reading } from "./reading.ts";

/** What the page shows. */
export interface State {
  progress: Progress;
  doubts: Told[];
  /** How many more there are. */
  more: number;
  actors: Pick<Reading["actors"][number], "id" | "name" | "kind" | "articles">[];
  articles: { id: string; title: string }[];
  /** How many answers can be taken back. */
  undo: number;
  /** Answers are written, and the list is being made anew. */
  reading: boolean;
  /** Answers that the folder did not bear, which were taken back: their words, and what is wrong. */
  refused: string[];
  /** What is wrong with the folder at the moment; the list is then the last good one. */
  problems: string[];
}

/** An article to read from beginning to end: its text, cut where quotations that are known begin and end. */
export interface WholeArticle {
  id: string;
  file: string;
  parts: { text: string; quoted: boolean }[];
}

/** An editor at work on one folder: what is left to answer, and what was answered. */
export interface Session {
  state: () => Promise<State>;
  article: (id: string) => Promise<WholeArticle | null>;
  /** Looks at the folder again. */
  refresh: () => void;
  /** Writes an answer, and has the folder read again. @throws DossierError or Error where it cannot be, and nothing is written. */
  answer: (answer: Answer) => Promise<void>;
  /** Takes the last answer back, and tells which doubt it was of. @throws where its files were changed since. */
  undo: () => Promise<string>;
  close: () => void;
}

/** An answer that is written. */
interface Done {
  answer: Answer;
  edits: Written[];
  changes: Change[];
  settles: (doubt: Doubt) => boolean;
  /** The folder was read with it, and bears it: the list knows it. */
  read: boolean;
}

/**
 * Opens a folder. An answer is written at once, and leaves the list; what else it changes is known when the folder was read again, a moment later. An answer
 * that the folder then does not bear is taken back and told.
 *
 * @param changed called when there is something new to show
 */
export function openSession(corpus: string, cache: string | null, changed: () => void): Session {
  const reader = openReader(corpus, cache);
  const done: Done[] = [];
  let reading: Reading | null = null;
  let problems: string[] = [];
  let refused: string[] = [];
  /** How many of them were there at the last answer: each is told beside one more answer, for whoever works faster than he reads. */
  let seen = 0;
  let asked = false;
  let busy: Promise<void> | null = null;
  /** While answers are taken back one after the other no new one is written between them. */
  let mending: Promise<void> = Promise.resolve();

  const write = (edits: readonly Written[]): Change[] => {
    const changes: Change[] = [];
    try {
      for (const edit of edits) {
        if (JSON.stringify(edit.entries).includes(`"${BLANK}"`))
          throw new Error("expected what only you know, found nothing");
        const change = changeOf(corpus, edit);
        const faults = faultsOf(change);
        if (faults.length > 0) throw new DossierError(faults);
        changes.push(change);
        writeWhole(corpus, change.file, change.after);
      }
    } catch (error) {
      takeBack(changes);
      throw error;
    }
    return changes;
  };
  const takeBack = (changes: readonly Change[]) => {
    for (const { file, before } of [...changes].reverse()) writeWhole(corpus, file, before);
  };
  /** A file of these that somebody has changed since. */
  const touched = (changes: readonly Change[]) =>
    changes.find(
      ({ file, after }, at) =>
        !changes.slice(at + 1).some((later) => later.file === file) && !stands(corpus, file, after),
    );

  const unread = () => done.filter((one) => !one.read);

  const readAll = async () => {
    while (asked) {
      asked = false;
      const begun = unread();
      const told = await reader.read();
      if ("reading" in told) {
        [reading, problems] = [told.reading, []];
        for (const one of begun) one.read = true;
      } else if (unread().length > 0) mending = mend(unread(), told.problems);
      else problems = told.problems;
      await mending;
      changed();
    }
  };
  /** Finds which of the answers the folder does not bear: all are taken back, then written again one by one. */
  const mend = async (suspects: Done[], found: string[]) => {
    if (touched(suspects.flatMap(({ changes }) => changes))) {
      problems = found;
      return;
    }
    for (const { changes } of [...suspects].reverse()) takeBack(changes);
    const before = await reader.read();
    for (const one of suspects) {
      one.changes = write(one.edits);
      if (!("reading" in before)) continue;
      const told = await reader.read();
      if ("reading" in told) {
        [reading, one.read] = [told.reading, true];
        continue;
      }
      takeBack(one.changes);
      done.splice(done.indexOf(one), 1);
      refused = [...refused, ...told.problems];
    }
    problems = "reading" in before ? [] : before.problems;
  };
  const look = () => {
    asked = true;
    busy ??= readAll().finally(() => {
      busy = null;
    });
  };
  look();
  const ready = busy ?? Promise.resolve();

  const known = async (): Promise<Reading> => {
    if (!reading) await ready;
    if (!reading) throw new Error(problems.join("\n"));
    return reading;
  };
  return {
    refresh: look,
    state: async () => {
      if (!reading) await ready;
      const answered = unread();
      const doubts = (reading?.doubts ?? []).filter((doubt) => !answered.some(({ settles }) => settles(doubt)));
      const hidden = (reading?.doubts ?? []).filter(
        (doubt) => doubt.kind === "quotation" && !doubts.includes(doubt),
      ).length;
      const { progress = { read: 0, of: 0 }, more = 0, actors = [], articles = [] } = reading ?? {};
      const sources = new Map(articles.map((one) => [one.id, one]));
      const texts = { sources, heads: new Map(articles.map(({ id, head }) => [id, head])) };
      return {
        progress: { ...progress, read: progress.read + hidden },
        doubts: doubts.map((doubt) => tellDoubt(doubt, texts)),
        more,
        actors: actors.map(({ id, name, kind, articles: of }) => ({ id, name, kind, articles: [...of] })),
        articles: articles.map(({ id, title, file }) => ({ id, title: title ?? file })),
        undo: done.length,
        reading: busy !== null,
        refused,
        problems,
      };
    },
    article: async (id) => {
      const { articles, quotations } = await known();
      const found = articles.find((one) => one.id === id);
      if (!found) return null;
      const within = quotations.filter(({ article }) => article === id);
      return { id, file: found.file, parts: cut(found.text, within) };
    },
    answer: async (answer) => {
      const now = await known();
      await mending;
      const doubt = now.doubts.find(({ id }) => id === answer.doubt);
      const edits = editsOf(answer, doubt, now);
      const one: Done = { answer, edits, changes: write(edits), settles: settles(answer, doubt), read: false };
      refused = refused.slice(seen);
      seen = refused.length;
      done.push(one);
      look();
    },
    undo: async () => {
      await mending;
      const last = done.at(-1);
      if (!last) throw new Error("expected an answer to take back, found none");
      const changedSince = touched(last.changes);
      if (changedSince) throw new Error(`${changedSince.file} was changed since: take the answer back there`);
      done.pop();
      takeBack(last.changes);
      look();
      return last.answer.doubt;
    },
    close: reader.close,
  };
}

/** The text in parts, those in marks told from the others. */
function cut(text: string, quotations: readonly { start: number; end: number }[]): WholeArticle["parts"] {
  const letters = [...text];
  const parts: WholeArticle["parts"] = [];
  let at = 0;
  const add = (to: number, quoted: boolean) => {
    if (to > at) parts.push({ text: letters.slice(at, to).join(""), quoted });
    at = Math.max(at, to);
  };
  for (const { start, end } of [...quotations].sort((a, b) => a.start - b.start)) {
    add(start, false);
    add(end, true);
  }
  add(letters.length, false);
  return parts;
}
