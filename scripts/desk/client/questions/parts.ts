import type { DeskWords } from "../../messages.ts";
import { el } from "../element.ts";
import type { Asked } from "./asked.ts";

/** A field with its name above it. */
export function field<E extends HTMLElement>(label: string, input: E): HTMLElement {
  return el("label", {}, label, input);
}

export const textInput = (id: string, value = "", list?: string) =>
  el("input", { type: "text", id, value, autocomplete: "off", ...(list ? { list } : {}) });

/** Writes, or closes. */
export function endings(words: DeskWords, close: () => void): HTMLElement[] {
  return [el("button", { type: "submit" }, words.send), el("button", { type: "button", onclick: close }, words.cancel)];
}

/** A form of these parts that sends when it is submitted. */
export function formOf(label: string, parts: (HTMLElement | false)[], submit: () => void): HTMLFormElement {
  const form = el("form", { "aria-label": label }, ...parts);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  return form;
}

/** Through whom and on which day: fields that may be left. */
export function circumstances({ state, words }: Pick<Asked, "state" | "words">) {
  const media = state.actors.filter(({ kind }) => kind === "organization").map(({ name }) => name);
  const via = textInput("via", "", "media");
  const saidOn = textInput("said-on");
  const list = el("datalist", { id: "media" }, ...media.map((value) => el("option", { value })));
  return {
    ...{ via, saidOn },
    fields: [field(words.via, via), list, field(words.saidOn, saidOn)],
    /** What was filled in. */
    given: () => ({ ...(via.value ? { via: via.value } : {}), ...(saidOn.value ? { saidOn: saidOn.value } : {}) }),
  };
}
