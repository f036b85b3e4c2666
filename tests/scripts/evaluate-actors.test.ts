import { describe, expect, it } from "vitest";
import { findNonActors } from "../../scripts/evaluate/actorLabels.ts";
import { evaluateActors } from "../../scripts/evaluate/actors.ts";

/** "[Person Kléber]" in a text is a label. */
function article(marked: string) {
  const entities: { start: number; end: number; type: string; text: string }[] = [];
  let text = "";
  for (const part of marked.split(/(\[[^\]]+\])/)) {
    const [, type = "", name = ""] = /^\[(\w+) ([^\]]+)\]$/.exec(part) ?? [];
    if (type) entities.push({ type, text: name, start: text.length, end: text.length + name.length });
    text += type ? name : part;
  }
  return { id: "a", text, entities };
}

describe("labels that name no actor", () => {
  it.each([
    ["La rue [Person Kléber] est bloquée, l'avenue [Person Kléber] aussi.", { Kléber: "place" }],
    ["Le métro [Organization Opéra] est fermé.", { Opéra: "place" }],
    [
      "Le ministre de l’[Organization Intérieur] et le ministre de l'[Organization Intérieur] délégué.",
      { Intérieur: "office" },
    ],
    ["Un [Organization Gilet jaune] parle aux [Organization Gilets jaunes].", { "Gilet jaune": "member" }],
    ["[Person Novatel] et [Organization Novatel] et [Organization Novatel].", { Novatel: "otherKind" }],
  ])("%s", (marked, expected) => {
    const { text, entities } = article(marked);
    expect(Object.fromEntries([...findNonActors(text, entities)].map(([label, why]) => [label.text, why]))).toEqual(
      expected,
    );
  });

  it("keeps who acts: a ministry by its department, a firm at its station, a prime minister, a minister once met in a street", () => {
    const { text, entities } = article(
      "L'[Organization Intérieur] dément. La gare [Organization SNCF]. Le Premier ministre [Person Jean Morel]. La rue [Person Jean Morel], [Person Jean Morel] parle.",
    );
    expect(findNonActors(text, entities).size).toBe(0);
  });
});

describe("the measure", () => {
  const gold = article(
    "L'avenue [Person Kléber], puis l'avenue [Person Kléber]. [Person Jean Morel] et [Person Jean Morel].",
  );
  const actor = (name: string, kind: "person" | "organization") => ({
    name,
    names: [name],
    kind,
    roles: [],
    mentions: [...gold.text.matchAll(new RegExp(name, "g"))].map(({ index }) => ({
      start: index,
      end: index + name.length,
      text: name,
    })),
  });

  it("asks for no street, and counts one that was taken for a person as wrong", () => {
    const without = evaluateActors([gold], () => [actor("Jean Morel", "person")]);
    expect([without.asLabelled.actors.recall, without.ourMeasure.actors.recall]).toEqual([0.5, 1]);
    const street = evaluateActors([gold], () => [actor("Jean Morel", "person"), actor("Kléber", "person")]);
    expect([street.asLabelled.actors.precision, street.ourMeasure.actors.precision]).toEqual([1, 0.5]);
  });
});
