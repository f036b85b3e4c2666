import type { Gender } from "../analysis.ts";
import type { Candidate } from "./candidate.ts";
import type { ActorLocale } from "./locale.ts";
import type { Joined, Name } from "./name.ts";
import { mergeVariants } from "./variants.ts";

/** "Jean Morel", "Morel", "M. Morel", "Jean Morl", "vraiJeanMorel": the mentions of each person. */
export function joinPersons(names: readonly Name[], locale: ActorLocale): Joined[] {
  const tails = new Set(names.flatMap(({ key }) => tailsOf(key).slice(1)));
  const isFull = ({ key }: Name) => key.includes(" ") && !tails.has(key);
  const persons = mergeVariants(names.filter(isFull), locale);
  const bearers = new Bearers(persons, locale);
  const rest: Joined[] = [];
  const alone = new Map<string, Joined>();

  // In reading order, so that a bare surname goes to its last bearer.
  const sweep: { mention: Candidate; owner?: Joined }[] = [
    ...persons.flatMap((owner) => owner.mentions.map((mention) => ({ mention, owner }))),
    ...names.filter((name) => !isFull(name)).flatMap(({ mentions }) => mentions.map((mention) => ({ mention }))),
  ].sort((a, b) => a.mention.start - b.mention.start);
  for (const { mention, owner } of sweep) {
    if (owner) {
      bearers.meet(mention, owner);
      continue;
    }
    const gender = mention.civility ? (mention.gender ?? toldByRole(mention)) : null;
    const slots = gender ? [`${gender} ${mention.key}`, `? ${mention.key}`] : [`any ${mention.key}`];
    const known = bearers.of(mention, gender) ?? slots.map((slot) => alone.get(slot)).find(Boolean);
    if (known) {
      known.mentions.push(mention);
      continue;
    }
    const one: Joined = { of: "person", mentions: [mention] };
    rest.push(one);
    for (const slot of [`${gender ?? "?"} ${mention.key}`, `any ${mention.key}`]) alone.set(slot, one);
  }
  return [...persons, ...rest];
}

/** Who bears a surname, by gender, as the reading goes on. */
class Bearers {
  /** The first bearer of the whole article, for surnames that come before the full name. */
  private readonly first = new Map<string, Joined>();
  private readonly last = new Map<string, Joined>();
  /** null where several persons share a given name. */
  private readonly given = new Map<string, Joined | null>();
  private readonly genders = new Map<Joined, readonly string[]>();

  constructor(persons: readonly Joined[], locale: ActorLocale) {
    for (const person of persons) {
      const gender = genderOf(person, locale);
      this.genders.set(person, gender ? [gender, "any"] : ["m", "f", "any"]);
      // "Mme Poncet-Dufour" has no given name
      const hyphenated = new Set(person.mentions.filter(({ words }) => words.length === 1).map(({ key }) => key));
      for (const key of new Set(person.mentions.map((mention) => mention.key))) {
        for (const slot of this.slots(key, person)) if (!this.first.has(slot)) this.first.set(slot, person);
        if (hyphenated.has(key)) continue;
        const given = key.slice(0, key.indexOf(" "));
        const known = this.given.get(given);
        this.given.set(given, known === undefined || known === person ? person : null);
      }
    }
  }

  /** The person is named again: a bare surname is theirs from here on. */
  meet({ key }: Candidate, person: Joined): void {
    for (const slot of this.slots(key, person)) this.last.set(slot, person);
  }

  private slots(key: string, person: Joined): string[] {
    return tailsOf(key).flatMap((tail) => (this.genders.get(person) ?? []).map((each) => `${each} ${tail}`));
  }

  of({ key, roles }: Candidate, gender: Gender | null): Joined | undefined {
    // "Sophie, 45 ans, infirmière", "le pape Félix" are not the Sophie Lambert and the Félix Roy of the paragraph before.
    const namesake = roles.length > 0;
    const slot = `${gender ?? "any"} ${key}`;
    return this.last.get(slot) ?? this.first.get(slot) ?? (namesake ? undefined : this.given.get(key)) ?? undefined;
  }
}

/** "ursula von der leyen" → itself, "von der leyen", "der leyen", "leyen" */
export function tailsOf(key: string): string[] {
  const tails = [key];
  for (let space = key.indexOf(" "); space > 0; space = key.indexOf(" ", space + 1)) tails.push(key.slice(space + 1));
  return tails;
}

/** f of "Me Morel, l'avocate de la famille" */
const toldByRole = ({ roles }: Candidate): Gender | null =>
  roles.find(({ gender, of }) => gender && of === "person")?.gender ?? null;

/** Told by a title, a given name or a role. */
export function genderOf({ mentions }: Joined, { givenNames }: ActorLocale): Gender | null {
  for (const { civility, gender } of mentions) if (civility && gender) return gender;
  for (const { words } of mentions) {
    const word = words[0] ?? "";
    const gender = words.length > 1 ? (givenNames.get(word) ?? givenNames.get(word.split("-")[0] ?? "")) : null;
    if (gender) return gender;
  }
  for (const mention of mentions) {
    const gender = toldByRole(mention);
    if (gender) return gender;
  }
  for (const { words } of mentions) {
    const gender = givenNames.get(words[0] ?? "");
    if (gender) return gender;
  }
  return null;
}
