import type { Answer } from "../../desk/answer.ts";
import type { DeskWords } from "../messages.ts";
import type { State } from "../session.ts";
import { completion } from "./completion.ts";
import { el, fill } from "./element.ts";

type Told = State["doubts"][number];
type Edit = Told["edits"][number];

/** Asks for what only the editor knows: who, what name, what kind, what day. Gives back the form, and what takes the first key. */
export function question(
  { doubt, edit, state, words }: { doubt: Told; edit: Edit; state: State; words: DeskWords },
  send: (answer: Answer) => void,
  close: () => void,
): { form: HTMLElement; first: HTMLElement } {
  const base = { doubt: doubt.id, does: edit.does };
  const label = words.asks[edit.asks ?? "name"];
  const cancel = el("button", { type: "button", onclick: close }, words.cancel);
  if (edit.asks === "kind") {
    const kinds = (["person", "organization", "other"] as const).map((kind) =>
      el("button", { type: "button", onclick: () => send({ ...base, value: kind }) }, words.actorKinds[kind]),
    );
    return {
      form: el("div", { role: "group", "aria-label": label }, el("p", {}, label), ...kinds, cancel),
      first: kinds[0] as HTMLElement,
    };
  }
  const form = el("form", { "aria-label": label });
  const submit = el("button", { type: "submit" }, words.send);
  if (edit.asks !== "speakers") {
    const [entry] = edit.entries;
    const proposed = typeof entry === "object" ? entry[edit.asks ?? ""] : "";
    const value = typeof proposed === "string" && proposed !== "…" ? proposed : "";
    const input = el("input", { type: "text", id: "ask", "aria-label": label, value });
    form.append(el("p", {}, label), input, submit, cancel);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      send({ ...base, value: input.value });
    });
    return { form, first: input };
  }
  const { input, list, values, unknown } = completion(label, state.actors, doubt.candidates);
  const reason = el("input", { type: "text", id: "reason", "aria-label": words.reason, placeholder: words.reason });
  const offers = el("p");
  const answer = (kind?: Answer["kind"]) => {
    const value = values();
    if (value.length > 0) send({ ...base, value, reason: reason.value, ...(kind ? { kind } : {}) });
  };
  const nobody = el(
    "button",
    { type: "button", onclick: () => send({ ...base, value: [], reason: reason.value }) },
    words.nobody,
  );
  form.append(el("p", {}, label), input, list, reason, offers, submit, nobody, cancel);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const name = unknown();
    if (name === null) return answer();
    // Nobody of this name is known: whoever it is must be something.
    const offer = (kind: "person" | "organization", words: string) =>
      el("button", { type: "button", onclick: () => answer(kind) }, fill(words, name));
    offers.replaceChildren(offer("person", words.newPerson), offer("organization", words.newOrganization));
    (offers.firstElementChild as HTMLElement).focus();
  });
  return { form, first: input };
}
