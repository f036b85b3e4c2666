import { dateInWords, machineDate } from "../../src/publish/format/dates.ts";
import type { PageContext } from "../../src/publish/page.ts";
import { capital } from "../../src/text/capital.ts";

/** A date in words, no more precise than it is, with its machine form where HTML can write it. Unless it stands within one, it begins as a line does: « Lundi 11 janvier 2021 ». */
export function When(props: { value: string | null; context: PageContext; within?: boolean }) {
  const { value, context, within = false } = props;
  if (value === null) return <span class="unknown">{context.t.date.unknown}</span>;
  const date = dateInWords(value, context.lang);
  const words = keepDay(within ? date : capital(date));
  const machine = machineDate(value);
  return machine === null ? <span>{words}</span> : <time datetime={machine}>{words}</time>;
}

/** "Monday 11 January 2021" may break after the day of the week, and nowhere else. */
function keepDay(words: string): string {
  return words.replace(/(\d{1,2}(?:er)?)\s(\p{L}+)\s(\d{4})/gu, "$1\u00a0$2\u00a0$3");
}
