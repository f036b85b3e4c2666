import { RECORDED } from "../model.ts";
import type { RecordedEdition } from "../read/history.ts";
import type { Problem } from "../read/problem.ts";
import { applyRecord, emptyState, type State } from "./state.ts";

/** Where a record does not follow from those before it, as after a merge or an edit by hand: each with file and line. */
export function historyProblems(history: readonly RecordedEdition[]): Problem[] {
  const problems: Problem[] = [];
  let before = emptyState();
  let date = "";
  for (const edition of history) {
    if (edition.value.date < date) {
      const message = `date: expected ${date} or later, as in the record before, found ${edition.value.date}.`;
      problems.push({ file: edition.file, line: edition.lineOf(["date"]), message });
    }
    problems.push(...contradictions(before, edition));
    before = applyRecord(before, edition.value);
    date = edition.value.date;
  }
  return problems;
}

function contradictions(before: State, { file, value, lineOf }: RecordedEdition): Problem[] {
  return RECORDED.flatMap((kind) => {
    const tell = (part: string, id: string, message: string): Problem => ({
      file,
      line: lineOf([part, kind, id]),
      message: `${part}.${kind}.${id}: ${message}`,
    });
    const again = Object.keys(value.added[kind]).filter((id) => id in before[kind]);
    const missing = (part: "changed" | "withdrawn") =>
      Object.keys(value[part][kind]).filter((id) => !(id in before[kind]));
    return [
      ...again.map((id) =>
        tell("added", id, "expected something new, found what an earlier record added. Record again."),
      ),
      ...(["changed", "withdrawn"] as const).flatMap((part) =>
        missing(part).map((id) =>
          tell(part, id, "expected what an earlier record added, found no such thing. Record again."),
        ),
      ),
    ];
  });
}
