import type { Deed } from "../../../src/compose/doubts/doubt.ts";

/** The key of each way out. */
export const DEED_KEYS: Readonly<Record<Deed, string>> = {
  ...{ confirm: "c", correct: "e", reject: "x", drop: "x", join: "m", apart: "s" },
  ...{ rename: "r", kind: "t", date: "d", split: "b" },
};

/** Of a quotation beside who says it: through whom, on which day. */
export const ALSO_KEYS = { via: "v", saidOn: "d" } as const;

export const SWEEP_KEYS = { "confirm-article": "A", "confirm-speaker": "S", "confirm-certain": "C" } as const;

/** Words that were passed over, and the whole article to look for them. */
export const READING_KEYS = { add: "a", whole: "o" } as const;

/** Calls what a key stands for, unless somebody is writing, holds another key, or has turned single keys off. */
export function listenToKeys(isOn: () => boolean, act: (key: string) => boolean): void {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !isOn()) return;
    const { target } = event;
    if (target instanceof HTMLElement && target.matches("input:not([type=checkbox]), textarea, select")) return;
    if (act(event.key)) event.preventDefault();
  });
}
