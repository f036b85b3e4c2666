import { withoutMarks } from "../../text/markdown.ts";
/** The first words of a quotation, with an ellipsis where it goes on. */
export function opening(exact: string, words = 6): string {
  const all = withoutMarks(exact).trim().split(/\s+/);
  return all.length <= words ? all.join(" ") : `${all.slice(0, words).join(" ")}…`;
}
