import type { Divergence, DossierEvent, EventProof, Place, Quotation, Utterance } from "../model.ts";
import type { EditorFile } from "../read/index.ts";
import type { Problem } from "../read/problem.ts";
import type { DossierInput } from "../read/schema.ts";
import { byPlace } from "./actors.ts";
import { append } from "./append.ts";
import type { MarkBorrowed } from "./borrowed.ts";

/**
 * Who is shown to speak of an event elsewhere is in its row too: a source that a divergence about it cites, or that prints words
 * said there. Each such source that proves nothing else of the event alludes to it, by the first of these places. What an article has
 * taken back is told as no fact.
 */
export function addWitnesses(
  events: readonly DossierEvent[],
  divergences: readonly Divergence[],
  said: ReadonlyMap<string, readonly Place[]>,
  markBorrowed: MarkBorrowed,
): DossierEvent[] {
  const cited = new Map<string, Divergence[]>();
  for (const divergence of divergences) append(cited, divergence.about, divergence);
  return events.map((event) => {
    const differing = cited.get(event.id) ?? [];
    const differ = differing.flatMap(({ readings }) => readings.flatMap(({ evidence }) => evidence));
    const isNoFact = event.mood === "fact" && differing.some(isTakenBack);
    const told: DossierEvent = isNoFact ? { ...event, mood: "alleged" } : event;
    const proofs = new Map<string, EventProof>();
    for (const { article, start, end } of [...(said.get(event.id) ?? []), ...differ].sort(byPlace)) {
      const known = proofs.has(article) || event.evidence.some((one) => one.article === article);
      if (!known) proofs.set(article, { article, start, end, says: "alludes" });
    }
    if (proofs.size === 0) return told;
    const evidence = [...event.evidence, ...proofs.values()].sort(byPlace);
    return markBorrowed({ ...told, evidence });
  });
}

/** An article has taken back that it happened. */
const isTakenBack = ({ kind, corrected }: Divergence) => kind === "wording" && corrected !== null;

/** By event, the places of the words that its statements render; a statement that nobody made is a problem with its line. */
export function wordsOfEvents(
  dossier: EditorFile<DossierInput>,
  utterances: readonly Utterance[],
  quotations: readonly Quotation[],
): { said: Map<string, Place[]>; problems: Problem[] } {
  const problems: Problem[] = [];
  const known = new Map(utterances.map((one) => [one.id, one.quotations]));
  const said = new Map<string, Place[]>();
  dossier.value.events.forEach(({ id, statements }, at) => {
    const ids = new Set(statements.flatMap((one) => known.get(one) ?? []));
    said.set(id, ids.size === 0 ? [] : quotations.filter((one) => ids.has(one.id)));
    statements.forEach((one, n) => {
      if (known.has(one)) return;
      const message = `event ${id}: expected the id of an utterance, found "${one}". The ids stand in data/utterances.json.`;
      problems.push({ file: dossier.file, line: dossier.lineOf(["events", at, "statements", n]), message });
    });
  });
  return { said, problems };
}
