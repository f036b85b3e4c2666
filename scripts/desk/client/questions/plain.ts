import { el } from "../element.ts";
import type { Asked, Edit, Question, Told } from "./asked.ts";
import { endings, field, formOf, textInput } from "./parts.ts";

/** Asks for a name, a title, a day. */
export function askText(doubt: Told, edit: Edit, { words, send, close }: Asked): Question {
  const asks = edit.asks as keyof Asked["words"]["asks"];
  const [entry] = edit.entries;
  const proposed = typeof entry === "object" ? entry[asks] : "";
  const input = textInput("ask", typeof proposed === "string" && proposed !== "…" ? proposed : "");
  const submit = () => send({ doubt: doubt.id, does: edit.does, value: input.value });
  return {
    form: formOf(words.asks[asks], [field(words.asks[asks], input), ...endings(words, close)], submit),
    first: input,
  };
}

/** Asks what somebody is: a button for each kind. */
export function askKind(doubt: Told, edit: Edit, { words, send, close }: Asked): Question {
  const kinds = (["person", "organization", "other"] as const).map((kind) =>
    el(
      "button",
      { type: "button", onclick: () => send({ doubt: doubt.id, does: edit.does, value: kind }) },
      words.actorKinds[kind],
    ),
  );
  const cancel = el("button", { type: "button", onclick: close }, words.cancel);
  const label = words.asks.kind;
  return {
    form: el("div", { role: "group", "aria-label": label }, el("p", {}, label), ...kinds, cancel),
    first: kinds[0] as HTMLElement,
  };
}
