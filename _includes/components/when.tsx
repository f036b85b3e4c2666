import { dateInWords, machineDate } from "../../src/publish/format/dates.ts";
import type { PageContext } from "../../src/publish/page.ts";

/** A date in words, no more precise than it is, with its machine form where HTML can write it. */
export function When({ value, context }: { value: string | null; context: PageContext }) {
  if (value === null) return <span class="unknown">{context.t.date.unknown}</span>;
  const words = dateInWords(value, context.lang);
  const machine = machineDate(value);
  return machine === null ? <span>{words}</span> : <time datetime={machine}>{words}</time>;
}
