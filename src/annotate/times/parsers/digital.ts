import { reading } from "../draft.ts";
import type { Parser } from "../parser.ts";

/** `"20:15" → T20:15` */
export const digital: Parser = {
  rule: "digital",
  read: (groups) => reading({ type: "TIME", clock: { hour: Number(groups.hour), minute: Number(groups.minute) } }),
};
