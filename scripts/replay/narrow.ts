import type { DossierInput, OverrideInput } from "../../src/read/schema.ts";

/** What dossier.yaml and overrides.yaml say that some of the articles prove by themselves. */
export interface Narrowed {
  dossier: Omit<DossierInput, "dismissed" | "front">;
  overrides: OverrideInput[];
}

interface Selector {
  quotation?: string | undefined;
  article?: string | undefined;
}

/**
 * The editor's files as they could have stood when only these articles had come in. A piece of evidence of a later article
 * is taken out; so is an event that nothing proves any more, a divergence that is left with one reading, and a correction of
 * words that had not been read. Notes on renderings and what the front page sets first are left out: no record keeps them.
 */
export function narrow(
  dossier: DossierInput,
  overrides: readonly OverrideInput[],
  articles: ReadonlySet<string>,
): Narrowed {
  const known = <S extends Selector>(selectors: readonly S[]) =>
    selectors.filter(({ article }) => article === undefined || articles.has(article));
  const { dismissed: _dismissed, front: _front, ...rest } = dossier;
  const events = dossier.events
    .map((event) => ({ ...event, evidence: known(event.evidence ?? []), clocks: known(event.clocks) }))
    .filter(({ evidence }) => evidence.length > 0);
  const gone = new Set(dossier.events.map(({ id }) => id));
  for (const { id } of events) gone.delete(id);
  for (const event of events) {
    event.after = event.after.filter((id) => !gone.has(id));
    event.statements = [];
  }
  const divergences = dossier.divergences
    .map((divergence) => ({
      ...divergence,
      readings: (divergence.readings ?? [])
        .map((reading) => ({ ...reading, evidence: known(reading.evidence) }))
        .filter(({ evidence }) => evidence.length > 0),
    }))
    .filter(({ about = "", readings }) => readings.length > 1 && !gone.has(about));
  return {
    dossier: { ...rest, events, divergences, passages: known(dossier.passages) },
    overrides: overrides.flatMap((override) => narrowOverride(override, known)),
  };
}

function narrowOverride(
  override: OverrideInput,
  known: <S extends Selector>(selectors: readonly S[]) => S[],
): OverrideInput[] {
  if (override.action === "explain") return [];
  if (override.action === "join") {
    const quotations = known(override.quotations);
    return quotations.length > 1 ? [{ ...override, quotations }] : [];
  }
  const named: Selector[] = override.action === "split" && override.with ? [override, override.with] : [override];
  return known(named).length === named.length ? [override] : [];
}
