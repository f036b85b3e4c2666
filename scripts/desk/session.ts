import { BLANK, type Progress } from "../../src/compose/doubts/index.ts";
import { type Change, changeOf, stands, writeWhole } from "../edit/apply.ts";
import { type Review, reviewer } from "../review/model.ts";
import { type Told, tellDoubt } from "../review/tell.ts";
import { problemsOf } from "../site/problems.ts";
import { type Answer, editsOf } from "./answer.ts";

/** A page shows so many doubts: the most doubtful, which are answered first. */
const SHOWN = 200;

/** What the page shows. */
export interface State {
  progress: Progress;
  doubts: Told[];
  /** How many more there are. */
  more: number;
  actors: { id: string; name: string }[];
  /** How many answers can be taken back. */
  undo: number;
  /** What is wrong with the folder at the moment; the list is then the last good one. */
  problems: string[];
}

/** An editor at work on one folder: what is left to answer, and what was answered. */
export interface Session {
  state: () => State;
  /** Looks at the folder again. */
  refresh: () => void;
  /** Writes an answer. @throws DossierError or Error where it cannot be, and nothing is written. */
  answer: (answer: Answer) => void;
  /** Takes the last answer back. @throws where its files were changed since. */
  undo: () => void;
}

export function openSession(corpus: string): Session {
  const look = reviewer(corpus);
  const done: Change[][] = [];
  let review: Review | null = null;
  let problems: string[] = [];
  const refresh = () => {
    try {
      review = look();
      problems = [];
    } catch (error) {
      problems = problemsOf(error);
    }
  };
  refresh();
  const put = (changes: readonly Change[], side: "before" | "after") => {
    for (const change of side === "after" ? changes : [...changes].reverse())
      writeWhole(corpus, change.file, change[side]);
  };
  return {
    refresh,
    state: () => {
      const doubts = review?.doubts ?? [];
      const texts = review?.texts;
      return {
        progress: review?.progress ?? { read: 0, of: 0 },
        doubts: texts ? doubts.slice(0, SHOWN).map((doubt) => tellDoubt(doubt, texts)) : [],
        more: Math.max(0, doubts.length - SHOWN),
        actors: review?.dossier.actors.map(({ id, name }) => ({ id, name })) ?? [],
        undo: done.length,
        problems,
      };
    },
    answer: (answer) => {
      const doubt = review?.doubts.find(({ id }) => id === answer.doubt);
      if (!review || !doubt) throw new Error("expected a doubt of the list, found one that is settled");
      const changes: Change[] = [];
      try {
        for (const edit of editsOf(answer, doubt, review.dossier)) {
          if (JSON.stringify(edit.entries).includes(`"${BLANK}"`))
            throw new Error("expected what only you know, found nothing");
          const change = changeOf(corpus, edit);
          changes.push(change);
          writeWhole(corpus, change.file, change.after);
        }
        review = look();
        problems = [];
      } catch (error) {
        // An answer that the folder does not bear leaves it as it was.
        put(changes, "before");
        throw error;
      }
      done.push(changes);
    },
    undo: () => {
      const last = done.at(-1);
      if (!last) throw new Error("expected an answer to take back, found none");
      const touched = last.filter(
        ({ file, after }, at) =>
          !last.slice(at + 1).some((later) => later.file === file) && !stands(corpus, file, after),
      );
      if (touched.length > 0) throw new Error(`${touched[0]?.file} was changed since: take the answer back there`);
      done.pop();
      put(last, "before");
      refresh();
    },
  };
}
