import { hasInitial, isInitialled } from "../../text/initials.ts";
import type { ActorLocale } from "./locale.ts";
import type { Joined, Name } from "./name.ts";
import { SlipIndex } from "./slips.ts";

/** So many of one surname are looked through for the one whom initials mean. */
const NAMESAKES = 20;

/** "John F. Kennedy" and "John Kennedy", "Jean Morel" and "Jean Morl" are one. */
export function mergeVariants(names: readonly Name[], { givenNames }: ActorLocale): Joined[] {
  const persons: Joined[] = [];
  const byEnds = new Map<string, Joined>();
  const slips = new SlipIndex<Joined>((a, b) => {
    const [one = "", other = ""] = [a.slice(0, a.indexOf(" ")), b.slice(0, b.indexOf(" "))];
    return one === other || !(givenNames.has(one) && givenNames.has(other));
  });
  const bySurname = new Map<string, { words: string[]; person: Joined }[]>();
  const length = ({ key }: Name) => key.split(" ").length;
  const short = ({ key }: Name) => Number(hasInitial(key.split(" ")));
  const order = (a: Name, b: Name) =>
    short(a) - short(b) || length(b) - length(a) || b.mentions.length - a.mentions.length;
  for (const name of [...names].sort(order)) {
    const ends = `${name.key.slice(0, name.key.indexOf(" "))} ${name.key.slice(name.key.lastIndexOf(" ") + 1)}`;
    const words = name.key.split(" ");
    const namesakes = bySurname.get(words.at(-1) ?? "") ?? [];
    const full = short(name) ? namesakes.find((one) => isInitialled(words, one.words))?.person : undefined;
    const same = full ?? (length(name) === 2 ? byEnds.get(ends) : undefined) ?? slips.find(name.key);
    for (const mention of same ? name.mentions : []) same?.mentions.push(mention);
    const person = same ?? { of: "person" as const, mentions: [...name.mentions] };
    if (!same) persons.push(person);
    if (!byEnds.has(ends)) byEnds.set(ends, person);
    if (namesakes.length < NAMESAKES) bySurname.set(words.at(-1) ?? "", [...namesakes, { words, person }]);
    slips.add(name.key, person);
  }
  return persons;
}
