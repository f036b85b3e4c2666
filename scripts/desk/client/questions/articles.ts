import { el, fill } from "../element.ts";
import type { Asked, Question, Told } from "./asked.ts";
import { endings, field, formOf, textInput } from "./parts.ts";

/** Asks in which articles a name is another's, and what tells the two apart. */
export function askArticles(doubt: Told, bearer: Bearer, { state, words, send, close }: Asked): Question {
  const here = doubt.passages[0]?.article;
  const titles = new Map(state.articles.map(({ id, title }) => [id, title]));
  const boxes = bearer.articles.map((id) => {
    const box = el("input", { type: "checkbox", value: id, checked: id === here });
    return { box, line: el("label", { class: "choice" }, box, ` ${id}  ${titles.get(id) ?? ""}`) };
  });
  const word = textInput("word");
  const submit = () => {
    const value = boxes.filter(({ box }) => box.checked).map(({ box }) => box.value);
    send({ doubt: doubt.id, does: "split", value, word: word.value });
  };
  const label = fill(words.namesake, bearer.name);
  const choices = el("fieldset", {}, el("legend", {}, label), ...boxes.map(({ line }) => line));
  return {
    form: formOf(label, [choices, field(words.tellsApart, word), ...endings(words, close)], submit),
    first: boxes[0]?.box ?? word,
  };
}

type Bearer = Asked["state"]["actors"][number];
