import { reading } from "../draft.ts";
import type { Parser } from "../parser.ts";

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** `"21ème siècle" → 2001/2101`, `"XIXe siècle" → 1801/1901` */
export const century: Parser = {
  rule: "century",
  read(groups) {
    const number = groups.century ? Number(groups.century) : roman(groups.roman?.toLowerCase() ?? "");
    if (number < 1 || number > 21) return null;
    return reading({ what: { form: "years", from: number * 100 - 99, to: number * 100 + 1 } });
  },
};

/** "xix" → 19. */
export function roman(letters: string): number {
  const values = [...letters].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
