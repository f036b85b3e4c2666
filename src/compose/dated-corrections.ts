import type { Quotation } from "../model.ts";
import type { RecordedEdition } from "../read/history.ts";

/** A correction that the editor gave no date has that of the last edition which brought or changed its quotation; null before that. */
export function dateCorrections(
  quotations: readonly Quotation[],
  history: readonly Pick<RecordedEdition, "value">[],
): Quotation[] {
  const dates = new Map<string, string>();
  for (const { value } of history)
    for (const part of [value.added.quotations, value.changed.quotations])
      for (const id of Object.keys(part)) dates.set(id, value.date);
  return quotations.map((quotation) => ({
    ...quotation,
    corrections: quotation.corrections.map((one) => ({ ...one, date: one.date ?? dates.get(quotation.id) ?? null })),
  }));
}
