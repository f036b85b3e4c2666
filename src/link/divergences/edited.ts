import type { Divergence, Place } from "../../model.ts";
import type { EditorFile } from "../../read/index.ts";
import type { Problem } from "../../read/problem.ts";
import type { DossierInput } from "../../read/schema.ts";
import { slicer } from "../../text/codepoints.ts";
import { localise } from "../../text/localise.ts";
import { didYouMean } from "../../text/nearest.ts";
import { locate } from "../locate.ts";
import type { NameActor } from "../name-actor.ts";
import type { Linked } from "./finder.ts";

/** Adds the editor's divergences, which replace the machine's of the same id, and takes out those that were dismissed. */
export function editDivergences(
  found: readonly Divergence[],
  linked: Linked,
  dossier: EditorFile<DossierInput>,
  { name, proposedEvents }: { name: NameActor; proposedEvents: readonly string[] },
): { divergences: Divergence[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const tell = (path: PropertyKey[], message: string) =>
    problems.push({ file: dossier.file, line: dossier.lineOf(path), message });
  const byId = new Map(linked.articles.map((one) => [one.article.id, one]));
  const known = knownIds(linked);

  const edited = dossier.value.divergences.flatMap((input, at): Divergence[] => {
    const { id, kind, about: written, readings, note } = input;
    const told = {
      ...(input.title !== undefined && { title: localise(input.title) }),
      stake: input.matters === undefined ? null : { rank: at, why: localise(input.matters) },
    };
    if (kind === undefined || written === undefined || readings === undefined) {
      const held = found.find((one) => one.id === id);
      if (held)
        return [{ ...held, ...told, status: input.status ?? held.status, note: note ? localise(note) : held.note }];
      const ids = found.map((one) => one.id);
      tell(
        ["divergences", at, "id"],
        `expected kind:, about: and readings:, since the machine finds no divergence "${id}". ${didYouMean(id ?? "", ids, "The ids stand in data/divergences.json.")}`,
      );
      return [];
    }
    const actor = name(written);
    const about = "id" in actor && !known.has(written) ? actor.id : written;
    if (!known.has(about)) {
      tell(
        ["divergences", at, "about"],
        `expected the id of an actor, event, utterance or quotation, found "${written}". ${didYouMean(written, known, "The ids stand in data/*.json.")}`,
      );
    }
    return [
      {
        ...{ id: id ?? `${kind}-${about}`, kind, about, status: input.status ?? "open" },
        readings: readings.map(({ value, evidence: selectors }, n) => {
          const evidence = selectors.flatMap((selector, m) => {
            const located = locate(selector, byId);
            if ("place" in located) return [located.place];
            tell(["divergences", at, "readings", n, "evidence", m, located.field], located.message);
            return [];
          });
          return { value: value ?? wordsAt(evidence[0], linked), evidence };
        }),
        ...{ note: note === undefined ? null : localise(note), title: null, corrected: null },
        ...told,
      },
    ];
  });
  const dismissed = new Set(dossier.value.dismissed);
  dossier.value.dismissed.forEach((id, at) => {
    if (!found.some((one) => one.id === id) && !proposedEvents.includes(id)) {
      const mend = didYouMean(id, [...found.map((one) => one.id), ...proposedEvents], "Take it out.");
      tell(
        ["dismissed", at],
        `expected the id of a divergence or event that the machine proposes, found "${id}". ${mend}`,
      );
    }
  });
  const replaced = new Set(edited.map(({ id }) => id));
  const kept = found.filter(({ id }) => !dismissed.has(id) && !replaced.has(id));
  return { divergences: [...kept, ...edited].sort((a, b) => (a.id < b.id ? -1 : 1)), problems };
}

function wordsAt(place: Place | undefined, { articles }: Linked): string {
  const source = articles.find(({ article }) => article.id === place?.article);
  return source && place ? slicer(source.article.text)(place.start, place.end) : "";
}

function knownIds({ actors, events, utterances, quotations }: Linked): Set<string> {
  return new Set([...actors, ...events, ...utterances].map(({ id }) => id).concat([...quotations.keys()]));
}
