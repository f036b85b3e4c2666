import type { Actor, Dossier, Localised, Place } from "../../model.ts";
import type { DossierInput } from "../../read/schema.ts";
import { foldWord, slug } from "../../text/fold.ts";
import { givesInitials } from "../../text/initials.ts";
import { localise } from "../../text/localise.ts";
import type { Doubt, Edit, Entry } from "./doubt.ts";

/** How many places of a name are shown. */
const SHOWN = 2;

const say = (en: string, fr: string): Localised => localise({ en, fr });

/** Why a name is doubted, the strongest reason first, and how often it is then wrong. */
const REASONS: readonly {
  weight: number;
  holds: (actor: Actor, common: ReadonlySet<string>) => boolean;
  why: Localised;
}[] = [
  {
    weight: 0.6,
    holds: ({ name }, common) => isBare(name) && common.has(foldWord(name)),
    why: say(
      "A word that the articles also write small: perhaps no actor.",
      "Un mot que les articles écrivent aussi en minuscules : peut-être pas un acteur.",
    ),
  },
  {
    weight: 0.5,
    holds: ({ name }) => /\d/.test(name),
    why: say(
      "A name with figures: a road, a law, a date?",
      "Un nom avec des chiffres : une route, une loi, une date ?",
    ),
  },
  {
    weight: 0.4,
    holds: ({ name, kind }) => kind === "person" && !/\s/.test(name.trim()),
    why: say(
      "One word, taken for a person: who is it, and is it one?",
      "Un seul mot, pris pour une personne : qui est-ce, et en est-ce une ?",
    ),
  },
  {
    weight: 0.4,
    holds: ({ kind, name, aliases }) => kind === "person" && aliases.some((one) => one !== name && givesInitials(one)),
    why: say(
      "A source gives the surname by its initials alone: is it the same person?",
      "Une source ne donne que les initiales du nom : est-ce la même personne ?",
    ),
  },
  {
    weight: 0.35,
    holds: ({ name, kind, roles }) => kind === "organization" && isBare(name) && roles.length === 0,
    why: say(
      "A capital alone makes it an organization: a place, an event, a thing?",
      "Seule la majuscule en fait une organisation : un lieu, un événement, une chose ?",
    ),
  },
  {
    weight: 0.3,
    holds: ({ kind }) => kind === "other",
    why: say("The articles do not say what it is.", "Les articles ne disent pas ce que c'est."),
  },
  {
    weight: 0.15,
    holds: ({ kind, mentions, roles, quotations }) =>
      kind === "organization" && mentions.length === 1 && roles.length + quotations.length === 0,
    why: say("Met once, and nothing tells what it is.", "Vu une seule fois, et rien ne dit ce que c'est."),
  },
  { weight: 0.05, holds: () => true, why: say("Read from the articles.", "Lu dans les articles.") },
];

/** "Phare", "Justice": one word with a capital, no acronym. */
const isBare = (name: string) => /^\p{Lu}[\p{Ll}’'-]+$/u.test(name);

/** Names that may be of the wrong kind, or no actor's; those that the editor lists are settled. */
export function doubtedNames({ actors, sources }: Dossier, input: DossierInput): Doubt[] {
  const listed = isListed(input);
  const bare = new Set(actors.filter(({ name }) => isBare(name)).map(({ name }) => foldWord(name)));
  const common = new Set<string>();
  for (const { text } of sources)
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}-])\p{Ll}{3,}(?![\p{L}\p{N}])/gu)) {
      const folded = foldWord(word);
      if (bare.has(folded)) common.add(folded);
    }
  return actors
    .filter(({ id }) => !listed(id))
    .flatMap((actor): Doubt[] => {
      const reason = REASONS.find(({ holds }) => holds(actor, common));
      if (!reason) return [];
      return [
        {
          ...{ id: `name/${actor.id}`, kind: "name", about: actor.name, weight: reason.weight, why: reason.why },
          ...{ passages: someOf(actor), candidates: [], speakers: [], edits: editsOf(actor) },
        },
      ];
    });
}

function editsOf(actor: Actor): Edit[] {
  const dossier = { file: "dossier.yaml", list: "actors" } as const;
  const entry = actorEntry(actor);
  const other = actor.kind === "organization" ? "person" : "organization";
  const last = actor.articles.at(-1);
  return [
    { does: "confirm", ...dossier, entries: [entry], asks: null },
    {
      does: "drop",
      file: "dossier.yaml",
      list: "ignore",
      entries: [slug(actor.name) === actor.id ? actor.name : actor.id],
      asks: null,
    },
    { does: "kind", ...dossier, entries: [{ ...entry, kind: other }], asks: "kind" },
    { does: "rename", ...dossier, entries: [{ ...entry, name: actor.name }], asks: "name" },
    ...(last === undefined || actor.articles.length < 2
      ? []
      : [
          {
            does: "split",
            ...dossier,
            entries: [namesake(actor, `${actor.id}-2`, [last]), entry],
            asks: "articles",
          } as const,
        ]),
  ];
}

/** Another who bears the same names, in these articles. */
export function namesake(
  { name, kind, aliases }: Pick<Actor, "name" | "kind" | "aliases">,
  id: string,
  articles: readonly string[],
): Exclude<Entry, string> {
  return { id, name, kind, ...(aliases.length > 0 ? { aliases } : {}), articles };
}

/** What lists an actor, and changes nothing yet. */
export const actorEntry = ({ id }: Actor): Exclude<Entry, string> => ({ id });

export function isListed({ actors }: DossierInput): (id: string) => boolean {
  const ids = new Set(actors.map(({ id, name = "" }) => id ?? slug(name)));
  return (id) => ids.has(id);
}

/** A few of the places where an actor is named. */
export const someOf = ({ mentions }: Actor): Place[] =>
  mentions.slice(0, SHOWN).map(({ article, start, end }) => ({ article, start, end }));
