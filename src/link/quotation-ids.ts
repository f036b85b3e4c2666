import { slug } from "../text/fold.ts";

/** Enough of the words to recognise the quotation by its address. */
const ID_WORDS = 6;

/**
 * Names quotations, each once: "Compte tenu des événements malheureux…" in 001 → "001-compte-tenu-des-evenements-malheureux-qui".
 * The machine's are named before the editor rejects any or adds to them, so that no id ever passes to another.
 */
export function quotationNamer(): (article: string, exact: string) => string {
  const taken = new Map<string, number>();
  return (article, exact) => {
    const id = `${article}-${slug(exact).split("-").slice(0, ID_WORDS).join("-") || "citation"}`;
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}
