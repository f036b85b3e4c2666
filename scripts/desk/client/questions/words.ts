import { el } from "../element.ts";
import type { Chosen } from "../passages.ts";
import type { Asked, Question } from "./asked.ts";
import { completion } from "./completion.ts";
import { circumstances, endings, field, formOf, textInput } from "./parts.ts";
import { offerKinds } from "./speakers.ts";

/** Asks for words that the machine passed over, and who says them. */
export function askWords(
  doubt: string,
  { article, quote, near }: Chosen,
  candidates: readonly string[],
  { state, words, send, close }: Asked,
): Question {
  const input = textInput("words", quote.replace(/\s+/g, " "));
  const names = completion(words.asks.speakers, state.actors, candidates, false);
  const kind = el(
    "select",
    { id: "form" },
    el("option", { value: "direct" }, words.direct),
    el("option", { value: "mixed" }, words.mixed),
  );
  // "trente bateaux" is a piece of the writer's sentence, "Nous irons au bout" is one of its own.
  const guess = () => {
    kind.value = /^[\s«“"]*\p{Ll}/u.test(input.value) ? "mixed" : "direct";
  };
  guess();
  input.addEventListener("input", guess);
  const reason = textInput("reason");
  const how = circumstances({ state, words });
  const offers = el("p");
  const answer = (actorKind?: "person" | "organization") => {
    const said = { article, near, quote: input.value, kind: kind.value as "direct" | "mixed" };
    const base = { doubt, does: "add", words: said, reason: reason.value, ...how.given() } as const;
    const value = names.values();
    send({ ...base, ...(value.length > 0 ? { value } : {}), ...(actorKind ? { kind: actorKind } : {}) });
  };
  const submit = () => {
    const name = names.unknown();
    if (name === null) answer();
    else offerKinds(offers, name, words, answer);
  };
  const parts = [
    ...[field(words.passedOver, input), field(words.asks.speakers, names.input), names.list],
    ...[field(words.form, kind), field(words.reason, reason), ...how.fields, offers],
  ];
  return {
    form: formOf(words.passedOver, [...parts, ...endings(words, close)], submit),
    first: quote === "" ? input : names.input,
  };
}
