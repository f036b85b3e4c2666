import type { Answer } from "../../answer.ts";
import type { DeskWords } from "../../messages.ts";
import type { State } from "../../session.ts";

export type Told = State["doubts"][number];
export type Edit = Told["edits"][number];

/** What a question is asked with. */
export interface Asked {
  state: State;
  words: DeskWords;
  send: (answer: Answer) => void;
  close: () => void;
}

/** A form that asks for what only the editor knows, and what takes the first key. */
export interface Question {
  form: HTMLElement;
  first: HTMLElement;
}
