import type { ActorLocale } from "./locale.ts";
import type { Joined, Name } from "./name.ts";
import { SlipIndex } from "./slips.ts";

/** "John F. Kennedy" and "John Kennedy", "Jean Morel" and "Jean Morl" are one. */
export function mergeVariants(names: readonly Name[], { givenNames }: ActorLocale): Joined[] {
  const persons: Joined[] = [];
  const byEnds = new Map<string, Joined>();
  const slips = new SlipIndex<Joined>((a, b) => {
    const [one = "", other = ""] = [a.slice(0, a.indexOf(" ")), b.slice(0, b.indexOf(" "))];
    return one === other || !(givenNames.has(one) && givenNames.has(other));
  });
  const byInitials = new Map<string, Joined>();
  const length = ({ key }: Name) => key.split(" ").length;
  const short = ({ key }: Name) => Number(/^\p{L} /u.test(key));
  const order = (a: Name, b: Name) =>
    short(a) - short(b) || length(b) - length(a) || b.mentions.length - a.mentions.length;
  for (const name of [...names].sort(order)) {
    const ends = `${name.key.slice(0, name.key.indexOf(" "))} ${name.key.slice(name.key.lastIndexOf(" ") + 1)}`;
    const full = short(name) ? byInitials.get(name.key) : undefined;
    const same = full ?? (length(name) === 2 ? byEnds.get(ends) : undefined) ?? slips.find(name.key);
    for (const mention of same ? name.mentions : []) same?.mentions.push(mention);
    const person = same ?? { of: "person" as const, mentions: [...name.mentions] };
    if (!same) persons.push(person);
    if (!byEnds.has(ends)) byEnds.set(ends, person);
    if (!byInitials.has(initialled(name.key))) byInitials.set(initialled(name.key), person);
    slips.add(name.key, person);
  }
  return persons;
}

/** "jean pierre dubreuil" → "j p dubreuil" */
function initialled(key: string): string {
  const surname = key.lastIndexOf(" ");
  return key.slice(0, surname).replace(/(?<=(?:^| )\p{L})\S*/gu, "") + key.slice(surname);
}
