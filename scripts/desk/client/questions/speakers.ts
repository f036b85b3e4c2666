import type { Answer } from "../../answer.ts";
import { el, fill } from "../element.ts";
import type { Asked, Question, Told } from "./asked.ts";
import { completion } from "./completion.ts";
import { circumstances, endings, field, formOf, textInput } from "./parts.ts";

/** What is asked first; the rest may be left. */
export type First = "speakers" | "via" | "saidOn";

/** Asks who says so, through whom and when. */
export function askSpeakers(doubt: Told, first: First, { state, words, send, close }: Asked): Question {
  const label = words.asks.speakers;
  const names = completion(label, state.actors, doubt.candidates, first === "speakers");
  const reason = textInput("reason");
  const how = circumstances({ state, words });
  const offers = el("p");
  const answer = (value: readonly string[] | undefined, kind?: Answer["kind"]) => {
    const base = { doubt: doubt.id, does: "correct", reason: reason.value, ...how.given() } as const;
    send({ ...base, ...(value ? { value } : {}), ...(kind ? { kind } : {}) });
  };
  const given = () => {
    const value = names.values();
    return value.length > 0 ? value : undefined;
  };
  const submit = () => {
    const name = names.unknown();
    if (name === null) return answer(given());
    offerKinds(offers, name, words, (kind) => answer(given(), kind));
  };
  const nobody = el("button", { type: "button", onclick: () => answer([]) }, words.nobody);
  const [write, cancel] = endings(words, close) as [HTMLElement, HTMLElement];
  const parts = [field(label, names.input), names.list, field(words.reason, reason), ...how.fields, offers];
  return {
    form: formOf(label, [...parts, write, nobody, cancel], submit),
    first: { speakers: names.input, via: how.via, saidOn: how.saidOn }[first],
  };
}

/** Nobody of this name is known: whoever it is must be something. */
export function offerKinds(
  place: HTMLElement,
  name: string,
  words: Asked["words"],
  choose: (kind: "person" | "organization") => void,
): void {
  const offer = (kind: "person" | "organization", words: string) =>
    el("button", { type: "button", onclick: () => choose(kind) }, fill(words, name));
  place.replaceChildren(offer("person", words.newPerson), offer("organization", words.newOrganization));
  (place.firstElementChild as HTMLElement).focus();
}
