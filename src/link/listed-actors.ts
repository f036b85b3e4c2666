import type { Actor } from "../model.ts";
import type { EditorFile } from "../read/index.ts";
import type { Problem } from "../read/problem.ts";
import type { ActorInput, DossierInput } from "../read/schema.ts";
import { foldWord, slug } from "../text/fold.ts";
import { localise } from "../text/localise.ts";
import { nearest } from "../text/nearest.ts";

/** The editor's actors, before any article has been looked at, and whom of the machine's each of them is. */
export interface ListedActors {
  actors: Map<string, Actor>;
  /** Whom the editor lists under one of these names, as an article uses them. */
  inArticle: (article: string, names: readonly string[]) => string | undefined;
  /** The same, whatever the article. */
  byName: (names: readonly string[]) => string | undefined;
  /** Whom the editor makes of the actor that the machine would call so; null where he drops it. */
  ofProposal: (id: string) => string | null | undefined;
  /** What the editor left to the machine is taken from it. */
  complete: (id: string, proposal: { name: string; kind: Actor["kind"] }) => void;
  /** What the articles do not bear out, once all of them have been looked at. */
  problems: (known: Iterable<string>) => Problem[];
}

/** Reads the list of actors of dossier.yaml: an entry amends the machine's actor of its id or names, and no other. */
export function listActors(dossier: Pick<EditorFile<DossierInput>, "file" | "lineOf" | "value">): ListedActors {
  const { actors: listed, ignore } = dossier.value;
  const actors = new Map<string, Actor>();
  const names = new Map<string, string>();
  const proposals = new Map<string, string | null>(ignore.map((name) => [slug(name), null]));
  const missing = new Map<string, Set<"name" | "kind">>();
  const met = new Set<string>();
  const problems: Problem[] = [];
  const tell = (at: number, field: string, message: string, ...path: PropertyKey[]) => {
    const line = dossier.lineOf(["actors", at, field, ...path]);
    problems.push({ file: dossier.file, line, message: `actor ${idOf(listed[at])}: ${message}` });
  };
  for (const [at, input] of listed.entries()) {
    const id = idOf(input);
    if (actors.has(id))
      tell(at, "id", "expected an id of its own, found it twice. Join the entries, or give one an id.");
    actors.set(id, {
      ...blankActor(id, input.name ?? "", input.kind ?? "other"),
      aliases: [...input.aliases],
      description: input.description ? localise(input.description) : null,
    });
    missing.set(id, new Set([...(input.name ? [] : ["name" as const]), ...(input.kind ? [] : ["kind" as const])]));
    const scopes = input.articles?.map((article) => `${article}\n`) ?? [""];
    for (const name of [input.name ?? [], input.aliases, input.join].flat())
      for (const scope of scopes) names.set(scope + foldWord(name), id);
    if (input.articles) continue;
    proposals.set(id, id);
    for (const name of input.join) proposals.set(slug(name), id);
  }
  const of = (scope: string, given: readonly string[]) => {
    if (names.size === 0) return undefined;
    for (const name of given) {
      const id = names.get(scope + foldWord(name));
      if (id === undefined) continue;
      met.add(slug(name));
      return id;
    }
    return undefined;
  };
  return {
    actors,
    inArticle: (article, given) => of(`${article}\n`, given),
    byName: (given) => of("", given),
    ofProposal: (id) => {
      met.add(id);
      return proposals.get(id);
    },
    complete: (id, { name, kind }) => {
      const actor = actors.get(id);
      const left = missing.get(id);
      if (!actor || !left) return;
      if (left.delete("name")) actor.name = name;
      if (left.delete("kind")) actor.kind = kind;
    },
    problems: (known) => {
      const ids = [...known];
      for (const [at, input] of listed.entries()) {
        const [left] = missing.get(idOf(input)) ?? [];
        const meant = nearest(
          idOf(input),
          ids.filter((id) => !missing.has(id)),
        );
        const mend = meant === null ? "Write it." : `Did you mean ${meant}? Else write it.`;
        if (left === "name") tell(at, "id", `expected name:, since the articles name no actor of this id. ${mend}`);
        if (left === "kind")
          tell(at, "name", `expected kind: person, organization or other, since the articles name nobody so. ${mend}`);
        for (const [n, name] of input.join.entries()) {
          if (met.has(slug(name))) continue;
          const other = nearest(name, ids);
          const how = other === null ? "Take it out." : `Did you mean ${other}?`;
          tell(at, "join", `expected an actor that the machine found, found "${name}". ${how}`, n);
        }
      }
      return problems;
    },
  };
}

const idOf = (input: ActorInput | undefined) => input?.id ?? slug(input?.name ?? "");

export const blankActor = (id: string, name: string, kind: Actor["kind"]): Actor => ({
  id,
  name,
  kind,
  aliases: [],
  description: null,
  roles: [],
  articles: [],
  quotations: [],
  mentions: [],
});
